import { finding, type Finding } from '../core/finding';
import type { Paragraph } from './block';
import { plainLine } from './head/plainLine';

const FIGURE = /\d\s*%|\b(?:thu|tang|cao hon)\s+\d+\s*bac/;
const DUTY =
  /^\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])\s*[.)]\s*(?:giao\s+)?(?:van phong|phong |thanh tra|so |ban |trung tam|ubnd|cac phong|cac so|truong phong|don vi)/;
const LONGEST_DUTY = 120;

/** Codes of documents that hold no matrix to work with. */
export const WITHOUT_MATRIX: ReadonlySet<string> = new Set(['no-matrix', 'no-lead-column']);

/** A document without an assignment matrix: what it has instead, measured goals and duties of units. */
export function tellNoMatrix(text: readonly Paragraph[]): Finding {
  const lines = text.map((line) => plainLine(line.text.slice(0, 500)));
  const goals = lines.filter((line) => FIGURE.test(line)).length;
  const duties = lines.filter((line) => line.length <= LONGEST_DUTY && DUTY.test(line)).length;
  return finding('no-matrix', 'error', { data: { goals, duties } });
}
