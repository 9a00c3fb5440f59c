import type { Day } from '../../core/calendar/day';
import { type Choice, choicesOf, fixAnswered } from '../../core/checks/choices';
import type { Fix } from '../../core/checks/fix';
import type { FixContext } from '../../core/checks/fixes/fixContext';
import { fixesOf } from '../../core/checks/fixesOf';
import type { Finding } from '../../core/finding';
import { workbook as words } from '../../messages/vi/workbook';
import { withRoom } from '../../workbook/file/inParts';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { type FindingLine, findingLines } from '../../workbook/edits/findingLines';
import { readFindingRows } from '../../workbook/edits/findingRows';
import { inverseOfRun } from '../../workbook/edits/runLog';
import { fixContextOf } from '../../workbook/edits/fixContextOf';
import {
  type CheckedWorkbook,
  checkingWorkbook,
  checkWorkbook,
  recheckWorkbook,
} from '../../workbook/tracking/checkWorkbook';
import type { WorkbookKnowledge } from '../../workbook/tracking/examination';
import type { ChangedContent } from '../../workbook/tracking/rereadTracking';
import { shippedAbbreviations } from '../shipped/registers';
import { shippedTemplates } from '../shipped/templates';
import { shippedUnitChanges } from '../shipped/unitChanges';

/**
 * A workbook as it was read once: its cells, what was found and counted, and what could be mended. What only some
 * places show is worked out when it is first asked for.
 */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** Findings, rows, and in `progress` the figures with the rows that they leave out. */
  readonly checked: CheckedWorkbook;
  /** What fixes are made from. */
  readonly context: FixContext;
  /** What only a person can decide; none in a workbook that only a newer product may edit. */
  readonly choices: readonly Choice[];
  /** What an answer to a choice would change: the number of an option, its word, or any unit of the register. */
  readonly answered: (choice: Choice, answer: string) => Fix | null;
  /** Findings that can be mended without changing what a person means, each with how. */
  readonly safeFixes: ReadonlyMap<Finding, Fix>;
  /** How `Kiểm tra` knows each finding, and whether a person ignored it there. */
  readonly lines: ReadonlyMap<Finding, FindingLine>;
  /** The run of `Nhật ký` that would be taken back next; null where none stands. */
  readonly lastRun: number | null;
}

/** What ships to check workbooks with, but for the day. */
export type ShippedKnowledge = Omit<WorkbookKnowledge, 'today' | 'asOf'>;

/** Loads what ships to check workbooks with. */
export async function shippedKnowledge(): Promise<ShippedKnowledge> {
  const [templates, abbreviations, changes] = await Promise.all([
    shippedTemplates(),
    shippedAbbreviations(),
    shippedUnitChanges(),
  ]);
  return { templates, abbreviations, changes };
}

/** Checks and counts what a workbook holds. Throws `UnusableFile` with `not-our-workbook` where it is not ours. */
export function readWorkbook(
  content: WorkbookContent,
  knowledge: ShippedKnowledge,
  today: Day,
): ReadWorkbook {
  return asRead(content, checkWorkbook(content, { ...knowledge, today, asOf: null }));
}

/** `readWorkbook` with `room` between the parts of the work, so that the page can answer; what that rejects with ends it. */
export async function readWithRoom(
  content: WorkbookContent,
  knowledge: ShippedKnowledge,
  today: Day,
  room: () => Promise<void>,
): Promise<ReadWorkbook> {
  const checking = checkingWorkbook(content, { ...knowledge, today, asOf: null });
  return asRead(content, await withRoom(checking, room));
}

/** What `readWorkbook` says after some rows were touched: only what depends on them is checked and counted again. */
export function rereadWorkbook(
  before: ReadWorkbook,
  { content, touched }: ChangedContent,
  knowledge: ShippedKnowledge,
  today: Day,
): ReadWorkbook {
  return asRead(
    content,
    recheckWorkbook(before.checked, content, touched, { ...knowledge, today, asOf: null }),
  );
}

function asRead(content: WorkbookContent, checked: CheckedWorkbook): ReadWorkbook {
  const { findings, tracking } = checked;
  const isReadOnly = tracking.readOnly;
  const context = once(() => fixContextOf(checked, content, words.register.body));
  const choices = once(() => (isReadOnly ? [] : choicesOf(findings, context())));
  const safeFixes = once(() => (isReadOnly ? new Map<Finding, Fix>() : safeFixesOf(findings, context())));
  const lines = once(() => {
    const found = findingLines(content, findings, readFindingRows(content));
    return new Map(found.lines.map((line) => [line.finding, line]));
  });
  const lastRun = once(() => (isReadOnly ? null : (inverseOfRun(content, null)?.run ?? null)));
  return {
    content,
    checked,
    get context() {
      return context();
    },
    get choices() {
      return choices();
    },
    answered: (choice, answer) => fixAnswered(choice, answer, context()),
    get safeFixes() {
      return safeFixes();
    },
    get lines() {
      return lines();
    },
    get lastRun() {
      return lastRun();
    },
  };
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function safeFixesOf(findings: readonly Finding[], context: FixContext): ReadonlyMap<Finding, Fix> {
  return new Map(
    findings.flatMap((finding): readonly (readonly [Finding, Fix])[] => {
      const fix = fixesOf(finding, context).find(({ kind }) => kind === 'safe');
      return fix === undefined ? [] : [[finding, fix]];
    }),
  );
}
