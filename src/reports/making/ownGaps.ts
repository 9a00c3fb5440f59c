import { blankFields } from '../../core/report/blankFields';
import type { FieldUse } from '../../core/report/fieldUse';
import type { ReportInput } from '../../core/report/reportInput';
import { reportOf } from '../../core/report/reportOf';
import type { ReportTemplate } from '../../core/report/reportTemplate';
import { templateFields } from '../../core/report/templateFields';
import type { Data } from '../../messages/say';
import { report as words } from '../../messages/vi/report';

/** What of a template decides what it misses; of a person's own that is what it says. */
export type GapTemplate = Pick<ReportTemplate, 'title' | 'needs' | 'fields' | 'per'> & {
  readonly own?: OwnUses;
};

/** The uses of fields in a person's own template, or why it cannot be filled. */
export type OwnUses =
  | { readonly kind: 'uses'; readonly uses: readonly FieldUse[] }
  | { readonly kind: 'unusable'; readonly code: string; readonly data: Data };

/** What a person's own template misses. */
export type OwnGap =
  /** What it would print blank: each field behind the lists that it stands in. */
  | { readonly kind: 'own-blank'; readonly template: string; readonly fields: readonly string[] }
  | { readonly kind: 'own-unusable'; readonly template: string; readonly code: string; readonly data: Data };

/** What a person's own template needs and prints, by its fields; its blank sections are told among its fields. */
export function withOwnNeeds(template: GapTemplate): GapTemplate {
  if (template.own?.kind !== 'uses') return template;
  const fields = [...new Set(template.own.uses.map(({ name }) => name))];
  const uses = (...names: readonly string[]): boolean => names.some((name) => fields.includes(name));
  return {
    ...template,
    fields,
    needs: [
      ...(uses('chỉ tiêu') ? (['targets'] as const) : []),
      ...(uses('văn bản minh chứng', 'kết quả thực hiện') ? (['evidence'] as const) : []),
    ],
  };
}

/** What each person's own template among these would print blank, or why it cannot be filled. */
export function ownGaps(input: ReportInput, templates: readonly GapTemplate[]): readonly OwnGap[] {
  if (templates.every(({ own }) => own === undefined)) return [];
  const report = reportOf(input, words);
  return templates.flatMap(({ title: template, own }): readonly OwnGap[] => {
    if (own === undefined) return [];
    if (own.kind === 'unusable') return [{ ...own, kind: 'own-unusable', template }];
    const fields = templateFields(own.uses, report);
    const wrong = fields.find(({ problem }) => problem !== null);
    if (wrong?.problem) {
      const { code, place } = wrong.problem;
      return [{ kind: 'own-unusable', template, code, data: { field: wrong.name, ...place } }];
    }
    const blank = blankFields(fields).map(({ name, within }) => [...within, name].join(' › '));
    return blank.length === 0 ? [] : [{ kind: 'own-blank', template, fields: blank }];
  });
}
