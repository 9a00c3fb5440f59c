import { readText } from './escapes';
import { columnOf, type CellTaker } from './writtenCell';
import { scanXml } from './xml';

/** Reads the part of a sheet as XML, whatever its form. */
export function takeSheetEvents(bytes: Uint8Array, taker: CellTaker): void {
  const cell = { row: 0, column: 0, type: '', style: 0, inline: '' };
  let value: string | null = null;
  let formula: string | null = null;
  let inData = false;
  let element = '';
  let run = '';
  let inPhonetic = false;
  let keepsSpace = false;

  scanXml(bytes, {
    open: (name) => {
      element = name;
      if (!inData) {
        inData = name === 'sheetData';
        return;
      }
      switch (name) {
        case 'c':
          cell.column += 1;
          cell.type = '';
          cell.style = 0;
          cell.inline = '';
          value = null;
          formula = null;
          break;
        case 'row':
          cell.row += 1;
          cell.column = 0;
          break;
        case 'v':
          value = '';
          break;
        case 'f':
          formula = '';
          break;
        case 't':
          run = '';
          keepsSpace = false;
          break;
        case 'rPh':
          inPhonetic = true;
      }
    },
    attribute: (name, text) => {
      if (!inData) {
        if (element === 'mergeCell' && name === 'ref') taker.merge?.(text);
      } else if (element === 'c') {
        if (name === 'r') cell.column = columnOf(text) || cell.column;
        else if (name === 't') cell.type = text;
        else if (name === 's') cell.style = Number(text) || 0;
      } else if (element === 'row') {
        if (name === 'r') cell.row = Number(text) || cell.row;
      } else if (element === 't' && name === 'space') keepsSpace = text === 'preserve';
    },
    text: (text) => {
      if (element === 'v') value = value === null ? text : value + text;
      else if (element === 'f') formula = formula === null ? text : formula + text;
      else if (element === 't') run += text;
    },
    close: (name) => {
      element = '';
      if (!inData) return;
      if (name === 't') {
        if (!inPhonetic) cell.inline += readText(run, keepsSpace);
      } else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') taker.cell({ ...cell, value, formula });
      else if (name === 'row') taker.endRow?.(cell.row);
      else if (name === 'sheetData') inData = false;
    },
  });
}
