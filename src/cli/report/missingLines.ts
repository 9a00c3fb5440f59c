import type { GapTemplate } from '../../reports/making/ownGaps';
import { type ReportGap, reportGaps } from '../../reports/making/reportGaps';
import type { ReportSource } from '../../reports/making/reportSource';
import { sayLine } from '../../messages/sayLine';
import type { ChosenTemplate } from './reportTemplates';
import { usesOf } from './templateFile';

/** Something that a report prints blank, or with something in its place, and the sentence about it. */
export interface MissingLine {
  readonly kind: ReportGap['kind'];
  readonly message: string;
}

/** What is blank around the text of a report, who signs it above all; of a person's own template every blank field. */
export async function missingLines(
  template: ChosenTemplate,
  { input }: ReportSource,
): Promise<readonly MissingLine[]> {
  const gaps = reportGaps(input, [await gapTemplate(template)]);
  return gaps.flatMap((gap) => {
    const message = said(gap);
    return message === null ? [] : [{ kind: gap.kind, message }];
  });
}

async function gapTemplate({ shipped, name, kind, bytes }: ChosenTemplate): Promise<GapTemplate> {
  if (shipped !== null) return shipped;
  const uses = [...(await usesOf(kind, bytes ?? new Uint8Array()))];
  return { title: name, needs: [], fields: [], per: 'report', own: { kind: 'uses', uses } };
}

/** Null of what is not blank around the text: other commands tell it. */
function said(gap: ReportGap): string | null {
  switch (gap.kind) {
    case 'own-blank':
      return sayLine('report-missing-own-blank', { name: gap.template, fields: gap.fields.join('; ') });
    case 'sender-body':
      return sayLine('report-missing-sender-body', { used: gap.used });
    case 'sender-place':
    case 'sender-title':
    case 'sender-name':
      return sayLine(`report-missing-${gap.kind}`);
    default:
      return null;
  }
}
