import { rateText } from '../completion/rate';
import type { ReadFigure } from './judge';
import { UNIT } from './target';

/** A figure for people: `105/113`, `92,92 %`, a grade's name; null where there is none, or none that can be read. */
export function figureText(figure: ReadFigure, unit: string | null): string | null {
  switch (figure.kind) {
    case 'none':
    case 'unreadable':
      return null;
    case 'text':
      return figure.text;
    case 'fraction':
      return `${numberText(figure.numerator)}/${numberText(figure.denominator)}`;
    case 'half':
      return numberText(figure.numerator);
    case 'plain':
      return `${numberText(figure.value)}${unit === UNIT.percent ? ' %' : ''}`;
  }
}

/**
 * The percentage of a fraction that is held against one: `92,92 %`, never printed as the goal of `value` percent where it is
 * below it. Null where a percentage says nothing more, or of fewer than five (SPEC §6).
 */
export function percentOf(figure: ReadFigure, unit: string | null, value: number | null): string | null {
  if (figure.kind !== 'fraction' || unit !== UNIT.percent) return null;
  const { numerator: num, denominator: den } = figure;
  if (!Number.isInteger(num) || !Number.isInteger(den) || den < 5) return null;
  return rateText({ num, den }, value === null ? [] : [value / 100]);
}

function numberText(value: number): string {
  return String(value).replace('.', ',');
}
