import type { MatrixTemplate } from '../../core/plan/matrixTemplate';
import type { Appendix, AppendixRow } from '../../core/plan/plan';
import { statusReader } from '../../core/tracker/readStatus';
import { trackerColumn } from '../../core/tracker/trackerCells';
import type { TrackerWords } from '../../core/tracker/trackerWords';
import type { SourceRow } from '../block';
import { type HeadedRows, withColumnAreas } from './areaColumn';
import type { CellReader } from './cellReader';
import type { FindingList } from './findingList';
import type { MatrixHeader } from './header';
import { mostlyCrosses } from './headerGroups';
import { romanOf } from './label';
import { repeatLetters } from './numbering';
import { RowReader } from './rowReader';
import type { Section } from './sections';
import { settledByCells } from './trackerColumns';
import { templateByAreas, templateNamed, templateOf, templateOfPlan } from './templateChoice';

/** The templates to choose from, the index of appendices that name none, the words of trackers. */
export interface TemplateChoice {
  readonly templates: readonly MatrixTemplate[];
  readonly index?: string | undefined;
  /** By the code of an appendix; null: of no index. */
  readonly indexes?: Readonly<Record<string, string | null>>;
  readonly tracker: TrackerWords;
  /** Title of the plan, which may name the index of an appendix that does not. */
  readonly planTitle: string | null;
}

/** Reads the sections of a document as the appendices of its plan. */
export function readAppendices(
  sections: readonly Section[],
  choice: TemplateChoice,
  cells: CellReader,
  findings: FindingList,
  textAfter: boolean,
): readonly Appendix[] {
  const { templates, index, tracker } = choice;
  const codes = new Map<string, number>();
  const read = statusReader(tracker);
  const tracks = (label: string): boolean => trackerColumn(label, tracker) !== null;
  return sections.map((section, at) => {
    const settled = settledByCells(section.header, section.rows, tracks, read);
    const { header, rows } = withColumnAreas({
      header: withYears(settled, section.rows),
      rows: section.rows,
    });
    const wanted = section.label?.code ?? freeCode(sections, codes);
    const repetition = codes.get(wanted) ?? 0;
    codes.set(wanted, repetition + 1);
    const code = repetition === 0 ? wanted : wanted + repeatLetters(repetition);
    const place = { appendix: code, row: section.line };
    if (repetition > 0)
      findings.add('appendix-repeated', 'warning', place, section.label?.label ?? wanted, code);
    if (header.at.lead < 0) findings.add('no-lead-column', 'error', place);
    if (header.combined) findings.add('header-combined', 'warning', place, header.wording.lead);
    if (header.years.length > 0)
      findings.add('deadline-by-years', 'note', place, header.wording.deadline, null, {
        years: header.years.map(({ year }) => year).join(', '),
      });
    else if (header.at.deadline < 0) findings.add('no-deadline-column', 'warning', place);
    const chosen = choice.indexes?.[code];
    const named =
      chosen !== undefined
        ? templateOf(templates, chosen ?? undefined)
        : (templateOf(templates, section.index) ??
          templateNamed(templates, section.title) ??
          templateOf(templates, index));
    const template =
      named ??
      (chosen === null ? null : guessedTemplate({ ...section, header, rows }, code, choice, findings));
    if (template !== null) tellMissingColumns(header, template, templates, place, findings);
    const endsDocument = at === sections.length - 1 && !textAfter;
    const setting = { code, header, template, cells, findings, endsDocument };
    const appendixRows = new RowReader(setting, rows).read();
    tellAreas(appendixRows, template, code, { endsDocument, named: named !== null }, findings);
    if (rows.length === 0) findings.add('appendix-empty', 'warning', place, section.title);
    return {
      code,
      index: template?.index ?? null,
      label: section.label?.label ?? '',
      title: section.title,
      attachedTo: section.attachedTo,
      header: header.wording,
      rows: appendixRows,
    };
  });
}

