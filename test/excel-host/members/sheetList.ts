import { itemNotFound } from '../fault';
import { flag, method, optional, text } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { eventCalls } from './eventCalls';
import { sheetKind } from './sheets';

function byPosition(book: Book, visibleOnly: boolean | null): readonly Sheet[] {
  return visibleOnly ? book.sheets.filter(({ visibility }) => visibility === 'Visible') : book.sheets;
}

/** Excel's WorksheetCollection. */
export const sheetsKind: Kind<Book> = {
  name: 'WorksheetCollection',
  items: (book, session) => book.sheets.map((sheet) => Handle.of(sheetKind, sheet, session)),
  item: (book, key, session) => {
    const sheet = book.sheet(text(key, 'key'));
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return Handle.of(sheetKind, sheet, session);
  },
  calls: {
    Add: method([optional(text)], (session, book: Book, name) =>
      Handle.of(sheetKind, book.addSheet(name ?? undefined), session),
    ),
    GetItemOrNullObject: method([text], (session, book: Book, key) => {
      const sheet = book.sheet(key);
      return sheet ? Handle.of(sheetKind, sheet, session) : ABSENT;
    }),
    GetActiveWorksheet: method([], (session, book: Book) => Handle.of(sheetKind, book.active, session)),
    GetFirst: method([optional(flag)], (session, book: Book, visibleOnly) => {
      const [first] = byPosition(book, visibleOnly);
      return first ? Handle.of(sheetKind, first, session) : ABSENT;
    }),
    GetLast: method([optional(flag)], (session, book: Book, visibleOnly) => {
      const last = byPosition(book, visibleOnly).at(-1);
      return last ? Handle.of(sheetKind, last, session) : ABSENT;
    }),
    GetCount: method(
      [optional(flag)],
      (_session, book: Book, visibleOnly) => byPosition(book, visibleOnly).length,
    ),
    ...eventCalls<Book>(
      [
        'DataChanged',
        'SelectionChanged',
        'Activated',
        'Added',
        'Deleted',
        'Moved',
        'NameChanged',
        'RowSorted',
        'RowHiddenChanged',
      ],
      () => 'Workbook',
    ),
  },
};
