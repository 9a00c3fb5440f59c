import type { Finding } from '../finding';
import type { Fix } from './fix';
import { idFixes } from './fixes/idFixes';
import { dayFixes, percentFixes, statusFixes } from './fixes/typedFixes';
import { dueDaysFixes, slipFixes, tidyFixes } from './fixes/textFixes';
import { spellingFixes, successorFixes, suggestionFixes } from './fixes/unitFixes';
import type { FixContext } from './fixes/fixContext';

type MakeFixes = (finding: Finding, context: FixContext) => readonly Fix[];

const FIXES: Readonly<Record<string, MakeFixes>> = {
  'id-missing': idFixes,
  'id-repeated': idFixes,
  'text-untidy': tidyFixes,
  'deadline-slip': slipFixes,
  'status-unread': statusFixes,
  'date-as-text': dayFixes,
  'percent-as-text': percentFixes,
  'unit-unread': spellingFixes,
  'unit-near': suggestionFixes,
  'unit-dissolved': successorFixes,
  'unit-dissolved-since': successorFixes,
  'due-days-stale': dueDaysFixes,
};

/**
 * The ways to mend a finding of a workbook, best first; none where only a person can. A row without an id of
 * its own is mended after its id is.
 */
export function fixesOf(finding: Finding, context: FixContext): readonly Fix[] {
  return (FIXES[finding.code]?.(finding, context) ?? []).filter(({ edits }) => edits.length > 0);
}
