import type { OwnTemplate } from '../../../core/ownTemplate/ownTemplate';
import type { FieldUse } from '../../../core/report/fieldUse';
import { reportOf } from '../../../core/report/reportOf';
import { type TemplateField, templateFields } from '../../../core/report/templateFields';
import type { Data } from '../../../messages/say';
import { report as words } from '../../../messages/vi/report';
import type { OwnUses } from '../../../reports/making/ownGaps';
import type { ReportSource } from '../../../reports/making/reportSource';
import { UnusableTemplate } from '../../../reports/word/unusableTemplate';

/** A template's fields against what the chosen report would print; or why it cannot be filled at all. */
export type ReadTemplate =
  | { readonly kind: 'fields'; readonly fields: readonly TemplateField[] }
  | { readonly kind: 'unusable'; readonly code: string; readonly data: Data };

/** Reads the fields of a template; what reads such a file is loaded when it is first needed. */
export async function templateReading(
  kind: OwnTemplate['kind'],
  bytes: Uint8Array,
  { input }: ReportSource,
): Promise<ReadTemplate> {
  const read = await templateUses(kind, bytes);
  if (read.kind === 'unusable') return read;
  return { kind: 'fields', fields: templateFields(read.uses, reportOf(input, words)) };
}

/** Every use of a field in a template; or why it cannot be filled at all. */
export async function templateUses(kind: OwnTemplate['kind'], bytes: Uint8Array): Promise<OwnUses> {
  try {
    return { kind: 'uses', uses: [...(await usesOf(kind, bytes))] };
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    return { kind: 'unusable', code: error.code, data: error.data };
  }
}

async function usesOf(kind: OwnTemplate['kind'], bytes: Uint8Array): Promise<Iterable<FieldUse>> {
  if (kind === 'word') {
    const { wordFieldUses } = await import(
      /* webpackChunkName: "report-word" */ '../../../reports/word/wordTemplate'
    );
    return wordFieldUses(bytes);
  }
  const { sheetFieldUses } = await import(
    /* webpackChunkName: "report-sheet" */ '../../../reports/sheet/sheetTemplate'
  );
  return sheetFieldUses(bytes);
}
