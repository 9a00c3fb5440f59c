import type { Fix } from '../core/checks/fix';
import type { Finding } from '../core/finding';
import { failures as enFailures } from './en/failures';
import { findings as enFindings } from './en/findings';
import { fixLabels as enFixes } from './en/fixLabels';
import { refusals as enRefusals } from './en/refusals';
import { failures as viFailures } from './vi/failures';
import { findings as viFindings } from './vi/findings';
import { fixLabels as viFixes } from './vi/fixLabels';
import { refusals as viRefusals } from './vi/refusals';

export type Language = 'vi' | 'en';
export type Data = Readonly<Record<string, string | number>>;

const findings = { vi: viFindings, en: enFindings } as const;
const fixes = { vi: viFixes, en: enFixes } as const;
const failures = { vi: viFailures, en: enFailures } as const;
const refusals = { vi: viRefusals, en: enRefusals } as const;

/** Puts `{name}` places of a wording from data; a place without data stays empty. */
export function fill(wording: string, data: Data): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}

/** The sentence of a finding in a language. A code without wording is said by its code, never dropped. */
export function sayFinding(finding: Finding, language: Language = 'vi'): string {
  const wordings: Readonly<Record<string, string>> = findings[language];
  const data = { found: finding.found ?? '', expected: finding.expected ?? '', ...finding.data };
  return fill(wordings[finding.code] ?? finding.code, data);
}

/** What a fix does, in a few words. */
export function sayFix({ label, after }: Fix, language: Language = 'vi'): string {
  return fill(fixes[language][label], { after });
}

/** The sentence of a failure: what happened, where, what to do. */
export function sayFailure(code: string, data: Data, language: Language = 'vi'): string {
  const wordings: Readonly<Record<string, string>> = failures[language];
  return fill(wordings[code] ?? code, data);
}

export type RefusalWord = keyof typeof viRefusals;

/** Why an edit was not made, and what to do. */
export function sayRefusal(word: RefusalWord, data: Data, language: Language = 'vi'): string {
  return fill(refusals[language][word], data);
}
