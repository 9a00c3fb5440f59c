import { plannedUpgrade } from '../edits/plannedUpgrade';
import type { Outcome } from '../failure';
import type { EditablePackage } from '../file/edit/editablePackage';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockedTable, blockedUpgrade, done, protectedWorkbook } from '../outcome';
import type { Upgraded } from '../port';
import type { FileHostOptions } from './hostOptions';
import { type UpgradeHindrance, writeUpgrade } from './writeUpgrade';

/** Changes parts of a file by a function that answers whether it did. */
type Rewrite = (change: (pack: EditablePackage, content: WorkbookContent) => boolean) => Outcome<boolean>;

/** Brings a file up by one step; nothing of it stands where something is in its way. */
export function upgradeFile(rewrite: Rewrite, options: FileHostOptions): Outcome<Upgraded | null> {
  let answer: Outcome<Upgraded | null> = done(null);
  const written = rewrite((pack, content) => {
    const planned = plannedUpgrade(content, options.words);
    if (planned === null) return false;
    if ('blocked' in planned) {
      answer = blockedUpgrade(planned);
      return false;
    }
    const hindrance = writeUpgrade(pack, content, planned, options);
    const { from, block } = planned;
    answer = hindrance === null ? done({ from, to: block.to, sheet: block.sheet }) : hindered(hindrance);
    return hindrance === null;
  });
  return written.ok ? answer : written;
}

function hindered(hindrance: Exclude<UpgradeHindrance, null>): Outcome<never> {
  return 'table' in hindrance ? blockedTable(hindrance.table) : protectedWorkbook(hindrance.protectedSheet);
}
