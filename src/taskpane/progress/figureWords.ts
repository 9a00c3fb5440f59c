import type { Holder } from '../../core/completion/figureRows';
import { fractionText, rateText, type Fraction } from '../../core/completion/rate';
import type { Pane } from '../pane';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';
import type { Asked } from './asked';

type Say = Pane['say'];

/** `12/40 · 30,00 %`; the fraction alone where so few tasks make no rate; null where there are none (SPEC §6). */
export function figureText(fraction: Fraction, thresholds: readonly number[]): string | null {
  if (fraction.den === 0) return null;
  const [beside, rate] = [fractionText(fraction), rateText(fraction, thresholds)];
  return rate === beside ? beside : `${beside} · ${rate}`;
}

/** Whose figure it is, in words; the number of its line where the workbook has it no more. */
export function holderName(holder: Holder, { result }: WorkbookProgress, say: Say): string {
  const { progress } = result;
  switch (holder.kind) {
    case 'overall':
      return say('progress-overall');
    case 'index':
      return indexName(progress.indexes[holder.table] ?? { appendix: '', index: null });
    case 'area': {
      const index = progress.indexes[holder.table] ?? { appendix: '', index: null, areas: [] };
      const area = index.areas[holder.area];
      return area ? `${indexName(index)}, ${areaName(area)}` : indexName(index);
    }
    case 'unit': {
      const name = progress.units[holder.line]?.name ?? say('progress-outside');
      return `${name}, ${say(`progress-role-${holder.role}`).toLowerCase()}`;
    }
  }
}

/** `PL I PAR INDEX`. */
export function indexName(index: { readonly appendix: string; readonly index: string | null }): string {
  return `PL ${index.appendix} ${index.index ?? ''}`.trim();
}

/** `A.I. Công khai, minh bạch`. */
export function areaName({ code, name }: { readonly code: string; readonly name: string }): string {
  return name === '' || name.startsWith(code) ? name || code : `${code}. ${name}`;
}

/** What was clicked, in words; `days` is N of "due within N days". */
export function askedName(asked: Asked, days: number, say: Say): string {
  if (asked.kind === 'rate') return say(`progress-${asked.rate}`);
  return asked.kind === 'count' ? say(`progress-count-${asked.count}`, { days }) : '';
}
