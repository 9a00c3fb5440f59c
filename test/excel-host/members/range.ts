import { HostFault, invalidArgument } from '../fault';
import { flag, method, number, objectOf, oneOf, optional } from '../batch/argument';
import { Handle, type Call, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { clearArea, mergeArea, unmergeArea } from '../model/clearing';
import { deleteCells, insertCells, moveArea } from '../model/inserting';
import { conditionalFormatsKind } from './conditionalFormats';
import { groupLines, hideLines } from './lines';
import { rangeFormatKind } from './rangeFormat';
import { rangeReads, rangeWrites } from './rangeValues';
import { rangeOf } from './rangeOf';
import { rangeSteps } from './rangeSteps';
import { RangeTarget } from './rangeTarget';
import { sheetKind } from './sheets';
import { rangeSortKind } from './sorts';
import { validationKind } from './validation';

const other = objectOf(RangeTarget);
const shiftWord = oneOf('Down', 'Right');
const deleteWord = oneOf('Up', 'Left');
const applyTo = oneOf('All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents');
const groupWord = oneOf('ByRows', 'ByColumns');

const ways: Kind<RangeTarget>['ways'] = {
  Format: (target, session) => Handle.of(rangeFormatKind, target, session),
  DataValidation: (target, session) => Handle.of(validationKind, target, session),
  ConditionalFormats: (target, session) => Handle.of(conditionalFormatsKind, target, session),
  Worksheet: ({ sheet }, session) => Handle.of(sheetKind, sheet, session),
  Sort: (target, session) => Handle.of(rangeSortKind, target, session),
};

function one(run: (session: Session, target: RangeTarget) => unknown): Call<RangeTarget> {
  return method([], run);
}

/** Excel's Range. */
export const rangeKind: Kind<RangeTarget> = {
  name: 'Range',
  reads: rangeReads,
  writes: rangeWrites,
  ways,
  calls: {
    ...rangeSteps,
    Clear: method([optional(applyTo)], ({ book }, target: RangeTarget, what) => {
      clearArea(book, target.sheet, target.place, what ?? 'All');
    }),
    Insert: method([shiftWord], (session, target: RangeTarget, word) => {
      const at = target.place;
      insertCells(session.book, target.sheet, at, word);
      return rangeOf(target.sheet, at, session);
    }),
    Delete: method([deleteWord], ({ book }, target: RangeTarget, word) => {
      deleteCells(book, target.sheet, target.place, word);
    }),
    Merge: method([optional(flag)], ({ book }, target: RangeTarget, across) => {
      mergeArea(book, target.sheet, target.place, across ?? false);
    }),
    Unmerge: one(({ book }, target) => {
      unmergeArea(book, target.sheet, target.place);
    }),
    MoveTo: method([other], ({ book }, target: RangeTarget, to) => {
      moveArea(book, target.sheet, target.place, to.sheet, to.place);
    }),
    Select: one(({ book }, target) => {
      if (target.sheet.visibility !== 'Visible')
        throw new HostFault('InvalidOperation', 'The sheet is hidden.');
      book.active = target.sheet;
      target.sheet.selection = target.place;
      book.heard({ kind: 'selected', sheet: target.sheet, place: target.place, source: book.source });
    }),
    Group: method([groupWord], ({ book }, target: RangeTarget, by) => {
      groupLines(book, target.sheet, target.place, by, 1);
    }),
    Ungroup: method([groupWord], ({ book }, target: RangeTarget, by) => {
      groupLines(book, target.sheet, target.place, by, -1);
    }),
    HideGroupDetails: method([groupWord], ({ book }, target: RangeTarget, by) => {
      hideLines(book, target.sheet, target.place, by === 'ByRows' ? 'row' : 'column', true);
    }),
    ShowGroupDetails: method([groupWord], ({ book }, target: RangeTarget, by) => {
      hideLines(book, target.sheet, target.place, by === 'ByRows' ? 'row' : 'column', false);
    }),
    Calculate: one(() => undefined),
    _KeepReference: one(() => undefined),
    _ValidateArraySize: method([number, number], (_session, target: RangeTarget, rows, columns) => {
      if (rows !== target.place.rows || columns !== target.place.columns)
        throw invalidArgument('the size of the array must be that of the range');
    }),
  },
};
