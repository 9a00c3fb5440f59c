import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUT_VERSION } from '../../../src/core/layout/version';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { type Counted, countedByCore } from '../../fillings/counted';

const KEPT = join(__dirname, '..', '..', 'fixtures', 'workbooks');
const versions = readdirSync(KEPT).filter((name) => /^v\d+$/.test(name));

test('a workbook of the present layout is kept', () => {
  expect(versions).toContain(`v${LAYOUT_VERSION}`);
});

describe.each(versions)('the kept workbook of layout %s', (version) => {
  const folder = join(KEPT, version);
  const { tally: _, ...figures } = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as Counted;

  test.each(['filled.xlsx', 'filled-libreoffice.xlsx'])(
    '%s opens with the figures of the day it was kept',
    (name) => {
      const content = readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))));
      const progress = workbookProgress(content, { asOf: null, today: figures.asOf });
      expect(countedByCore(progress)).toEqual(figures);
      const codes = progress.findings.map(({ code }) => code);
      if (name === 'filled-libreoffice.xlsx') expect(codes).not.toContain('cached-figure-differs');
      expect(
        codes.filter((code) => /version|missing|column|name-|table-/.test(code) && code !== 'id-missing'),
      ).toEqual([]);
    },
  );
});
