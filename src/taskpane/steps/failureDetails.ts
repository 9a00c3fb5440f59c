import type { Language } from '../../messages/say';
import type { Failure } from '../../workbook/failure';
import type { HostFacts } from '../start/paneHost';
import type { Step } from './stepLog';

/** What a report of a failure is made of. */
export interface FailureReport {
  readonly version: string;
  readonly host: HostFacts;
  readonly language: Language;
  readonly failure: Failure;
  readonly steps: readonly Step[];
}

/**
 * A failure as text for whoever looks after the product: codes, versions and counts only, so that it can be
 * sent on without reading it first. What a failure says of its place or the file is left out.
 */
export function failureDetails({ version, host, language, failure, steps }: FailureReport): string {
  const lines = [
    `phancong ${version}`,
    `host: ${host.name}`,
    `requirement sets: ${host.requirementSets.join(', ') || '-'}`,
    `display language: ${host.displayLanguage} (${language})`,
    `failure: ${failure.code}, workbook ${failure.state}, ${failure.retryHelps ? 'retry may help' : 'retry does not help'}`,
    ...(failure.code === 'not-taken-back' ? [`because: ${failure.data.because}`] : []),
    'steps:',
    ...steps.map((step, at) => `${at + 1}. ${stepText(step)}`),
  ];
  return lines.join('\n');
}

function stepText(step: Step): string {
  if (step.kind === 'failed') return `failed ${step.code}`;
  const counts = Object.entries(step.counts).map(([name, count]) => ` ${name}=${count}`);
  return `${step.name}${counts.join('')}`;
}
