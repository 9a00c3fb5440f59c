import { HostFault } from '../fault';
import { method, optional, record, text } from '../batch/argument';
import type { Json, Kind } from '../batch/handle';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';

/** Excel's WorksheetProtection. */
export const sheetProtectionKind: Kind<Sheet> = {
  name: 'WorksheetProtection',
  reads: {
    Protected: ({ protection }) => protection !== null,
    Options: ({ protection }) => (protection?.options ?? null) as Json,
  },
  calls: {
    Protect: method([optional(record), optional(text)], (_session, sheet: Sheet, options, password) => {
      if (sheet.protection) throw new HostFault('InvalidOperation', 'The sheet is protected already.');
      sheet.protection = { options: options ?? {}, password };
    }),
    Unprotect: method([optional(text)], (_session, sheet: Sheet, password) => {
      if (sheet.protection && sheet.protection.password !== null && sheet.protection.password !== password)
        throw new HostFault('InvalidArgument', 'The password is not right.');
      sheet.protection = null;
    }),
  },
};

/** Excel's WorkbookProtection. */
export const bookProtectionKind: Kind<Book> = {
  name: 'WorkbookProtection',
  reads: { Protected: ({ locked }) => locked },
  calls: {
    Protect: method([optional(text)], (_session, book: Book) => {
      book.locked = true;
    }),
    Unprotect: method([optional(text)], (_session, book: Book) => {
      book.locked = false;
    }),
  },
};
