import { letters } from './area';

const REFERENCE = /R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.(])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/** A formula in R1C1 as A1, as its cell sees it; row and column are counted from 0. */
export function fromR1C1(formula: string, row: number, column: number): string {
  let text = '';
  let at = 0;
  const take = (end: number): void => {
    text += formula.slice(at, end);
    at = end;
  };
  while (at < formula.length) {
    const mark = formula.charAt(at);
    if (mark === '"' || mark === "'") take(quotedEnd(formula, at));
    else if (mark === '[') take(bracketEnd(formula, at));
    else {
      REFERENCE.lastIndex = at;
      WORD.lastIndex = at;
      const found = REFERENCE.exec(formula);
      if (found) {
        text += columnText(found[2], column) + rowText(found[1], row);
        at += found[0].length;
      } else take(at + (WORD.exec(formula)?.[0].length ?? 1));
    }
  }
  return text;
}

function rowText(given: string | undefined, own: number): string {
  if (given === undefined) return String(own + 1);
  return given.startsWith('[') ? String(own + 1 + Number(given.slice(1, -1))) : `$${given}`;
}

function columnText(given: string | undefined, own: number): string {
  if (given === undefined) return letters(own);
  return given.startsWith('[') ? letters(own + Number(given.slice(1, -1))) : `$${letters(Number(given) - 1)}`;
}

function quotedEnd(formula: string, from: number): number {
  const mark = formula.charAt(from);
  let at = from + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== mark) at += 1;
    else if (formula.charAt(at + 1) === mark) at += 2;
    else return at + 1;
  }
  return at;
}

function bracketEnd(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula.charAt(at) === "'") at += 1;
    else if (formula.charAt(at) === '[') depth += 1;
    else if (formula.charAt(at) === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
