import { dayOf } from '../../core/calendar/day';
import type { Deadline, PlanSpan } from '../../core/deadline/deadline';
import { parseDeadline } from '../../core/deadline/parse';
import { finding, type Finding } from '../../core/finding';
import { readUnitCell, type UnitCell } from '../../core/unit/split';
import type { UnitIndex } from '../../core/unit/unitIndex';
import { hasMarkup, htmlText } from '../html';
import { plainValue } from './numeral';
import { labelledUnits, type LabelledUnits } from './labelledUnits';

/** A deadline with what was met on reading it; places are left to the caller. */
export interface DeadlineCell {
  readonly deadline: Deadline;
  readonly findings: readonly Finding[];
}

/** The units of a cell, and what was met on the part of it that names supports. */
export interface ReadUnits extends UnitCell {
  readonly ofSupport: readonly Finding[];
}

/** Cells up to this are names and days, which stand in many rows; longer ones are texts of their own. */
const LONGEST_REPEATED = 100;
const NO_FINDINGS: readonly Finding[] = [];
const NO_MENTIONS: ReadUnits['mentions'] = [];

/**
 * Units of one form for every cell, in which nothing is always the same nothing: rows then touch as little memory
 * as may be.
 */
function unitsOf({ mentions, supporting, findings }: UnitCell, ofSupport: readonly Finding[]): ReadUnits {
  return {
    mentions,
    supporting: supporting.length === 0 ? NO_MENTIONS : supporting,
    findings: findings.length === 0 ? NO_FINDINGS : findings,
    ofSupport: ofSupport.length === 0 ? NO_FINDINGS : ofSupport,
  };
}

/** Reads cells by their text, each text once: matrices say the same thing over and over. */
export class CellReader {
  private readonly texts = new Map<string, string>();
  private readonly units = new Map<string, ReadUnits>();
  private readonly unitsOfBoth = new Map<string, ReadUnits>();
  private readonly deadlines = new Map<string, DeadlineCell>();

  constructor(
    private readonly index: UnitIndex,
    private readonly span: PlanSpan,
  ) {}

  /** The cell without tags and the spaces around it. */
  text(cell: string): string {
    if (plainValue(cell) > 0) return cell;
    const isLong = cell.length > LONGEST_REPEATED;
    if (isLong && !hasMarkup(cell)) return cell.trim();
    const known = this.texts.get(cell);
    if (known !== undefined) return known;
    const text = isLong || hasMarkup(cell) ? htmlText(cell) : cell.trim();
    this.texts.set(cell, text);
    return text;
  }

  /** The units of a cell; `ofBoth` where its column holds leads and supports together. */
  unit(text: string, ofBoth = false): ReadUnits {
    const units = ofBoth ? this.unitsOfBoth : this.units;
    const known = units.get(text);
    if (known) return known;
    const parts = labelledUnits(text, ofBoth);
    const cell = parts ? this.parted(parts) : unitsOf(readUnitCell(this.index, text), NO_FINDINGS);
    units.set(text, cell);
    return cell;
  }

  private parted({ lead, support }: LabelledUnits): ReadUnits {
    const leads = readUnitCell(this.index, lead);
    const supports = readUnitCell(this.index, support);
    const supporting = [...leads.supporting, ...supports.mentions];
    return unitsOf({ ...leads, supporting }, supports.findings);
  }

  deadline(text: string): DeadlineCell {
    const known = this.deadlines.get(text);
    if (known) return known;
    const deadline = parseDeadline(text);
    const findings = text === '' ? NO_FINDINGS : deadlineFindings(deadline, this.span);
    const cell = { deadline, findings: findings.length === 0 ? NO_FINDINGS : findings };
    this.deadlines.set(text, cell);
    return cell;
  }
}

function deadlineFindings(deadline: Deadline, span: PlanSpan): readonly Finding[] {
  const findings: Finding[] = [];
  if (deadline.parts.some((part) => part.kind === 'unreadable')) {
    findings.push(finding('deadline-unreadable', 'warning', { found: deadline.text }));
  }
  for (const { found, expected } of deadline.slips) {
    findings.push(finding('deadline-slip', 'note', { found, expected }));
  }
  const last = span.lastYear === null ? null : dayOf(span.lastYear, 12, 31);
  const days = deadline.parts.flatMap((part) => (part.kind === 'fixed' ? part.days : []));
  const outside = days.some(
    (day) => (span.from !== null && day < span.from) || (last !== null && day > last),
  );
  if (outside) findings.push(finding('deadline-outside-years', 'warning', { found: deadline.text }));
  return findings;
}
