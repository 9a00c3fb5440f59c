import { isoOf, vietnameseDate } from '../../core/calendar/day';
import type { TemplateField } from '../../core/report/templateFields';
import { sayLine } from '../../messages/sayLine';
import { sayTemplatePlace } from '../../messages/sayTemplate';
import type { ListedTemplate, ListedTemplates } from './ownTemplateList';

/** The templates of a workbook in lines for people. */
export function ownTemplateText({ templates, damaged }: ListedTemplates): string {
  if (templates.length + damaged.length === 0) return sayLine('own-template-none');
  return [...templates.flatMap(templateLines), ...damaged.map(({ message }) => message)].join('\n');
}

function templateLines({ name, file, size, addedOn, fields, problem }: ListedTemplate): readonly string[] {
  const kilobytes = Math.ceil(size / 1024);
  const head =
    addedOn === null
      ? sayLine('own-template-line-undated', { name, file, size: kilobytes })
      : sayLine('own-template-line', { name, file, size: kilobytes, day: vietnameseDate(addedOn) });
  if (problem !== null) return [head, sayLine('own-template-problem', { problem })];
  if (fields.length === 0) return [head, sayLine('own-template-no-fields')];
  const named = (state: TemplateField['state']): string =>
    fields
      .filter((field) => field.state === state)
      .map(({ within, name: own }) => [...within, own].join(' › '))
      .join(', ');
  const [has, empty] = [named('has'), named('empty')];
  return [
    head,
    ...(has === '' ? [] : [sayLine('own-template-fields-known', { fields: has })]),
    ...(empty === '' ? [] : [sayLine('own-template-fields-empty', { fields: empty })]),
    ...fields.flatMap(wrongLine),
  ];
}

function wrongLine({ name, problem }: TemplateField): readonly string[] {
  if (problem === null) return [];
  const { code, place, near, inside } = problem;
  const hint =
    code === 'template-field-list'
      ? sayLine('own-template-as-list')
      : inside !== null
        ? sayLine('own-template-inside', { list: inside })
        : near !== null
          ? sayLine('own-template-near', { near })
          : '';
  return [sayLine('own-template-fields-wrong', { field: name, where: sayTemplatePlace(place), hint })];
}

/** How `--json` names what the workbook has for a field. */
const STATE = { has: 'known', empty: 'empty' } as const;

/** The templates of a workbook as one JSON value. */
export function ownTemplateJson({ templates, damaged }: ListedTemplates): string {
  return JSON.stringify({
    templates: templates.map(({ name, kind, file, size, addedOn, fields, problem }) => ({
      name,
      kind,
      file,
      size,
      addedOn: addedOn === null ? null : isoOf(addedOn),
      problem,
      fields: fields.map(fieldJson),
    })),
    damaged,
  });
}

function fieldJson({ name, within, isLoop, state, problem }: TemplateField) {
  const told = state === 'wrong' ? null : STATE[state];
  return {
    name,
    within,
    repeats: isLoop,
    state: told ?? (problem?.code === 'template-field-list' ? 'misused' : 'unknown'),
    place: problem === null ? null : sayTemplatePlace(problem.place),
    near: problem?.near ?? null,
    inside: problem?.inside ?? null,
  };
}
