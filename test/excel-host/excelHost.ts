import { answerBatch, type BatchAnswer } from './batch/answer';
import { Handle } from './batch/handle';
import type { ActionInfo, BatchRequest } from './batch/request';
import { Session, type MemberVersions } from './batch/session';
import { HostFault, apiNotFound } from './fault';
import { EventQueue } from './events';
import { workbookKind } from './members/workbook';
import { RangeTarget } from './members/rangeTarget';
import { Book, type BookOptions } from './model/book';
import { Person } from './person';
import { savedBook } from './save/savedBook';

/** Requirement sets of the Excels in use; `web` is the newest that this library knows. */
export const CEILINGS = {
  'Excel 2019': '1.7',
  'Excel 2021': '1.14',
  'Excel LTSC 2024': '1.17',
  web: '1.17',
} as const;

export type Ceiling = keyof typeof CEILINGS;

export interface HostOptions extends BookOptions {
  readonly ceiling?: Ceiling;
  readonly versions?: MemberVersions;
  /** A workbook that stands already, to be opened anew; the other options of a book are its own. */
  readonly book?: Book;
}

/** One request that came, for asserting on. */
export interface Trip {
  readonly actions: readonly ActionInfo[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Code of the fault that ended it. */
  readonly fault: string | null;
  /** Only gives ranges back that a run had kept. */
  readonly isCleanUp: boolean;
}

/** A fault to come: which batch, which action of it, with what code. */
interface Planned {
  readonly batch: number;
  readonly action: number;
  readonly code: string;
}

const MOST_BYTES = 5 * 1024 * 1024;
/** The flag of a request that waits while a cell is edited. */
const WAITS = 64;
const encoder = new TextEncoder();

/** Excel without Excel: answers the batches of its own library from a workbook in memory. Knows no Node. */
export class ExcelHost {
  readonly trips: Trip[] = [];
  readonly book: Book;
  readonly session: Session;
  readonly events: EventQueue;
  readonly ceiling: Ceiling;
  /** Somebody is typing in a cell. */
  private editing = false;
  private silent = false;
  private closedCode = '';
  private waiting: (() => void)[] = [];
  private planned: readonly Planned[] = [];
  private lasting: Planned | null = null;
  private soon: readonly { readonly batch: number; readonly act: () => void }[] = [];
  private readonly root: Handle;

  constructor({ ceiling = 'web', versions = new Map(), book, ...made }: HostOptions = {}) {
    this.book = book ?? new Book(made);
    this.ceiling = ceiling;
    this.session = new Session(this.book, versions, CEILINGS[ceiling]);
    this.root = Handle.of(workbookKind, this.book, this.session);
    this.events = new EventQueue(this.session);
    this.book.heard = (event) => {
      this.events.hear(event);
    };
    this.book.moved = (sheet, follow) => {
      for (const { target } of this.session.references.values())
        if (target instanceof RangeTarget && target.sheet === sheet) target.follow(follow);
    };
  }

  /** Requests so far that did something; the clean-up trip of each run is not counted. */
  get syncs(): number {
    return this.trips.filter(({ isCleanUp }) => !isCleanUp).length;
  }

