import type { Choice } from '../../core/checks/choices';
import type { Finding, Severity } from '../../core/finding';
import type { CellFinder } from './cellFinder';
import { type CheckItem, type ItemCell, SEVERITIES } from './checkItem';

/** What items are made of. */
export interface ItemSource {
  readonly findings: readonly Finding[];
  readonly choices: readonly Choice[];
  readonly cells: CellFinder;
  /** The sentence of a finding: findings of one code and sentence are one item. */
  readonly say: (finding: Finding) => string;
  /** The reason for which a finding is ignored, or null. */
  readonly ignoredWhy: (finding: Finding) => string | null;
}

/**
 * One item a wrong value, not a cell: what a choice settles, else what is said in the same words. Errors first,
 * then warnings, then notes, each in the order in which it was met. Where part of an item is ignored the rest
 * stays, and the ignored part is an item of its own.
 */
export function checkItems(source: ItemSource): readonly CheckItem[] {
  const { findings, choices } = source;
  const chosen = new Set(choices.flatMap((choice) => choice.findings));
  const groups = new Map<string, Group>();
  const groupOf = (key: string, choice: Choice | null): Group => {
    const group = groups.get(key) ?? { choice, findings: [] };
    groups.set(key, group);
    return group;
  };
  const choicesOf = new Map<Finding, Choice[]>();
  for (const choice of choices) {
    for (const finding of choice.findings)
      choicesOf.set(finding, [...(choicesOf.get(finding) ?? []), choice]);
  }
  for (const finding of findings) {
    if (chosen.has(finding)) {
      for (const choice of choicesOf.get(finding) ?? [])
        groupOf(`choice|${choice.id}`, choice).findings.push(finding);
    } else groupOf(`${finding.code}|${source.say(finding)}`, null).findings.push(finding);
  }
  const items = [...groups].flatMap(([key, group]) => itemsOf(key, group, source));
  return SEVERITIES.flatMap((severity) => items.filter((item) => item.severity === severity));
}

interface Group {
  readonly choice: Choice | null;
  readonly findings: Finding[];
}

function itemsOf(key: string, { choice, findings }: Group, source: ItemSource): readonly CheckItem[] {
  const byReason = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const why = source.ignoredWhy(finding);
    byReason.set(why, [...(byReason.get(why) ?? []), finding]);
  }
  return [...byReason].flatMap(([ignoredWhy, of]): readonly CheckItem[] => {
    const [finding] = of;
    if (finding === undefined) return [];
    const severity = gravest(of);
    const found = choice?.found ?? finding.found;
    const cells = ignoredWhy === null && byReason.size === 1 ? cellsOf(choice, of, source) : told(of, source);
    return [
      {
        key: ignoredWhy === null ? key : `${key}|ignored|${ignoredWhy}`,
        code: finding.code,
        severity,
        finding: of.find((each) => each.severity === severity) ?? finding,
        findings: of,
        found,
        cells,
        choice: ignoredWhy === null ? choice : null,
        ignoredWhy,
      },
    ];
  });
}

function told(findings: readonly Finding[], { cells }: ItemSource): readonly ItemCell[] {
  return findings.map((finding) => cells.ofFinding(finding));
}

/** Where an item is; what is said once of a unit may stand in many cells, which its options would change. */
function cellsOf(
  choice: Choice | null,
  findings: readonly Finding[],
  source: ItemSource,
): readonly ItemCell[] {
  const own = told(findings, source);
  const [finding] = findings;
  const edits = choice?.options[0]?.fix.edits ?? [];
  const changed = finding === undefined ? [] : source.cells.ofEdits(finding, edits);
  const tasks = new Set(changed.map(({ table, task }) => `${table ?? ''}|${task ?? ''}`));
  return tasks.size > own.length ? changed : own;
}

function gravest(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((each) => each.severity === severity)) ?? 'note';
}
