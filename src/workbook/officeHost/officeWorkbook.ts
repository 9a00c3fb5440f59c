import type { AppliedEdits, Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import type { WorkbookLayout } from '../../core/layout/sheet';
import type { WorkbookWords } from '../../core/layout/words';
import { tableInfos } from '../edits/contentInfos';
import { inverseOfRun } from '../edits/runLog';
import type { Outcome, WorkbookState } from '../failure';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { done } from '../outcome';
import type {
  CellRef,
  Delivered,
  DeliveredFile,
  SheetInfo,
  TableInfo,
  Workbook,
  WorkbookChange,
} from '../port';
import { deliverFile } from './deliverFile';
import { type Drawing, drawWorkbook } from './draw/drawWorkbook';
import { takeBackDrawing } from './draw/takeBackDrawing';
import { inExcel, type Turn } from './excelRun';
import type { Mark } from './mark';
import { type FilteredRows, filterRows, showAllRows, type TableTasks } from './filterRows';
import { failed, mayHaveMoved, officeFailure } from './officeFailures';
import { OwnWrites } from './ownWrites';
import { listedSheets } from './read/listedSheets';
import { readWorkbook } from './read/readContent';
import { selectCell } from './selectCell';
import { type RowRef, selectRow } from './selectRow';
import { takenBack } from './takenBack';
import { findUnfinished, finishLoad, takeBackLoad } from './unfinished';
import { Watch } from './watchChanges';
import { type AskedRun, applyRun, type MadeEdits } from './write/applyRun';
import { type BegunRun, namedCells } from './write/begunRun';
import { takeBackRun } from './write/takeBackRun';
import { type AskedCheck, writeFindings } from './write/writeFindings';

/** What the host knows beside the workbook. */
export interface OfficeHostOptions {
  readonly words: WorkbookWords;
  /** Day and time now as a workbook counts them. */
  readonly now: () => number;
  /** Who makes the edits, as `Nhật ký` names them. */
  readonly by: string;
  /** Hands a file to the user where Excel cannot; answers the name that it has there. */
  readonly download: (file: DeliveredFile) => Promise<string>;
  /** Told when Excel waits for the end of a cell's editing, and when it goes on. */
  readonly waiting?: (isWaiting: boolean) => void;
}

/** What came of taking a run back; `run` is the run that was meant. */
export interface UndoneRun extends AppliedEdits {
  readonly run: number;
}

/** How often a write begins anew because other people moved what it was about to write. */
const TURNS = 3;

/** The workbook that is open in Excel. */
export class OfficeWorkbook implements Workbook {
  private last: Promise<unknown> = Promise.resolve();
  private readonly own = new OwnWrites(() => performance.now());

  /** Use `officeWorkbook`. */
  constructor(private readonly options: OfficeHostOptions) {}

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.read(listedSheets);
  }

  tables(): Promise<Outcome<readonly TableInfo[]>> {
    return this.read(async (turn) => tableInfos((await readWorkbook(turn, 'tables')).content));
  }

  /** All that stands on our sheets, as the readers of workbooks take it. */
  content(): Promise<Outcome<WorkbookContent>> {
    return this.read(async (turn) => (await readWorkbook(turn, 'sheets')).content);
  }

  draw(layout: WorkbookLayout): Promise<Outcome<readonly string[]>> {
    return this.write<Drawing, readonly string[]>(
      (turn, begun) => drawWorkbook(turn, layout, begun),
      takeBackDrawing,
      ({ titles }) => titles,
    );
  }

  async apply(edits: readonly Edit[], whole?: 'whole'): Promise<Outcome<AppliedEdits>> {
    const made = { edits, undoes: null, isWhole: whole !== undefined };
    const outcome = await this.run(() => made, edits);
    if (!outcome.ok) return outcome;
    const { applied, refused } = outcome.value ?? { applied: [], refused: [] };
    return done({ applied, refused });
  }

  /** Takes back a run of `Nhật ký`, the last one that stands without a number; null where there is none. */
  async undo(run: number | null): Promise<Outcome<UndoneRun | null>> {
    const outcome = await this.run((content) => {
      const inverse = inverseOfRun(content, run);
      return inverse && { edits: inverse.edits, undoes: inverse.run };
    }, []);
    if (!outcome.ok || !outcome.value) return outcome.ok ? done(null) : outcome;
    const { applied, refused, undoes } = outcome.value;
    return done({ applied, refused, run: undoes ?? 0 });
  }

  /** Reads and checks the workbook once and writes `Kiểm tra` once; answers what was found. */
  check(asked: AskedCheck): Promise<Outcome<readonly Finding[]>> {
    return this.write<BegunRun, readonly Finding[]>(
      (turn, begun) => writeFindings(turn, asked, begun),
      takeBackRun,
      () => ['Kiểm tra'],
    );
  }

  /** What a failure left at an earlier start, to be finished or taken back; null where there is nothing. */
  unfinished(): Promise<Outcome<Mark | null>> {
    return this.read(findUnfinished);
  }

  /** Finishes what an earlier start left: shows what was drawn whole; false where it cannot be finished. */
  finish(): Promise<Outcome<boolean>> {
    return this.queued(() => this.changing(finishLoad, 'partly-changed'));
  }

  /** Takes back what an earlier start left: its new sheets, or the edits of its run that stand. */
  async takeBack(): Promise<Outcome<boolean>> {
    const found = await this.unfinished();
    if (!found.ok || !found.value) return found.ok ? done(false) : found;
    if (found.value.kind === 'load') {
      return this.queued(() => this.changing(takeBackLoad, 'partly-changed'));
    }
    const undone = await this.undo(found.value.run);
    return undone.ok ? done(undone.value !== null) : undone;
  }

  select(ref: CellRef): Promise<Outcome<boolean>> {
    return this.read((turn) => selectCell(turn, ref));
  }

  /** Shows a row that has no id; false where it is not there any more. */
  selectRow(ref: RowRef): Promise<Outcome<boolean>> {
    return this.read((turn) => selectRow(turn, ref));
  }

  /** Filters our matrices so that only these tasks show; null where none of them is there. */
  filter(tasks: readonly TableTasks[]): Promise<Outcome<FilteredRows | null>> {
    return this.answered((turn) => filterRows(turn, tasks));
  }

  /** Takes the filters of `filter` off again. */
  showAll(): Promise<Outcome<boolean>> {
    return this.answered(showAllRows);
  }

  watch(changed: (change: WorkbookChange) => void): Promise<Outcome<() => void>> {
    const watch = new Watch({
      turn: (work) => inExcel(work, this.waiting),
      isOwn: (event) => this.own.isOwn(event),
      changed,
    });
    return this.read(async (turn) => {
      await watch.begin(turn);
      return () => void watch.end().catch(() => undefined);
    });
  }

  deliver(file: DeliveredFile): Promise<Outcome<Delivered>> {
    const { download } = this.options;
    return this.queued(() =>
      this.own.during(() => deliverFile(file, { download, inExcel: (work) => inExcel(work, this.waiting) })),
    );
  }

  private run(make: (content: WorkbookContent) => MadeEdits | null, edits: readonly Edit[]) {
    const { words, by, now } = this.options;
    const asked: AskedRun = { words, by, at: now(), edits: make };
    return this.write<BegunRun, (AppliedEdits & { readonly undoes: number | null }) | null>(
      (turn, begun) => applyRun(turn, asked, begun),
      takeBackRun,
      () => namedCells(edits),
    );
  }

  private read<T>(work: (turn: Turn) => Promise<T>): Promise<Outcome<T>> {
    return this.queued(() => this.changing(work, 'unchanged'));
  }

  private async answered<T>(work: (turn: Turn) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await this.read(work);
    return outcome.ok ? outcome.value : outcome;
  }

  /** Writes; what had begun when it failed is taken back, in a turn of its own. */
  private write<B, T>(
    work: (turn: Turn, begun: (begun: B) => void) => Promise<Outcome<T>>,
    takeBack: (turn: Turn, begun: B) => Promise<void>,
    left: (begun: B) => readonly string[],
  ): Promise<Outcome<T>> {
    return this.queued(() =>
      this.own.during(async () => {
        for (let turn = 1; ; turn += 1) {
          const started: B[] = [];
          try {
            return await inExcel((next) => work(next, (begun) => started.push(begun)), this.waiting);
          } catch (error) {
            const [begun] = started;
            const failure = officeFailure(error, { state: 'unchanged' });
            if (begun === undefined) {
              if (turn < TURNS && mayHaveMoved(error)) continue;
              return failed(failure);
            }
            const outcome = await takenBack(failure, left(begun), () =>
              inExcel((next) => takeBack(next, begun), this.waiting),
            );
            const isClean = !outcome.ok && outcome.failure.state === 'unchanged';
            if (turn === TURNS || !isClean || !mayHaveMoved(error)) return outcome;
          }
        }
      }),
    );
  }

  private async changing<T>(work: (turn: Turn) => Promise<T>, state: WorkbookState): Promise<Outcome<T>> {
    try {
      return done(await inExcel(work, this.waiting));
    } catch (error) {
      return failed(officeFailure(error, { state }));
    }
  }

  private readonly waiting = (isWaiting: boolean): void => this.options.waiting?.(isWaiting);

  private queued<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work);
    this.last = next.catch(() => undefined);
    return next;
  }
}

/** The workbook that is open in Excel, as the port. */
export function officeWorkbook(options: OfficeHostOptions): OfficeWorkbook {
  return new OfficeWorkbook(options);
}
