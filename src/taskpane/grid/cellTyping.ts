import type { CellValue } from '../../core/completion/cells';
import { type CellFormat, GENERAL } from '../../workbook/file/cellFormats';
import { type HeldCell, heldIn } from '../../workbook/file/overlaidCells';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { DAYS_TO_1904 } from '../../workbook/file/sheetPart';
import { type CellRule, ruleAt, type SheetShape } from '../../workbook/file/sheetShape';
import type { TypedCell } from '../../workbook/fileHost/typedCells';
import { blockFinder, firstCell } from '../../workbook/tracking/block';
import { type Closed, closedCells } from './editable';
import { listChoices } from './listChoices';
import { type CellKind, kindOf, plainNumber, shownText } from './shownText';
import { fitsRule, typedValue } from './typedValue';

/** A cell to be typed into: what stands there, what it takes, and what is offered. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** What stands in it, as a person would type it. */
  readonly text: string;
  readonly held: HeldCell;
  readonly rule: CellRule | null;
  readonly choices: readonly string[] | null;
}

/** Typing on one sheet. */
export interface SheetTyping {
  /** Why nothing can be typed into a cell, or null. */
  readonly closed: (row: number, column: number) => Closed;
  readonly open: (row: number, column: number) => OpenCell;
  /** What a typed text would make of a cell, and whether the check over it passes. */
  readonly reading: (cell: OpenCell, text: string) => { readonly value: CellValue; readonly fits: boolean };
  readonly typed: (cell: OpenCell, value: CellValue) => TypedCell;
}

/** What typing on a sheet is told from. */
export interface TypingSource {
  readonly content: WorkbookContent;
  readonly sheet: string;
  readonly shape: SheetShape;
  readonly formats: readonly CellFormat[];
  readonly isProtected: boolean;
}

/** Typing on a sheet as it stands. */
export function sheetTyping({ content, sheet, shape, formats, isProtected }: TypingSource): SheetTyping {
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells;
  const shift = content.date1904 ? DAYS_TO_1904 : 0;
  const block = blockFinder(content)('Nam');
  const yearCell = block === null ? null : firstCell(block);
  const year = typeof yearCell === 'number' ? yearCell : null;
  return {
    closed: closedCells(content, sheet, isProtected),
    open: (row, column) => {
      const { code } = formats[shape.format(row, column)] ?? GENERAL;
      const held = cells ? heldIn(cells, row, column) : { value: null, formula: null };
      const rule = ruleAt(shape, row, column);
      const kind = kindOf(code);
      return {
        row,
        column,
        kind:
          kind !== 'day' && kind !== 'percent' && typeof held.value === 'number' && code !== '@'
            ? 'number'
            : kind,
        text:
          typeof held.value === 'number'
            ? typedText(held.value, code, kind, shift)
            : shownText(held.value, code, shift),
        held,
        rule,
        choices: rule && listChoices(content, sheet, rule),
      };
    },
    reading: ({ kind, rule, choices }, text) => {
      const value = typedValue(text, { kind, year, shift });
      return { value, fits: rule === null || rule.refusal === null || fitsRule(value, rule, choices) };
    },
    typed: ({ row, column, held }, value) => ({
      sheet,
      row,
      column,
      before: held,
      after: { value, formula: null },
    }),
  };
}

/** A number in full, not as its format rounds it. */
function typedText(value: number, code: string, kind: CellKind, shift: number): string {
  if (kind === 'percent') return `${plainNumber(Number((value * 100).toPrecision(12)))}%`;
  return kind === 'day' ? shownText(value, code, shift) : plainNumber(value);
}
