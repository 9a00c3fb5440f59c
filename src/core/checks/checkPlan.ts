import type { Finding } from '../finding';
import { ALL_PLAN_CHECKS } from './allPlanChecks';
import type { PlanCheckContext } from './planCheck';

/** Codes by which a reader has already said what a check would say of the same place. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  'unit-unknown': ['unit-unknown', 'sentence-among-units'],
  'areas-absent': ['areas-absent', 'text-cut-off'],
  'area-empty': ['area-empty', 'text-cut-off'],
};

/** Codes of findings about a whole appendix, whose wording may differ while the matter is one. */
const OF_APPENDIX: ReadonlySet<string> = new Set(['areas-absent']);

/**
 * The findings of a plan: what its reader met, then what the checks find beyond that. Nothing is said twice;
 * where both say it the reader's stays, which knows the line.
 */
export function checkPlan(context: PlanCheckContext, read: readonly Finding[]): readonly Finding[] {
  const said = new Set(
    read.flatMap((finding) => [exactKey(finding), appendixKey(finding), cellKey(finding)]),
  );
  const found = ALL_PLAN_CHECKS.flatMap((check) => check(context));
  return [...known(read, context), ...found.filter((finding) => !isSaid(finding, said))];
}

/** A unit that the reader does not know but the law's changes do is told as dissolved, not as unknown. */
function known(read: readonly Finding[], { changeOf }: PlanCheckContext): readonly Finding[] {
  return read.filter(
    ({ code, found }) =>
      (code !== 'unit-unknown' && code !== 'unit-near') || found === null || changeOf(found) === null,
  );
}

function isSaid(finding: Finding, said: ReadonlySet<string>): boolean {
  const codes = SAID_AS[finding.code] ?? [finding.code];
  return codes.some((code) => {
    const alike = { ...finding, code };
    if (OF_APPENDIX.has(finding.code)) return said.has(appendixKey(alike));
    return said.has(code === finding.code ? exactKey(alike) : cellKey(alike));
  });
}

function exactKey(finding: Finding): string {
  return `${cellKey(finding)}|${finding.found ?? ''}`;
}

function cellKey({ code, place }: Finding): string {
  return `${code}|${place.appendix ?? ''}|${place.task ?? ''}|${place.column ?? ''}`;
}

function appendixKey({ code, place }: Finding): string {
  return `${code}|${place.appendix ?? ''}`;
}
