import type { Fix } from '../core/checks/fix';
import type { Finding } from '../core/finding';
import { findings as enFindings } from './en/findings';
import { fixLabels as enFixes } from './en/fixLabels';
import { fill, type Language } from './say';
import { findings as viFindings } from './vi/findings';
import { fixLabels as viFixes } from './vi/fixLabels';

const findings = { vi: viFindings, en: enFindings } as const;
const fixes = { vi: viFixes, en: enFixes } as const;

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
