import type { Finding, Read } from '../core/finding';
import type { MatrixTemplate } from '../core/plan/matrixTemplate';
import type { Plan, PlanHead } from '../core/plan/plan';
import { planSpan } from '../core/plan/planSpan';
import { trackerFindings } from '../core/tracker/trackerFindings';
import type { TrackerWords } from '../core/tracker/trackerWords';
import type { Register } from '../core/unit/register';
import type { UnitIndex } from '../core/unit/unitIndex';
import type { Unpack } from '../workbook/file/openPackage';
import type { Block } from './block';
import { readBytes } from './bytes/readBytes';
import { readHead } from './head/readHead';
import { readAppendices } from './matrix/appendixReader';
import { CellReader } from './matrix/cellReader';
import { FindingList } from './matrix/findingList';
import { headerVocabulary } from './matrix/phrases';
import { cutSections, tellTable, type Section } from './matrix/sections';
import { tellNoMatrix } from './noMatrix';
import { textBlocks } from './text/blocks';

/** A file of a plan; several are its parts in order. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What plans are read with. */
export interface Knowledge {
  readonly templates: readonly MatrixTemplate[];
  /** The register that fits the plan: the one its own workbook has, null elsewhere, or one by its issuer. */
  readonly unitsFor: (head: PlanHead, own: Register | null) => Read<UnitIndex>;
  /** How offices write their progress in trackers of their own. */
  readonly tracker: TrackerWords;
  /** Index of the appendices that name none, as a template spells it (`--index`). */
  readonly index?: string | undefined;
  /** Index of single appendices by their code, as a person chose it; null: of none. It goes before what they name. */
  readonly indexes?: Readonly<Record<string, string | null>>;
  /** How this host unpacks a zip quickest; without it as any host can. */
  readonly unpack?: Unpack;
}

/** What the files of a plan hold, before anything is read as a plan. */
export interface PlanSource {
  /** Paragraphs and tables of ordinary documents. */
  readonly blocks: readonly Block[];
  /** Head and appendices of our own workbook, null where there is none. */
  readonly own: OwnSource | null;
}

/** What a workbook of ours says by the names of its cells and tables. */
export interface OwnSource {
  readonly head: Read<PlanHead>;
  /** What `Đơn vị` holds, with the spellings, units and members that people added; null where it is lost. */
  readonly register: Register | null;
  readonly sections: (cells: CellReader) => readonly Section[];
}

/**
 * Reads a plan from its files. Whatever the content is gives a plan and findings; only a file that cannot
 * be read as text throws `UnreadableDocument`.
 */
export function readPlan(files: readonly DocumentFile[], knowledge: Knowledge): Read<Plan> {
  const findings: Finding[] = [];
  const blocks: Block[] = [];
  for (const { name, bytes } of files) {
    const text = readBytes(name, bytes);
    for (const each of text.findings) findings.push(each);
    for (const block of textBlocks(text.value)) blocks.push(block);
  }
  return readBlocks(blocks, knowledge, findings);
}

/** Reads a plan from the paragraphs and tables of a document, wherever they came from. */
export function readBlocks(
  blocks: readonly Block[],
  knowledge: Knowledge,
  before: readonly Finding[] = [],
): Read<Plan> {
  return readSource({ blocks, own: null }, knowledge, before);
}

/** Reads a plan from what its files hold. */
export function readSource(
  { blocks, own }: PlanSource,
  knowledge: Knowledge,
  before: readonly Finding[],
): Read<Plan> {
  const cut = cutSections(headerVocabulary(knowledge.templates, knowledge.tracker), blocks);
  const { sections, text, attachedLines } = cut.value;
  const matrices = sections.some(({ header }) => header.at.lead >= 0)
    ? sections.filter(({ header }) => header.at.lead >= 0 || header.at.support >= 0)
    : sections;
  const ahead = text.slice(0, matrices[0]?.textBefore);
  const titles = matrices.map(({ title }) => title);
  const head = own?.head ?? readHead(ahead, attachedLines, titles);
  const units = knowledge.unitsFor(head.value, own?.register ?? null);
  const list = new FindingList();
  const cells = new CellReader(units.value, planSpan(head.value));
  const textAfter = blocks.at(-1)?.kind === 'paragraph';
  const all = [...(own?.sections(cells) ?? []), ...matrices];
  const appendices = readAppendices(
    all,
    { ...knowledge, planTitle: head.value.title },
    cells,
    list,
    textAfter,
  );
  const left = sections.filter((section) => !matrices.includes(section));
  const findings = [
    ...before,
    ...head.findings,
    ...cut.findings,
    ...left.map(({ header, line, rows }) =>
      tellTable([{ line, cells: Object.values(header.wording).flatMap((label) => label ?? []) }, ...rows]),
    ),
    ...units.findings,
  ];
  if (appendices.length === 0) findings.push(tellNoMatrix(text));
  for (const each of list.all) findings.push(each);
  const plan = { head: head.value, appendices };
  for (const each of trackerFindings(plan, knowledge.tracker)) findings.push(each);
  return { value: plan, findings };
}
