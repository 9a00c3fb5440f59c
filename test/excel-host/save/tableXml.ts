import { addressOf } from '../model/area';
import { calculatedFormulas } from '../model/growing';
import type { Table } from '../model/table';
import { escaped, MAIN, part, tag } from './xml';

/** A table as a part of a file. */
export function tableXml(table: Table, id: number): string {
  const { name, place, body, columns, showHeaders, showTotals } = table;
  const formulas = calculatedFormulas(table);
  const filtered = { ...place, rows: showTotals ? place.rows - 1 : place.rows };
  const list = columns.map((column, at) => {
    const formula = formulas.get(body.column + at);
    const inside = formula === undefined ? '' : tag('calculatedColumnFormula', {}, escaped(formula.slice(1)));
    return tag('tableColumn', { id: at + 1, name: column.name.replaceAll('\n', '_x000a_') }, inside);
  });
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: addressOf(place),
    headerRowCount: showHeaders ? null : 0,
    totalsRowCount: showTotals ? 1 : null,
    totalsRowShown: showTotals ? null : false,
  };
  return part(
    tag('table', attributes, [
      showHeaders && table.showFilterButton ? tag('autoFilter', { ref: addressOf(filtered) }) : '',
      tag('tableColumns', { count: columns.length }, list),
      tag('tableStyleInfo', {
        name: table.style === '' ? null : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    ]),
  );
}
