import { finding, type Finding, type Read } from '../core/finding';
import type { MatrixTemplate } from '../core/plan/matrixTemplate';
import type { Plan, PlanHead } from '../core/plan/plan';
import { planSpan } from '../core/plan/planSpan';
import type { UnitIndex } from '../core/unit/unitIndex';
import type { Block } from './block';
import { readBytes } from './bytes/readBytes';
import { readHead } from './head/readHead';
import { readAppendices } from './matrix/appendixReader';
import { CellReader } from './matrix/cellReader';
import { FindingList } from './matrix/findingList';
import { headerVocabulary } from './matrix/phrases';
import { cutSections } from './matrix/sections';
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
  /** The register that fits the plan, by its issuer. */
  readonly unitsFor: (head: PlanHead) => Read<UnitIndex>;
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
  const cut = cutSections(headerVocabulary(knowledge.templates), blocks);
  const { sections, text, attachedLines } = cut.value;
  const matrices = sections.some(({ header }) => header.at.lead >= 0)
    ? sections.filter(({ header }) => header.at.lead >= 0 || header.at.support >= 0)
    : sections;
  const ahead = text.slice(0, matrices[0]?.textBefore);
  const head = readHead(
    ahead,
    attachedLines,
    matrices.map(({ title }) => title),
  );
  const units = knowledge.unitsFor(head.value);
  const list = new FindingList();
  const cells = new CellReader(units.value, planSpan(head.value));
  const lastBlock = blocks.at(-1);
  const appendices = readAppendices(
    matrices,
    knowledge.templates,
    cells,
    list,
    lastBlock?.kind === 'paragraph',
  );
  const left = sections.filter((section) => !matrices.includes(section));
  const findings = [
    ...before,
    ...head.findings,
    ...cut.findings,
    ...left.map(({ line, rows }) =>
      finding('table-not-matrix', 'note', { place: { row: line }, data: { rows: rows.length, row: line } }),
    ),
    ...units.findings,
  ];
  if (appendices.length === 0) findings.push(tellNoMatrix(text));
  for (const each of list.all) findings.push(each);
  return { value: { head: head.value, appendices }, findings };
}
