import type { AppliedEdits, Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import type { WorkbookLayout } from '../../core/layout/sheet';
import { tableInfos } from '../edits/contentInfos';
import { inverseOfRun } from '../edits/runLog';
import type { Outcome, WorkbookState } from '../failure';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { done } from '../outcome';
import type {
  CellRef,
  Delivered,
  DeliveredFile,
  EditedCells,
  SheetInfo,
  TableInfo,
  Upgraded,
  Workbook,
  WorkbookChange,
} from '../port';
import type { ChangedContent } from '../tracking/rereadTracking';
import { deliverFile } from './deliverFile';
import { drawWorkbook } from './draw/drawWorkbook';
import { inExcel, type Turn } from './excelRun';
import { explainedIn } from './explained';
import type { Mark } from './mark';
import { type FilteredRows, filterRows, showAllRows, type TableTasks } from './filterRows';
import { failed, mayHaveMoved, officeFailure } from './officeFailures';
import type { OfficeHostOptions } from './hostOptions';
import { type OrderedRows, orderRows } from './orderRows';
import { OwnWrites } from './ownWrites';
import { listedSheets } from './read/listedSheets';
import { LastReading } from './read/lastReading';
import { contentAside, readWorkbook, type TablesAside } from './read/readContent';
import { selectCell } from './selectCell';
import { type RowRef, selectRow } from './selectRow';
import { findUnfinished, showDrawn, takeBackDrawn } from './unfinished';
import { Watch } from './watchChanges';
import { type AppliedRun, type AskedRun, applyRun, type MadeEdits } from './write/applyRun';
import type { Begun } from './write/begunRun';
import { type Ending, settleWriting } from './write/settleWriting';
import { upgradeWorkbook } from './write/upgradeWorkbook';
import { type AskedCheck, writeFindings } from './write/writeFindings';
import { OF_DRAWING, OF_RUN, OF_UPGRADE, type WayBack, writeOrTakeBack } from './writing';

/** How often ending what was left begins anew because other people moved its cells. */
const SETTLING_TURNS = 3;

/** What came of finishing or taking back what an earlier start left; `refused` is what other people changed since. */
export type SettledWriting = Pick<AppliedEdits, 'refused'>;

/** The workbook that is open in Excel. */
export class OfficeWorkbook implements Workbook {
  private last: Promise<unknown> = Promise.resolve();
  private readonly lastReading = new LastReading();
  private readonly own = new OwnWrites(() => performance.now());

  /** Use `officeWorkbook`. */
  constructor(private readonly options: OfficeHostOptions) {}

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.read(listedSheets);
  }

  tables(): Promise<Outcome<readonly TableInfo[]>> {
    return this.read(async (turn) => tableInfos((await readWorkbook(turn, 'tables')).content));
  }

  /** All that stands on our sheets, as readers take it, but for templates and past reports; or only such: they are long. */
  content(of: 'sheets' | TablesAside = 'sheets'): Promise<Outcome<WorkbookContent>> {
    return this.read((turn) => (of === 'sheets' ? this.lastReading.whole(turn) : contentAside(turn, of)));
  }

  /** What `content` answers, read by the rows that were edited since it answered `before`; null where more has changed. */
  contentAfter(
    before: WorkbookContent,
    edited: readonly EditedCells[],
  ): Promise<Outcome<ChangedContent | null>> {
    return this.read((turn) => this.lastReading.after(turn, before, edited));
  }

  draw(layout: WorkbookLayout): Promise<Outcome<readonly string[]>> {
    const asked = { layout, at: this.options.now() };
    return this.write((turn, begun) => drawWorkbook(turn, asked, begun), OF_DRAWING);
  }

  async apply(edits: readonly Edit[], whole?: 'whole'): Promise<Outcome<AppliedEdits>> {
    const outcome = await this.run(() => ({ edits, undoes: null, isWhole: whole !== undefined }));
    if (!outcome.ok) return outcome;
    return done({ applied: outcome.value?.applied ?? [], refused: outcome.value?.refused ?? [] });
  }

  upgrade(): Promise<Outcome<Upgraded | null>> {
    return this.write((turn, begun) => upgradeWorkbook(turn, this.options, begun), OF_UPGRADE);
  }

  /** Takes back a run of `Nhật ký`, the last one that stands without a number; null where there is none. */
  async undo(run: number | null): Promise<Outcome<(AppliedEdits & { readonly run: number }) | null>> {
    const outcome = await this.run((content) => {
      const inverse = inverseOfRun(content, run);
      return inverse && { edits: inverse.edits, undoes: inverse.run };
    });
    if (!outcome.ok || !outcome.value) return outcome.ok ? done(null) : outcome;
    const { applied, refused, undoes } = outcome.value;
    return done({ applied, refused, run: undoes ?? 0 });
  }

  /** Reads and checks the workbook once and writes `Kiểm tra` once; answers what was found. */
  check(asked: AskedCheck): Promise<Outcome<readonly Finding[]>> {
    const at = this.options.now();
    const known = this.lastReading.read?.inventory ?? null;
    return this.write((turn, begun) => writeFindings(turn, { ...asked, known }, at, begun), OF_RUN);
  }

  /** What a failure left at an earlier start, to be finished or taken back; null where there is nothing. */
  unfinished(): Promise<Outcome<Mark | null>> {
    return this.read(findUnfinished);
  }

  /**
   * Writes to its end what an earlier start left; null where it cannot be, or where `check` does it. A cell that
   * other people have changed since stays as it is.
   */
  finish(): Promise<Outcome<SettledWriting | null>> {
    return this.settle('finish');
  }

  /** Takes back what an earlier start left: its new sheets, the cells of its run; null where it cannot be. */
  takeBack(): Promise<Outcome<SettledWriting | null>> {
    return this.settle('take-back');
  }

  select(ref: CellRef): Promise<Outcome<boolean>> {
    return this.answered((turn) => selectCell(turn, ref));
  }

  /** Shows a row that has no id; false where it is not there any more. */
  selectRow(ref: RowRef): Promise<Outcome<boolean>> {
    return this.answered((turn) => selectRow(turn, ref));
  }

  /** Filters our matrices so that only these tasks show; null where none of them is there. */
  filter(tasks: readonly TableTasks[]): Promise<Outcome<FilteredRows | null>> {
    return this.answered((turn) => filterRows(turn, tasks));
  }

  /** Takes the filters of `filter` off again. */
  showAll(): Promise<Outcome<boolean>> {
    return this.answered(showAllRows);
  }

  /** Puts the rows of our matrices in the order of the document. */
  orderRows(): Promise<Outcome<OrderedRows>> {
    return this.answered(orderRows);
  }

  watch(changed: (change: WorkbookChange) => void): Promise<Outcome<() => void>> {
    const watch = new Watch({
      turn: (work) => inExcel(work, this.waiting),
      isOwn: (event) => this.own.isOwn(event),
      changed,
      lastRead: () => this.lastReading.read,
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

  private run(make: (content: WorkbookContent) => MadeEdits | null): Promise<Outcome<AppliedRun>> {
    const asked: AskedRun = { ...this.options, at: this.options.now(), edits: make };
    return this.write((turn, begun) => applyRun(turn, asked, begun), OF_RUN);
  }

  private async settle(ending: Ending): Promise<Outcome<SettledWriting | null>> {
    const found = await this.unfinished();
    if (!found.ok) return found;
    const mark = found.value;
    if (mark === null || (ending === 'finish' && mark.kind === 'check')) return done(null);
    const settled = await this.settling(async (turn) => {
      if (mark.kind === 'run') return settleWriting(turn, ending);
      return (await (ending === 'finish' ? showDrawn(turn) : takeBackDrawn(turn))) ? [] : null;
    });
    if (!settled.ok) return settled;
    return done(settled.value && { refused: settled.value });
  }

  /** What breaks off again leaves the mark, by which it can be done once more. */
  private settling<T>(work: (turn: Turn) => Promise<T>): Promise<Outcome<T>> {
    return this.queued(() =>
      this.own.during(async () => {
        for (let turn = 1; ; turn += 1) {
          try {
            return done(await inExcel(work, this.waiting));
          } catch (error) {
            if (turn < SETTLING_TURNS && mayHaveMoved(error)) continue;
            return failed(officeFailure(error, { state: 'partly-changed' }));
          }
        }
      }),
    );
  }

  private read<T>(work: (turn: Turn) => Promise<T>): Promise<Outcome<T>> {
    return this.queued(() => this.changing(work, 'unchanged'));
  }

  private async answered<T>(work: (turn: Turn) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await this.read(work);
    return outcome.ok ? outcome.value : outcome;
  }

  private write<B, T>(
    work: (turn: Turn, begun: Begun<B, T>) => Promise<Outcome<T>>,
    wayBack: WayBack<B>,
  ): Promise<Outcome<T>> {
    return this.queued(() =>
      this.own.during(() => writeOrTakeBack((next) => inExcel(next, this.waiting), work, wayBack)),
    );
  }

  private async changing<T>(work: (turn: Turn) => Promise<T>, state: WorkbookState): Promise<Outcome<T>> {
    try {
      return done(await inExcel(work, this.waiting));
    } catch (error) {
      return failed(
        await explainedIn((next) => inExcel(next, this.waiting), officeFailure(error, { state })),
      );
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
