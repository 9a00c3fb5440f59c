import type { Fix } from '../core/checks/fix';
import type { Finding } from '../core/finding';
import { cli as enCli } from './en/cli';
import { failures as enFailures } from './en/failures';
import { findings as enFindings } from './en/findings';
import { fixLabels as enFixes } from './en/fixLabels';
import { cli as viCli } from './vi/cli';
import { failures as viFailures } from './vi/failures';
import { findings as viFindings } from './vi/findings';
import { fixLabels as viFixes } from './vi/fixLabels';

export type Language = 'vi' | 'en';
export type Data = Readonly<Record<string, string | number>>;

const findings = { vi: viFindings, en: enFindings } as const;
const fixes = { vi: viFixes, en: enFixes } as const;
const failures = { vi: viFailures, en: enFailures } as const;
const cli = { vi: viCli, en: enCli } as const;

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

export type CliWord = keyof typeof viCli;

/** A line of the command line. */
export function sayLine(word: CliWord, data: Data = {}, language: Language = 'vi'): string {
  return fill(cli[language][word], data);
}
