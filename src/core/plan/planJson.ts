import { isoOf, partsOf, type Day } from '../calendar/day';
import type { Deadline, PlanSpan } from '../deadline/deadline';
import { dueDays } from '../deadline/due';
import type { Finding } from '../finding';
import type { UnitMention } from '../unit/mention';
import { areasOf, tasksOf, type Appendix, type Plan, type Task } from './plan';

/** The JSON of a read plan (SPEC §8) for one year (null: only days written in full); `say` words a finding. */
export function planJson(
  plan: Plan,
  findings: readonly Finding[],
  year: number | null,
  span: PlanSpan,
  say: (finding: Finding) => string,
) {
  const { head } = plan;
  return {
    plan: {
      number: head.number,
      symbol: head.symbol,
      date: isoOrNull(head.date),
      month: head.month,
      issuer: head.issuer,
      title: head.title,
      years: head.years,
      parent: head.parent && { number: head.parent.number, date: isoOrNull(head.parent.date) },
    },
    appendices: plan.appendices.map((appendix) => appendixJson(appendix, year, span)),
    findings: findings.map((finding) => findingJson(finding, say)),
  };
}

/** A finding of a plan as JSON. */
export function findingJson(finding: Finding, say: (finding: Finding) => string) {
  const { code, severity, place, found, expected } = finding;
  return {
    code,
    severity,
    appendix: place.appendix,
    task: place.task,
    message: say(finding),
    found,
    expected,
  };
}

/** The year a plan is read for where none is asked: the first it covers, else that of its own day. */
export function firstYear(plan: Plan): number | null {
  const { years, date, month } = plan.head;
  if (years) return years[0];
  if (date !== null) return partsOf(date).year;
  return month === null ? null : Number(month.slice(0, 4));
}

function appendixJson(appendix: Appendix, year: number | null, span: PlanSpan) {
  const { code, index, title } = appendix;
  return {
    code,
    index,
    title,
    areas: areasOf(appendix).map((area) => ({ code: area.code, content: area.content, name: area.name })),
    tasks: tasksOf(appendix).map((task) => taskJson(task, year, span)),
  };
}

function taskJson(task: Task, year: number | null, span: PlanSpan) {
  const { id, number, area, text, lead, support, deadline, product } = task;
  return {
    id,
    number,
    area,
    text,
    lead: lead.map(mentionJson),
    support: support.map(mentionJson),
    deadline: { text: deadline.text, parts: partsJson(deadline, year, span) },
    product,
  };
}

function mentionJson({ written, unit }: UnitMention) {
  return { written, unit: unit?.id ?? null };
}

function partsJson(deadline: Deadline, year: number | null, span: PlanSpan) {
  return deadline.parts.map((part) => ({
    kind: part.kind,
    due: (year !== null ? dueDays(part, year, span) : part.kind === 'fixed' ? part.days : []).map(isoOf),
    offset: part.kind === 'after-event' ? part.offset : null,
  }));
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}
