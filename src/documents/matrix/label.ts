import { bare } from '../../core/vietnamese/fold';

const LABEL = /^(phu luc|bieu mau|bieu|mau bieu)(?: so)?[ .:]*([ivxlc]+|\d{1,2}|[a-h])?(?:[ .:)/-]+(.*))?$/;
const ATTACHED = /^[*_#>\s]*[([]?\s*(ban hanh )?(kem theo|dinh kem)\b/;
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LONGEST_LABEL = 300;
const MARKS = /^[#*\s>]+|[*\s]+$/g;

/** What an appendix's label line says; the code is null where it has no number. */
export interface AppendixLabel {
  readonly label: string;
  readonly code: string | null;
  /** Title written on the same line, empty where there is none. */
  readonly title: string;
}

/** Reads a line such as "PHỤ LỤC II", "Phụ lục số 02" or "PHỤ LỤC I: PHÂN CÔNG …", or null. */
export function appendixLabel(line: string): AppendixLabel | null {
  if (line.length > LONGEST_LABEL) return null;
  const text = line.replace(MARKS, '');
  const found = LABEL.exec(
    bare(text)
      .replace(/\s*([.:)/])\s*/g, '$1 ')
      .trim(),
  );
  if (!found) return null;
  const rest = (found[3] ?? '').trim();
  if (rest !== '' && found[2] === undefined) return titledLabel(text);
  const title = rest === '' ? '' : text.slice(titleStart(text)).trim();
  const label = title === '' ? text : text.slice(0, titleStart(text)).replace(/[\s.:–-]+$/, '');
  return { label, code: found[2] === undefined ? null : codeOf(found[2]), title };
}

/** Whether a line is an appendix's label. */
export function isAppendixLabel(line: string): boolean {
  return appendixLabel(line) !== null;
}

/** Whether a line says with which document an appendix was issued: "(Ban hành kèm theo …)". */
export function isAttachedLine(line: string): boolean {
  return line.length < 2000 && ATTACHED.test(bare(line.slice(0, 60)));
}

/** Roman numeral of a number from 1. */
export function romanOf(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

/** "PHỤ LỤC PHÂN CÔNG NHIỆM VỤ": a label without number that goes on as the title, in capitals. */
function titledLabel(text: string): AppendixLabel | null {
  const words = text.split(/\s+/);
  const isLabel = text === text.toUpperCase() && words.length > 3 && bare(text).startsWith('phu luc ');
  return isLabel ? { label: words.slice(0, 2).join(' '), code: null, title: words.slice(2).join(' ') } : null;
}

function codeOf(written: string): string {
  return /^\d+$/.test(written) ? romanOf(Number(written)) : written.toUpperCase();
}

/** Where the title begins after the words "Phụ lục", "số" and the number. */
function titleStart(text: string): number {
  const head = /^\S+\s+\S+(?:\s+(?:số|SỐ|Số))?[\s.:]*[IVXLCivxlc\d]+[\s.:)/–-]+/.exec(text);
  return head ? head[0].length : text.length;
}
