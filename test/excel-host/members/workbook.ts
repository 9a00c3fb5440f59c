import { itemNotFound } from '../fault';
import { method, oneOf, optional, text } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Book } from '../model/book';
import { applicationKind, refuseNoWorkbook } from './application';
import { bookProtectionKind } from './protection';
import { customXmlKind, propertiesKind, settingsKind } from './keeping';
import { namesKind } from './names';
import { rangeOf } from './rangeOf';
import { runtimeKind } from './runtime';
import { sheetsKind } from './sheetList';
import { tablesKind } from './tables';

/** Excel's Workbook: the root of all paths. */
export const workbookKind: Kind<Book> = {
  name: 'Workbook',
  reads: {
    Name: ({ name }) => name,
    ReadOnly: ({ readOnly }) => readOnly,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => false,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191_029,
  },
  ways: {
    Worksheets: (book, session) => Handle.of(sheetsKind, book, session),
    Tables: (_book, session) => Handle.of(tablesKind, { sheet: null }, session),
    Names: (_book, session) => Handle.of(namesKind, { sheet: null }, session),
    Application: (book, session) => Handle.of(applicationKind, book, session),
    Protection: (book, session) => Handle.of(bookProtectionKind, book, session),
    Settings: (book, session) => Handle.of(settingsKind, book, session),
    CustomXmlParts: (book, session) => Handle.of(customXmlKind, book, session),
    Properties: (book, session) => Handle.of(propertiesKind, book, session),
    _Runtime: (_book, session) => Handle.of(runtimeKind, session, session),
  },
  calls: {
    GetSelectedRange: method([], (session, { active }: Book) => rangeOf(active, active.selection, session)),
    GetActiveCell: method([], (session, { active }: Book) =>
      rangeOf(active, { ...active.selection, rows: 1, columns: 1 }, session),
    ),
    Save: method([optional(oneOf('Save', 'Prompt'))], (_session, _book: Book) => undefined),
    Close: method([optional(oneOf('Save', 'SkipSave'))], (session) => {
      session.closed = true;
    }),
    /** How Excel on the web is asked for a new workbook. */
    CreateAndOpenWorkbook: method([optional(text)], (session, _book: Book, base64) => {
      refuseNoWorkbook(base64);
      session.opened.push(base64 ?? '');
    }),
    _RemoveReference: method([text], (session, _book: Book, id) => {
      session.release(id);
    }),
    _RemoveAllReferences: method([], (session) => {
      for (const id of [...session.references.keys()]) session.release(id);
    }),
    _GetReferenceCount: method([], (session) => session.references.size),
    _GetRangeForEventByReferenceId: method([text], (session, _book: Book, id) => {
      const kept = session.references.get(id);
      if (!kept) throw itemNotFound(`range of the event ${id}`);
      return kept;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method(
      [text],
      (session, _book: Book, id) => session.references.get(id) ?? ABSENT,
    ),
  },
};
