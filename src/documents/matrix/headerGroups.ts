import { meaningOf, type HeaderVocabulary } from './phrases';

/** A column of one year, in which a cross says that a task is due in it. */
export interface YearColumn {
  readonly index: number;
  readonly year: number;
}

/** The labels of a header in two rows. */
export interface HeaderLabels {
  readonly labels: readonly string[];
  /** What tells each column's meaning: its label; under a merged cell that says who, that cell. */
  readonly meant: readonly string[];
  /** The merged cell over lead and support, null where there is none. */
  readonly group: string | null;
}

const BETWEEN = ' - ';
const YEAR = /(?:^|\s)(20\d{2})$/;
const YEAR_ALONE = /^(?:năm\s+)?20\d{2}$/i;
const LONGEST_LABEL = 200;
const COUNTED = /^[([]?(?:\d{1,3}|[IVX]{1,4})[.)\]]?$/;
const CROSS = /^[x×✓✔√●•*+]$/i;

/**
 * Labels of a header whose second row only stands under merged cells that say who or when: "Cơ quan chủ trì" over
 * "Tham mưu" and "Thực hiện", "Lộ trình" over years. Null where the row below is none.
 */
export function groupedLabels(
  vocabulary: HeaderVocabulary,
  top: readonly string[],
  below: readonly string[],
): HeaderLabels | null {
  const labels = [...top];
  const meant = [...top];
  let found = false;
  for (let at = 0; at < below.length; at += 1) {
    const label = below[at] ?? '';
    if (label === '' || label === top[at]) continue;
    const start = groupStart(top, at);
    const parent = top[start] ?? '';
    const isGroup = top[start + 1] === '' && below.slice(start, at).every((each) => each !== '');
    if (!isGroup || label.length > LONGEST_LABEL || COUNTED.test(label)) return null;
    const column = meaningOf(vocabulary, parent)?.column;
    if (column !== 'lead' && column !== 'support' && column !== 'deadline') return null;
    labels[at] = `${parent}${BETWEEN}${label}`;
    meant[at] = column === 'deadline' ? `${parent} ${label}` : parent;
    found = true;
  }
  return found ? { labels, meant, group: null } : null;
}

/** Columns of years side by side, under a label of deadlines or where no other column says when. */
export function yearColumns(labels: readonly string[], deadline: number): readonly YearColumn[] {
  const years = labels.flatMap((label, index): readonly YearColumn[] => {
    const year = YEAR_ALONE.test(label.split(BETWEEN).at(-1) ?? '') ? YEAR.exec(label)?.[1] : undefined;
    return year === undefined ? [] : [{ index, year: Number(year) }];
  });
  const inOrder = years.every(({ index, year }, at) => {
    const before = years[at - 1];
    return before === undefined || (index === before.index + 1 && year > before.year);
  });
  if (years.length < 2 || !inOrder) return [];
  return deadline < 0 || years.some(({ index }) => index === deadline) ? years : [];
}

/** What the columns of years are called together: the cell over them, else the first and the last. */
export function labelOfYears(labels: readonly string[], years: readonly YearColumn[]): string {
  const all = years.map(({ index }) => labels[index] ?? '');
  const [first = ''] = all;
  const parts = first.split(BETWEEN);
  return parts.length > 1 ? parts.slice(0, -1).join(BETWEEN) : `${first}${BETWEEN}${all.at(-1) ?? ''}`;
}

/** Whether cells of years hold crosses and little else, figures of a budget for one. */
export function mostlyCrosses(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => CROSS.test(cell)).length * 2 >= filled.length;
}

/** The deadline that cells of years say: "Năm 2024; Năm 2026"; text beside crosses keeps its words. */
export function deadlineOfYears(years: readonly YearColumn[], cells: readonly string[]): string {
  const parts = years.flatMap(({ index, year }) => {
    const cell = (cells[index] ?? '').trim();
    if (cell === '') return [];
    if (CROSS.test(cell)) return [`Năm ${year}`];
    return [cell.includes(String(year)) ? cell : `${cell} năm ${year}`];
  });
  return parts.join('; ');
}

function groupStart(top: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && (top[start] ?? '') === '') start -= 1;
  return start;
}