  get requestBytes(): number {
    return this.trips.reduce((sum, trip) => sum + trip.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.trips.reduce((sum, trip) => sum + trip.responseBytes, 0);
  }

  /** Fails an action (counted from 0) of a batch (counted from 0 from now on, clean-ups left out). */
  failAction(batch: number, action: number, code = 'GeneralException'): void {
    this.planned = [...this.planned, { batch: this.syncs + batch, action, code }];
  }

  /** Fails an action (counted like those of `failAction`) and every batch after it. */
  failFrom(batch: number, action: number, code = 'GeneralException'): void {
    this.lasting = { batch: this.syncs + batch, action, code };
  }

  /** Takes back faults that have not come, and lasting ones. */
  failNothing(): void {
    this.planned = [];
    this.lasting = null;
  }

  /** Does something right before a batch (counted like those of `failAction`) is answered: another person's edit. */
  beforeBatch(batch: number, act: () => void): void {
    this.soon = [...this.soon, { batch: this.syncs + batch, act }];
  }

  /** The person at this Excel. */
  get user(): Person {
    return new Person(this.book, 'Local');
  }

  /** Another person in the same workbook. */
  get coAuthor(): Person {
    return new Person(this.book, 'Remote');
  }

  /** The person closes the workbook: every request fails from now on, with a code of Excel's own choosing. */
  closeWorkbook(code = 'InvalidRequestContext'): void {
    this.session.closed = true;
    this.closedCode = code;
  }

  /** Excel hangs: no request is answered until `answerAgain`. */
  stopAnswering(): void {
    this.silent = true;
  }

  /** What was asked meanwhile is answered now. */
  answerAgain(): void {
    this.silent = false;
    this.letGo();
  }

  /** The workbook as a file; Excel and LibreOffice calculate it when they open it. */
  save(): Uint8Array {
    return savedBook(this.book);
  }

  startEditingCell(): void {
    this.editing = true;
  }

  /** Enter: requests that waited go on. */
  stopEditingCell(): void {
    this.editing = false;
    this.letGo();
  }

  /** Whether something was asked that waits for its answer. */
  get isWaitedFor(): boolean {
    return this.waiting.length > 0;
  }

  private letGo(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Answers a request body; `flags` as the library sends them. */
  async answer(body: string, flags: number): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    const actions = request.Actions ?? [];
    const isCleanUp = givesBack(actions);
    if (!isCleanUp) this.doWhatIsDue();
    while (this.silent || (this.editing && (flags & WAITS) !== 0))
      await new Promise<void>((resolve) => {
        this.waiting = [...this.waiting, resolve];
      });
    const requestBytes = encoder.encode(body).length;
    const answer = this.refusal(requestBytes) ?? this.run(request, isCleanUp);
    const text = JSON.stringify(answer);
    const responseBytes = encoder.encode(text).length;
    const tooLarge =
      responseBytes > MOST_BYTES ? failed('ResponsePayloadSizeLimitExceeded', 'Too large.') : null;
    const fault = (tooLarge ?? answer).Error?.Code ?? null;
    this.trips.push({ actions, requestBytes, responseBytes, fault, isCleanUp });
    return tooLarge ? JSON.stringify(tooLarge) : text;
  }

  private begun(batch: number, action: number): Planned | null {
    const { lasting } = this;
    if (lasting === null || batch < lasting.batch) return null;
    return batch > lasting.batch || action >= lasting.action ? lasting : null;
  }

  private doWhatIsDue(): void {
    const batch = this.syncs;
    const due = this.soon.filter((one) => one.batch === batch);
    this.soon = this.soon.filter((one) => one.batch !== batch);
    for (const { act } of due) act();
  }

  private refusal(requestBytes: number): BatchAnswer | null {
    if (this.session.closed) return failed(this.closedCode, 'The workbook is closed.');
    if (this.editing) return failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (requestBytes > MOST_BYTES)
      return failed('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    return null;
  }

  private run(request: BatchRequest, isCleanUp: boolean): BatchAnswer {
    const batch = this.syncs;
    return answerBatch(request, this.session, this.root, newObject, (index) => {
      if (isCleanUp) return null;
      const plan =
        this.planned.find((one) => one.batch === batch && one.action === index) ?? this.begun(batch, index);
      if (!plan) return null;
      this.planned = this.planned.filter((one) => one !== plan);
      return new HostFault(plan.code, 'A fault that a test asked for.');
    });
  }
}

/** Whether a request only gives ranges back that a run had kept. */
function givesBack(actions: readonly ActionInfo[]): boolean {
  return (
    actions.some(({ Name }) => Name === '_RemoveReference') &&
    actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1)
  );
}

function failed(code: string, message: string): BatchAnswer {
  const fault = { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400, Location: null };
  return { Error: fault, Results: [], TraceIds: [] };
}

function newObject(type: string): Handle {
  throw apiNotFound(`new ${type}`);
}
