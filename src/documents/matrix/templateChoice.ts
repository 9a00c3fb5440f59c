import { contentOf, plainWords } from '../../core/plan/areaContent';
import type { MatrixTemplate } from '../../core/plan/matrixTemplate';
import type { SourceRow } from '../block';
import type { MatrixHeader } from './header';
import { numeralOf, startsTask } from './numeral';

/** Share of the headings that a template must know to be taken by its areas alone. */
const KNOWN = 0.6;

/** The template of the index that an appendix names in its title, or null. */
export function templateNamed(templates: readonly MatrixTemplate[], title: string): MatrixTemplate | null {
  const signed = templatesSaid(templates, title, ({ shortNames }) => shortNames);
  if (signed.length > 0) return signed.length === 1 ? (signed[0] ?? null) : null;
  const phrased = templatesSaid(templates, title, ({ titlePhrases }) => titlePhrases);
  return phrased.length === 1 ? (phrased[0] ?? null) : null;
}

/** The template of the one index whose short name a plan's title has, or null: its phrases say too little there. */
export function templateOfPlan(templates: readonly MatrixTemplate[], title: string): MatrixTemplate | null {
  const signed = templatesSaid(templates, title, ({ shortNames }) => shortNames);
  return signed.length === 1 ? (signed[0] ?? null) : null;
}

function templatesSaid(
  templates: readonly MatrixTemplate[],
  title: string,
  texts: (template: MatrixTemplate) => readonly string[],
): readonly MatrixTemplate[] {
  const words = ` ${plainWords(title)} `;
  const said = (text: string): boolean => words.includes(` ${plainWords(text)} `);
  return templates.filter((template) => template.index !== null && texts(template).some(said));
}

/** The template whose areas the headings of an appendix are, or null; a guess, which the reader tells. */
export function templateByAreas(
  templates: readonly MatrixTemplate[],
  header: MatrixHeader,
  rows: readonly SourceRow[],
): MatrixTemplate | null {
  const named = templates.filter((template) => template.index !== null);
  const names = headingNames(header, rows);
  const scored = named.map((template) => ({
    template,
    known: names.filter((name) => contentOf(template, name, null) !== null).length,
  }));
  const most = Math.max(0, ...scored.map(({ known }) => known));
  const best = scored.filter(({ known }) => known === most);
  const enough = most >= 2 && most >= names.length * KNOWN && best.length === 1;
  return enough ? (best[0]?.template ?? null) : null;
}

/** The template of an index named by a person or by our workbook: its name, a short name or its id; or null. */
export function templateOf(
  templates: readonly MatrixTemplate[],
  index: string | undefined,
): MatrixTemplate | null {
  const asked = plainWords(index ?? '');
  if (asked === '') return null;
  const names = ({ id, index: name, shortNames }: MatrixTemplate): readonly string[] =>
    [id, name ?? '', ...shortNames].map(plainWords);
  return templates.find((template) => template.index !== null && names(template).includes(asked)) ?? null;
}

function headingNames(header: MatrixHeader, rows: readonly SourceRow[]): readonly string[] {
  const names: string[] = [];
  for (const { cells, known } of rows) {
    if (known?.kind === 'area') names.push(cells[header.at.text] ?? '');
    const number = cells[header.at.number] ?? '';
    if (startsTask(number)) continue;
    const { style } = numeralOf(number);
    if (style !== 'roman' && style !== 'letter') continue;
    const others = cells.some(
      (cell, index) => index !== header.at.number && index !== header.at.text && cell.trim() !== '',
    );
    if (!others) names.push(cells[header.at.text] ?? '');
    if (names.length >= 60) break;
  }
  return names;
}
