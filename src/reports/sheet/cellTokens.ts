import { fieldName } from '../../core/report/reportFields';

/** A piece of a cell: text, a field, or where a repeated or conditional part opens or closes. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field' | 'open' | 'unless' | 'close'; readonly name: string };

/** The pieces of a cell, or the brace that has no other. */
export type CellTokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: 'unclosed' | 'unopened'; readonly near: string };

const KIND: Readonly<Record<string, 'open' | 'unless' | 'close'>> = {
  '#': 'open',
  '^': 'unless',
  '/': 'close',
};

/** Reads `{tên}`, `{#danh sách}`, `{^điều kiện}` and `{/danh sách}` out of a cell. */
export function cellTokens(text: string): CellTokens {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    const close = text.indexOf('}', at);
    if (close >= 0 && (open < 0 || close < open))
      return { ok: false, problem: 'unopened', near: text.slice(at, close) };
    if (open < 0) {
      tokens.push({ kind: 'text', text: text.slice(at) });
      break;
    }
    const next = text.indexOf('{', open + 1);
    if (close < 0 || (next >= 0 && next < close)) {
      return { ok: false, problem: 'unclosed', near: text.slice(open + 1, next < 0 ? undefined : next) };
    }
    if (open > at) tokens.push({ kind: 'text', text: text.slice(at, open) });
    const written = text.slice(open + 1, close).trim();
    const kind = KIND[written.charAt(0)];
    tokens.push(
      kind === undefined
        ? { kind: 'field', name: fieldName(written) }
        : { kind, name: fieldName(written.slice(1)) },
    );
    at = close + 1;
  }
  return { ok: true, tokens };
}
