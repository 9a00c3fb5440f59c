import { invalidArgument, itemNotFound } from '../fault';
import { either, listOf, method, objectOf, oneOf, optional, record, text } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Book } from '../model/book';
import { Sheet } from '../model/sheet';
import { type Insertion, insertSheets } from '../open/insertSheets';
import { applicationKind, refuseNoWorkbook, refuseWhereNoneOpens } from './application';
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
      refuseWhereNoneOpens(session);
      refuseNoWorkbook(base64);
      session.opened.push(base64 ?? '');
    }),
    InsertWorksheetsFromBase64: method([text, optional(record)], (_session, book: Book, base64, options) => {
      refuseNoWorkbook(base64);
      return insertSheets(book, bytesOf(base64), insertionOf(book, options ?? {}));
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

const POSITION = oneOf('None', 'Before', 'After', 'Beginning', 'End');
const besides = either(objectOf(Sheet), text);

/** Excel's InsertWorksheetOptions. */
function insertionOf(book: Book, options: Readonly<Record<string, unknown>>): Insertion {
  const names = optional(listOf(text))(options['sheetNamesToInsert'], 'sheetNamesToInsert');
  const position = optional(POSITION)(options['positionType'], 'positionType') ?? 'End';
  const given = optional(besides)(options['relativeTo'], 'relativeTo');
  const other = typeof given === 'string' ? book.sheet(given) : given;
  if (typeof given === 'string' && other === null) throw invalidArgument(`relativeTo ${given}`);
  const at = other === null ? -1 : book.sheets.indexOf(other);
  const isBefore = position === 'Before' || position === 'Beginning';
  if (other !== null && (position === 'Before' || position === 'After'))
    return { names, after: position === 'Before' ? at : at + 1 };
  return { names, after: isBefore ? 0 : book.sheets.length };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
