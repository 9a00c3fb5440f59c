import type { Outcome } from '../../../src/workbook/failure';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { copiedBook } from '../../excel-host/model/copying';
import type { Book } from '../../excel-host/model/book';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { officeBook } from './books';
import { snapshot } from './smallBook';

/** Something that the product does to a workbook, and the workbook that it is done to. */
export interface Act {
  readonly open: () => Promise<OpenExcelHost>;
  readonly run: (book: OfficeWorkbook) => Promise<Outcome<unknown>>;
  /** What its last actions take out nothing brings back: where they fail it is written to its end. */
  readonly mayEnd?: true;
}

/** An action of a batch of an act, counted as `failAction` does. */
export interface Place {
  readonly batch: number;
  readonly action: number;
}

/** An act whose batches are known, over a workbook that can be had again and again. */
export class FaultWalk {
  private constructor(
    readonly act: Act,
    private readonly book: Book,
    /** As text, for comparing fast. */
    readonly before: string,
    readonly after: string,
    /** Every action of every batch, in order. */
    readonly places: readonly Place[],
  ) {}

  /** Runs an act once to see what it asks of Excel. */
  static async of(act: Act): Promise<FaultWalk> {
    const opened = await act.open();
    await opened.settled();
    const book = copiedBook(opened.book);
    const excel = await openExcelHost({ book: copiedBook(book) });
    const before = text(excel);
    const outcome = await act.run(officeBook());
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    await excel.settled();
    return new FaultWalk(act, book, before, text(excel), placesOf(excel));
  }

  /** The workbook as it was before the act, in an Excel of its own. */
  async anew(): Promise<OpenExcelHost> {
    return openExcelHost({ book: copiedBook(this.book) });
  }

  /** Runs the act; answers what came of it and the host that it ran on. */
  async run(prepare: (excel: OpenExcelHost) => void) {
    const excel = await this.anew();
    prepare(excel);
    const outcome = await this.act.run(officeBook());
    await excel.settled();
    return { excel, outcome, state: text(excel) };
  }
}

/** Every action that an Excel was asked for, in order. */
export function placesOf({ trips }: OpenExcelHost): readonly Place[] {
  const batches = trips.filter(({ isCleanUp }) => !isCleanUp);
  return batches.flatMap(({ actions }, batch) => actions.map((_, action) => ({ batch, action })));
}

/** A workbook as text. */
export function text(excel: OpenExcelHost): string {
  return JSON.stringify(snapshot(excel));
}

/** Lines in which two workbooks differ, the first few. */
export function differences(one: string, other: string): readonly string[] {
  if (one === other) return [];
  const [left, right] = [linesOf(one), linesOf(other)];
  const only = (lines: readonly string[], besides: readonly string[], sign: string): readonly string[] => {
    const known = new Set(besides);
    return lines.filter((line) => !known.has(line)).map((line) => `${sign} ${line}`);
  };
  return ['different', ...only(left, right, '+').slice(0, 8), ...only(right, left, '-').slice(0, 8)];
}

function linesOf(state: string): readonly string[] {
  return JSON.stringify(JSON.parse(state), null, 1).split('\n');
}

/** So many of a list, evenly spread, the last one among them. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  return Array.from(
    { length: count },
    (_, at) => all[Math.floor(((at + 1) * all.length) / count) - 1],
  ).flatMap((one) => (one === undefined ? [] : [one]));
}

/** The parameters of a property that is to be tried once with each of these. */
export function eachOf<T>(all: readonly T[]): { readonly examples: [T][]; readonly numRuns: number } {
  return { examples: all.map((one): [T] => [one]), numRuns: all.length };
}
