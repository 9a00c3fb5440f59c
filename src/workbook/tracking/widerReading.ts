import type { Parameters } from '../../core/completion/cells';
import { normalise, textOf } from '../../core/completion/narrowText';
import { unitItems } from '../../core/completion/unitKey';
import { finding, type Finding } from '../../core/finding';
import type { Abbreviation } from '../../core/unit/abbreviation';
import { readUnitCell } from '../../core/unit/split';
import { buildUnitIndex } from '../../core/unit/unitIndex';
import { bare, foldSame } from '../../core/vietnamese/fold';
import type { Tracking } from './readTracking';
import { placeOf, type TaskRow } from './taskPlaces';

/** Finds statuses and units of a row that the narrow rule cannot count and the wider reading of SPEC §3 understands. */
export function widerReader(
  tracking: Pick<Tracking, 'register' | 'parameters'>,
  abbreviations: readonly Abbreviation[],
): (task: TaskRow) => readonly Finding[] {
  const unitsOf = unitReader(tracking, abbreviations);
  return (task) => {
    const found: Finding[] = [];
    if (task.result.why === 'unknown-status') found.push(statusFinding(task, tracking.parameters));
    for (const key of ['lead', 'support'] as const) {
      const cell = textOf(task.cells[key]);
      const expected = unitsOf(cell);
      if (expected === null) continue;
      found.push(finding('unit-unread', 'warning', { place: placeOf(task, key), found: cell, expected }));
    }
    return found;
  };
}

function statusFinding(task: TaskRow, { statuses }: Pick<Parameters, 'statuses'>): Finding {
  const found = textOf(task.cells.status);
  const meant =
    statuses.find((word) => foldSame(word) === foldSame(found)) ??
    statuses.find((word) => bare(word) === bare(found));
  return finding('status-unread', 'error', {
    place: placeOf(task, 'status'),
    found,
    expected: meant ?? statuses.join(' / '),
  });
}

/** What a unit cell should say: null where every item is the register's or none is understood. */
function unitReader(
  { register }: Pick<Tracking, 'register'>,
  abbreviations: readonly Abbreviation[],
): (cell: string) => string | null {
  const known = new Set(register.map(({ name }) => normalise(name)));
  const units = register.map((unit, line) => ({ ...unit, id: unit.id ?? `line-${line}` }));
  const index = buildUnitIndex({ id: '', owner: '', issuers: [], units }, abbreviations);
  const read = (cell: string): string | null => {
    if (unitItems(cell).every((item) => known.has(item))) return null;
    const { mentions } = readUnitCell(index, cell);
    const meant = mentions.map(({ unit, suggestions, written }) => ({
      written,
      name: unit?.name ?? suggestions[0]?.name ?? null,
    }));
    const isUnderstood = meant.some(
      ({ written, name }) => name !== null && normalise(name) !== normalise(written),
    );
    return isUnderstood ? meant.map(({ written, name }) => name ?? written).join('; ') : null;
  };
  const answers = new Map<string, string | null>();
  return (cell) => {
    const answer = answers.get(cell);
    if (answer !== undefined) return answer;
    const fresh = read(cell);
    answers.set(cell, fresh);
    return fresh;
  };
}
