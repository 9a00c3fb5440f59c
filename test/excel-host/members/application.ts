import { HostFault } from '../fault';
import { method, oneOf, optional, text } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import type { Book } from '../model/book';

interface Created {
  readonly id: string;
  readonly base64: string | null;
}

/** The first bytes of a zip, as base64 begins with them. */
const ZIP = /^UEsDB/;

/** Refuses what cannot be opened as a workbook. */
export function refuseNoWorkbook(base64: string | null): void {
  if (base64 !== null && !ZIP.test(base64))
    throw new HostFault('InvalidArgument', 'The file is not a workbook.');
}

/** Refuses any new workbook where this Excel opens none. */
export function refuseWhereNoneOpens({ opensWorkbooks }: Session): void {
  if (!opensWorkbooks) throw new HostFault('GeneralException', 'No new workbook can be opened.');
}

const createdKind: Kind<Created> = {
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  reads: { Id: ({ id }) => id },
  calls: {
    Open: method([], (session: Session, { base64 }: Created) => {
      session.opened.push(base64 ?? '');
    }),
  },
};

const cultureKind: Kind<Book> = {
  name: 'CultureInfo',
  reads: { Name: ({ locale }) => locale.name },
};

/** Excel's Application. */
export const applicationKind: Kind<Book> = {
  name: 'Application',
  reads: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationEngineVersion: () => 191_029,
    CalculationState: () => 'Done',
    DecimalSeparator: ({ locale }) => locale.decimal,
    ThousandsSeparator: ({ locale }) => locale.thousands,
    UseSystemSeparators: () => true,
  },
  writes: {
    CalculationMode: (book, value) => {
      book.calculationMode = oneOf('Automatic', 'AutomaticExceptTables', 'Manual')(value, 'calculationMode');
    },
  },
  ways: { CultureInfo: (book, session) => Handle.of(cultureKind, book, session) },
  calls: {
    Calculate: method([oneOf('Recalculate', 'Full', 'FullRebuild')], (_session, _book: Book) => undefined),
    SuspendApiCalculationUntilNextSync: method([], () => undefined),
    SuspendScreenUpdatingUntilNextSync: method([], () => undefined),
    CreateWorkbook: method([optional(text)], (session, book: Book, base64) => {
      refuseWhereNoneOpens(session);
      refuseNoWorkbook(base64);
      return Handle.of(createdKind, { id: String(book.nextId()), base64 }, session);
    }),
    _GetWorkbookCreatedById: method([text], (session, _book: Book, id) =>
      Handle.of(createdKind, { id, base64: null }, session),
    ),
  },
};
