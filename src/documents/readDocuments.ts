import type { Finding, Read } from '../core/finding';
import type { Plan } from '../core/plan/plan';
import type { Block } from './block';
import { fileKind } from './bytes/kind';
import { readBytes } from './bytes/readBytes';
import { cleanBlocks } from './cleanBlocks';
import { hasMore } from './hasMore';
import { guarded, openOffice, type OfficeFile } from './office/openOffice';
import { readOwnWorkbook } from './ownWorkbook/readOwnWorkbook';
import { readSource, type DocumentFile, type Knowledge, type OwnSource } from './read';
import { readSheets } from './sheet/readSheets';
import { textBlocks } from './text/blocks';
import { UnreadableDocument } from './unreadableDocument';
import { htmlBlocks, looksLikeHtml } from './web/htmlBlocks';
import { readWord } from './word/readWord';

/**
 * Reads a plan from its files, of any kind: text, HTML, .docx, .xlsx, a workbook of ours. Whatever the
 * content is gives a plan and findings; only a file that cannot be used at all rejects with
 * `UnreadableDocument`. `between` is called before each file and before all are read as one plan, with how
 * many files are done; where it rejects, reading ends there.
 */
export async function readDocuments(
  files: readonly DocumentFile[],
  knowledge: Knowledge,
  between: (filesDone: number) => Promise<void> = () => Promise.resolve(),
): Promise<Read<Plan>> {
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  let own: OwnSource | null = null;
  for (const [at, { name, bytes }] of files.entries()) {
    await between(at);
    const isOffice = fileKind(bytes) === 'office';
    const office = isOffice ? openOffice(name, bytes, knowledge.unpack) : null;
    const ours: OwnSource | null =
      own === null && office?.kind === 'sheet' ? guarded(name, () => readOwnWorkbook(office)) : null;
    own ??= ours;
    if (ours) continue;
    const read = office ? await officeBlocks(name, office) : textFile(name, bytes);
    refuseEndless(name, read.value);
    const clean = cleanBlocks(read.value, read.cleanCells);
    for (const each of [...read.findings, ...clean.findings]) findings.push(each);
    for (const block of clean.value) blocks.push(block);
  }
  await between(files.length);
  return readSource({ blocks, own }, knowledge, findings);
}

/** More rows are no plan that a person reads; they would take the memory of a small machine. */
const MOST_ROWS = 120_000;

/** Lines of a text, blank ones too: a hundred for each row. */
const MOST_LINES = 1_000_000;

/** Throws where the tables of a file have more rows than any plan. */
function refuseEndless(file: string, blocks: readonly Block[]): void {
  const rows = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  if (rows > MOST_ROWS) throw new UnreadableDocument('document-too-long', { file });
}

/** The blocks of a file and whether its cells were seen to be clean. */
interface FileBlocks extends Read<readonly Block[]> {
  readonly cleanCells?: boolean;
}

async function officeBlocks(name: string, office: OfficeFile): Promise<FileBlocks> {
  switch (office.kind) {
    case 'word':
      return readWord(name, office);
    case 'sheet':
      return guarded(name, () => readSheets(office));
    case 'other':
      throw new UnreadableDocument('document-office-other', { file: name });
  }
}

function textFile(name: string, bytes: Uint8Array): FileBlocks {
  const text = readBytes(name, bytes);
  if (hasMore(text.value, '\n', MOST_LINES))
    throw new UnreadableDocument('document-too-long', { file: name });
  if (!looksLikeHtml(text.value)) return { value: textBlocks(text.value), findings: text.findings };
  const page = htmlBlocks(text.value, name);
  return { value: page.value, findings: [...text.findings, ...page.findings] };
}