/** Columns without which the template says an appendix is not complete; leads and deadlines have words of their own. */
function tellMissingColumns(
  { at, combined }: MatrixHeader,
  template: MatrixTemplate,
  templates: readonly MatrixTemplate[],
  place: { readonly appendix: string; readonly row: number },
  findings: FindingList,
): void {
  for (const column of template.required) {
    const isTold = column === 'lead' || column === 'deadline' || (column === 'support' && combined);
    if (at[column] >= 0 || isTold) continue;
    const wording = [template, ...templates].flatMap(({ columns }) => columns[column].sure).at(0) ?? column;
    findings.add('column-missing', 'warning', place, null, wording, { index: template.index ?? '' });
  }
}

/** Columns of years that hold figures or texts are no deadlines. */
function withYears(header: MatrixHeader, rows: readonly SourceRow[]): MatrixHeader {
  if (header.years.length === 0) return header;
  const cells = rows.flatMap((row) => header.years.map(({ index }) => row.cells[index] ?? ''));
  if (mostlyCrosses(cells)) return header;
  return { ...header, years: [], wording: { ...header.wording, deadline: '' } };
}

/** The template of an appendix that names no index: by the plan's title or by its areas, else none; said each time. */
function guessedTemplate(
  { header, rows, line }: HeadedRows & Pick<Section, 'line'>,
  appendix: string,
  { templates, planTitle }: TemplateChoice,
  findings: FindingList,
): MatrixTemplate | null {
  const byTitle = templateOfPlan(templates, planTitle ?? '');
  const template = byTitle ?? templateByAreas(templates, header, rows);
  const indexes = templates.flatMap(({ index }) => index ?? []).join(', ');
  const place = { appendix, row: line };
  const found = template?.index ?? null;
  if (found === null) findings.add('index-unknown', 'note', place, null, null, { indexes });
  else if (byTitle) findings.add('index-by-title', 'note', place, null, found, { indexes });
  else findings.add('index-by-areas', 'note', place, null, found, { indexes });
  return template;
}

/** The first numeral that no label of the document and no appendix before it has. */
function freeCode(sections: readonly Section[], taken: ReadonlyMap<string, number>): string {
  const labelled = new Set(sections.map(({ label }) => label?.code));
  for (let value = 1; ; value += 1) {
    const code = romanOf(value);
    if (!taken.has(code) && !labelled.has(code)) return code;
  }
}

/** What the headings of an appendix say together: empty ones, missing ones, a text that stops too early. */
function tellAreas(
  rows: readonly AppendixRow[],
  template: MatrixTemplate | null,
  appendix: string,
  { endsDocument, named }: { readonly endsDocument: boolean; readonly named: boolean },
  findings: FindingList,
): void {
  const last = rows.at(-1);
  rows.forEach((row, at) => {
    if (row.kind !== 'area') return;
    const next = rows[at + 1];
    const inner = next?.kind === 'area' && next.area.level > row.area.level;
    if (inner || next?.kind === 'task') return;
    const cut = row === last && endsDocument;
    const found = `${row.area.numeral} ${row.area.name}`.trim();
    findings.add(cut ? 'text-cut-off' : 'area-empty', cut ? 'warning' : 'note', { appendix }, found, null, {
      area: row.area.code,
    });
  });
  if (template === null) return;
  const present = new Set(rows.map((row) => (row.kind === 'area' ? row.area.content : null)));
  const absent = template.areas.filter((area) => !present.has(area.content));
  const told = absent.filter((area) => !area.optional);
  if (told.length === 0 || present.size <= 1) return;
  const kept = template.areas.length - absent.length;
  const ofFirst = absent.every((area) => template.areas.indexOf(area) >= kept);
  const early = ofFirst && kept * 2 >= template.areas.length;
  const found = told.map((area) => area.name).join('; ');
  const data = { count: told.length, index: template.index ?? '', areas: template.areas.length };
  if (early && endsDocument && named) {
    const stop = rows.flatMap((row) => (row.kind === 'area' ? [row.area] : [])).at(-1);
    findings.add(
      'text-cut-off',
      'warning',
      { appendix },
      `${stop?.numeral ?? ''} ${stop?.name ?? ''}`,
      found,
      data,
    );
  } else findings.add('areas-absent', 'note', { appendix }, found, null, data);
}
