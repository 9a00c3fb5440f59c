import { textOf } from '../../completion/narrowText';
import type { CellEdit, Edit } from '../../edit';
import type { Finding, Place } from '../../finding';
import { REGISTER_TABLE } from '../../layout/registerSheet';
import { matchUnit } from '../../unit/match';
import { readUnitCell } from '../../unit/split';
import type { UnitMention } from '../../unit/mention';
import { foldSame } from '../../vietnamese/fold';
import { answerWord } from '../choiceId';
import type { Fix } from '../fix';
import type { CheckedRow } from '../rows/rowCheck';
import { cellEdit, rowOf, type FixContext } from './fixContext';

/** A unit that the register does not have, by how it is written, with the cells that findings name. */
export interface UnknownUnit {
  readonly written: string;
  readonly findings: readonly Finding[];
  readonly suggestions: readonly string[];
}

const COLUMNS = ['lead', 'support'] as const;

/** Units of the cells that findings name and that the register does not have, in the order they are met. */
export function unknownUnits(findings: readonly Finding[], context: FixContext): readonly UnknownUnit[] {
  const units = new Map<
    string,
    UnknownUnit & { readonly findings: Finding[]; readonly cells: Set<string> }
  >();
  for (const finding of findings) {
    const cell = cellKey(finding.place);
    for (const mention of cellOf(finding, context)?.mentions ?? []) {
      if (mention.unit !== null || mention.written === '') continue;
      const { written, suggestions } = mention;
      const key = foldSame(written);
      const known = units.get(key) ?? {
        written,
        findings: [],
        suggestions: suggestions.map(({ name }) => name),
        cells: new Set<string>(),
      };
      units.set(key, known);
      if (known.cells.has(cell)) continue;
      known.cells.add(cell);
      known.findings.push(finding);
    }
  }
  return [...units.values()].map(({ written, findings: met, suggestions }) => {
    return { written, findings: met, suggestions };
  });
}

/** The unit is one of the register: its cells say so. */
export function replacedBy(name: string, unknown: UnknownUnit, context: FixContext): Fix {
  const edits = unknown.findings.flatMap((finding) => replaced(finding, unknown.written, name, context));
  return { kind: 'choice', label: 'fix-unit-suggestion', after: name, edits };
}

/** The same, and the register keeps the spelling, so that it is read as that unit from now on. */
export function acceptedAs(name: string, unknown: UnknownUnit, context: FixContext): Fix | null {
  const line = context.register?.find((each) => foldSame(each.name) === foldSame(name));
  if (line === undefined) return null;
  const { edits } = replacedBy(name, unknown, context);
  const kept = textOf(line.spellings).trim();
  const after = kept === '' ? unknown.written : `${kept}; ${unknown.written}`;
  const edit: CellEdit = {
    kind: 'cell',
    table: REGISTER_TABLE,
    task: line.id,
    column: 'spellings',
    before: line.spellings,
    after,
  };
  return { kind: 'choice', label: 'fix-unit-accept', after: name, edits: [...edits, edit] };
}

/** The unit is a body of its own, which the register gets; no cell changes. */
export function addedToRegister({ written }: UnknownUnit, context: FixContext): Fix | null {
  const edits = registerEdits(written, context);
  return edits.length === 0 ? null : { kind: 'choice', label: 'fix-unit-new', after: written, edits };
}

/** The edit that adds a body to the register; none where it stands there, or nothing is known of the register. */
export function registerEdits(name: string, context: FixContext): readonly Edit[] {
  const { register, bodyWord, units } = context;
  if (register === undefined || matchUnit(units, name).unit !== null) return [];
  if (register.some((line) => foldSame(line.name) === foldSame(name))) return [];
  const taken = new Set(register.map(({ id }) => id));
  const word = answerWord(name) || 'don-vi';
  let id = word;
  for (let number = 2; taken.has(id); number += 1) id = `${word}-${number}`;
  const values = { id, name, ...(bodyWord === undefined ? {} : { kind: bodyWord }) };
  return [{ kind: 'add-row', table: REGISTER_TABLE, task: id, under: null, values }];
}

interface UnitCellOf {
  readonly row: CheckedRow;
  readonly column: (typeof COLUMNS)[number];
  readonly mentions: readonly UnitMention[];
}

/** The units of a finding's cell; null where it is no unit cell, or holds a sentence that only a person can take apart. */
function cellOf(finding: Finding, context: FixContext): UnitCellOf | null {
  const row = rowOf(finding, context);
  const column = COLUMNS.find((key) => key === finding.place.column);
  if (!row || !column) return null;
  const { mentions, supporting, findings } = readUnitCell(context.units, textOf(row.cells[column]));
  const isSentence = supporting.length > 0 || findings.some(({ code }) => code === 'sentence-among-units');
  return isSentence ? null : { row, column, mentions };
}

function cellKey({ sheet, row, column }: Place): string {
  return `${row ?? ''}|${column ?? ''}|${sheet ?? ''}`;
}

function replaced(finding: Finding, written: string, name: string, context: FixContext): readonly CellEdit[] {
  const cell = cellOf(finding, context);
  if (!cell) return [];
  const names = cell.mentions.map((mention) => {
    const isMeant = mention.unit === null && foldSame(mention.written) === foldSame(written);
    return isMeant ? name : (mention.unit?.name ?? mention.written);
  });
  const after = [...new Set(names)].join('\n');
  return cellEdit(cell.row, cell.column, cell.row.cells[cell.column], after);
}
