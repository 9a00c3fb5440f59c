import { textOf } from '../../completion/narrowText';
import type { CellEdit, Edit } from '../../edit';
import type { Finding } from '../../finding';
import type { UnitMention } from '../../unit/mention';
import { readUnitCell } from '../../unit/split';
import { foldSame } from '../../vietnamese/fold';
import type { Fix } from '../fix';
import type { CheckedRow } from '../rows/rowCheck';
import { cellEdit, rowOf, rowsNow, type FixContext } from './fixContext';
import { registerEdits } from './unknownUnits';

const UNIT_COLUMNS = ['lead', 'support'] as const;
type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** Units spelled as the register spells them: safe where each is the same, a choice where one is only near. */
export function spellingFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const column = UNIT_COLUMNS.find((key) => key === finding.place.column);
  if (!row || !column) return [];
  const { mentions, supporting, findings } = readUnitCell(context.units, textOf(row.cells[column]));
  const isPlain = supporting.length === 0 && !findings.some(({ code }) => code === 'sentence-among-units');
  const names = mentions.map(
    ({ unit, suggestions, written }) => unit?.name ?? suggestions[0]?.name ?? written,
  );
  const kind = isPlain && mentions.every(({ unit }) => unit !== null) ? 'safe' : 'choice';
  return [unitFix(kind, 'fix-unit-spelling', names.join('; '), replaced(row, column, names))];
}

/** One choice a suggestion, for the unit as it is written in the cell. */
export function suggestionFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = rowOf(finding, context);
  const column = UNIT_COLUMNS.find((key) => key === finding.place.column);
  if (!row || !column) return [];
  const { mentions } = readUnitCell(context.units, textOf(row.cells[column]));
  const near = mentions.find(({ written }) => written === finding.found);
  return (near?.suggestions ?? []).map(({ name }) => {
    const names = mentions.map((mention) => (mention === near ? name : nameOf(mention)));
    return unitFix('choice', 'fix-unit-suggestion', name, replaced(row, column, names));
  });
}

/** One choice a successor, for every cell in which the dissolved unit stands; the register gets one it lacks. */
export function successorFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const { unit } = finding.data;
  const successors = (finding.expected ?? '').split('; ').filter((name) => name !== '');
  const isGone = (mention: UnitMention): boolean =>
    foldSame(nameOf(mention)) === foldSame(String(unit)) || mention.written === finding.found;
  return successors.map((successor) => {
    const cells = rowsNow(context).flatMap((row) =>
      UNIT_COLUMNS.flatMap((column) => {
        const { mentions } = readUnitCell(context.units, textOf(row.cells[column]));
        if (!mentions.some(isGone)) return [];
        const names = mentions.map((mention) => (isGone(mention) ? successor : nameOf(mention)));
        return replaced(row, column, [...new Set(names)]);
      }),
    );
    const added = cells.length === 0 ? [] : registerEdits(successor, context);
    return unitFix('choice', 'fix-successor', successor, [...cells, ...added]);
  });
}

function unitFix(kind: Fix['kind'], label: Fix['label'], after: string, edits: readonly Edit[]): Fix {
  return { kind, label, after, edits };
}

/** A unit cell of the workbook holds its units one a line (SPEC §6). */
function replaced(row: CheckedRow, column: UnitColumn, names: readonly string[]): readonly CellEdit[] {
  return cellEdit(row, column, row.cells[column], names.join('\n'));
}

function nameOf({ unit, written }: UnitMention): string {
  return unit?.name ?? written;
}
