import type { OpenTable } from '../../edits/openTable';
import { columnOf } from '../../edits/ourTables';
import { TEXT_FORMAT } from '../../../core/layout/style';
import { step, type Step } from '../steps';
import { type, typingOf } from '../typedText';
import { type BegunTable, heldBefore } from './begunRun';
import { isSaid, type Said, saidIn, type TypedReason } from './typedReasons';

/**
 * Where lines of `Kiểm tra` are put back in their places: what a person typed since goes with its finding, since the line in
 * which it was typed is another's now.
 */
export function keepReasons({ table: before }: BegunTable, now: OpenTable): void {
  const known = [...linesOf(before, 'before'), ...linesOf(before, 'now')];
  const typed = linesOf(now, 'before').filter(
    ({ said }) =>
      said.id !== '' && !known.some(({ said: other }) => other.id === said.id && isSaid(said, other)),
  );
  if (typed.length === 0) return;
  const put = (row: number, { ignoredWhy, ignoredBy }: Said): void => {
    for (const [key, value] of Object.entries({ ignoredWhy, ignoredBy })) {
      const column = now.column(key);
      if (column !== null) now.put(row, column, { kind: 'value', value: value === '' ? null : value });
    }
  };
  for (const { row } of typed) {
    const was = row - now.table.place.firstRow + before.table.place.firstRow;
    put(
      row,
      saidIn(before.table, (column) => heldBefore(before, was, column).value),
    );
  }
  for (const { said } of typed) for (const row of now.rowsOf(said.id)) put(row, said);
}

/** Types reasons beside their findings, wherever these stand. */
export function reasonSteps(table: OpenTable, typed: readonly TypedReason[]): readonly Step[] {
  const { name, firstRow, firstColumn } = table.table.place;
  return typed.flatMap(({ line }) =>
    table.rowsOf(String(line.id ?? '')).flatMap((row) =>
      (['ignoredWhy', 'ignoredBy'] as const).flatMap((key) => {
        const column = columnOf(table.table, key);
        if (column === null) return [];
        return [
          step(({ workbook }) => {
            const body = workbook.tables.getItem(name).getDataBodyRange();
            type(
              body.getCell(row - firstRow, column - firstColumn),
              typingOf(line[key] ?? null, TEXT_FORMAT),
            );
          }),
        ];
      }),
    ),
  );
}

/** What is said in each line of a table, as it was read or as it is to be. */
function linesOf(
  table: OpenTable,
  when: 'before' | 'now',
): readonly { readonly row: number; readonly said: Said }[] {
  const { firstRow } = table.table.place;
  const last = when === 'now' ? table.lastRow : table.table.place.lastRow;
  return Array.from({ length: Math.max(0, last - firstRow + 1) }, (_, down) => {
    const row = firstRow + down;
    const value = (column: number) =>
      when === 'now' ? table.held(row, column).value : heldBefore(table, row, column).value;
    return { row, said: saidIn(table.table, value) };
  });
}
