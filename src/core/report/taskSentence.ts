import { dayOfCell } from '../completion/narrowText';
import { STANDING } from '../completion/standing';
import type { Day } from '../calendar/day';
import type { ReportRow } from './reportInput';
import { put, type ReportWords } from './reportWords';
import { daysOf, dayText, shown, unitsText } from './taskFields';

type Words = ReportWords['task'];

/** A task that is done: what it is, its result, its evidence, and when it was done. */
export function doneSentence(row: ReportRow, asOf: Day, words: Words): string {
  const { cells, result } = row;
  const done = dayOfCell(cells.doneDay);
  const late = result.standing === STANDING.doneLate ? put(words.lateDays, { count: daysOf(row, asOf) }) : '';
  return `${withResult(row, words)}${done === null ? '' : put(words.doneDay, { day: dayText(done) }) + late}`;
}

/** A task under way: what it is, how far it is, what has come of it. */
export function progressSentence(row: ReportRow, words: Words): string {
  const { percent } = row.cells;
  const far =
    typeof percent === 'number' && percent > 0 ? put(words.inProgress, { percent: share(percent) }) : '';
  return `${inSentence(shown(row.cells.text))}${far}${results(row, words)}`;
}

/** An overdue task with who leads it, its due day and by how many days. */
export function overdueSentence(row: ReportRow, asOf: Day, words: Words): string {
  const { result } = row;
  const data = { lead: leadText(row, words), day: dayText(result.dueUsed), count: daysOf(row, asOf) };
  return inSentence(shown(row.cells.text)) + put(words.overdue, data);
}

/** A task that was done after its due day, with who led it and by how many days. */
export function lateSentence(row: ReportRow, asOf: Day, words: Words): string {
  const { cells, result } = row;
  const data = {
    lead: leadText(row, words),
    day: dayText(result.dueUsed),
    done: dayText(dayOfCell(cells.doneDay)),
    count: daysOf(row, asOf),
  };
  return inSentence(shown(cells.text)) + put(words.late, data);
}

/** A task that is still due, with who leads it and when. */
export function dueSentence(row: ReportRow, words: Words): string {
  const data = { lead: leadText(row, words), day: dayText(row.result.dueUsed) };
  return inSentence(shown(row.cells.text)) + put(words.due, data);
}

/** A text of a cell inside a sentence: on one line, without the point or comma that it ends with. */
export function inSentence(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,:]+$/, '')
    .trimStart();
}

function withResult(row: ReportRow, words: Words): string {
  return inSentence(shown(row.cells.text)) + results(row, words);
}

function results({ cells, evidence }: ReportRow, words: Words): string {
  const result = inSentence(shown(cells.result));
  const proof = inSentence(evidence);
  return (
    (result === '' ? '' : put(words.result, { text: result })) +
    (proof === '' ? '' : put(words.evidence, { text: proof }))
  );
}

function leadText({ cells }: ReportRow, words: Words): string {
  const units = unitsText(cells.lead);
  return units === '' ? words.noLead : put(words.lead, { units });
}

/** `50 %`, `33,33 %`. */
function share(value: number): string {
  return `${String(Math.round(value * 10000) / 100).replace('.', ',')} %`;
}
