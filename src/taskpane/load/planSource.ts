import type { Clipboard } from '../../documents/clipboard/readClipboard';
import type { DocumentFile } from '../../documents/read';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { PaneHost } from '../start/paneHost';
import type { Gate } from './gate';

/** Where a plan is read from. */
export type PlanSource =
  | {
      readonly kind: 'files';
      /** Parts of one plan in their order. */
      readonly files: readonly DocumentFile[];
    }
  | { readonly kind: 'clipboard'; readonly clipboard: Clipboard };

/** What a person opened: a plan to be read, or a workbook of ours to go on with. */
export type OpenedSource = PlanSource | OwnFile;

/** A workbook of ours in a file. */
export interface OwnFile {
  readonly kind: 'own';
  readonly name: string;
  readonly workbook: FileWorkbook;
}

/** A file as the browser hands it over. */
interface GivenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * The files that a person opened or dropped, as the parts of one plan. In a browser a workbook of ours is
 * opened as it is: there is no Excel that could.
 */
export async function openedFiles(
  given: Iterable<GivenFile>,
  host: PaneHost['kind'],
  gate: Gate,
): Promise<OpenedSource> {
  const files = await Promise.all(
    inOrder([...given]).map(async (file) => {
      return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
  const [only] = files;
  if (host === 'browser' && files.length === 1 && only !== undefined && /\.xlsx$/i.test(only.name)) {
    const { ownFile } = await import(/* webpackChunkName: "build" */ './fileWorkbooks');
    const workbook = await ownFile(only.name, only.bytes, () => gate(0));
    if (workbook !== null) return { kind: 'own', name: only.name, workbook };
  }
  return { kind: 'files', files };
}

/** By their names, as people number them: a browser hands files over in any order. */
export function inOrder<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  const names = new Intl.Collator('vi', { numeric: true });
  return [...files].sort((left, right) => names.compare(left.name, right.name));
}
