const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const BRACKETED = String.raw`\[(?:'.|[^\[\]'])+\]`;
const COLUMNS = String.raw`${BRACKETED}(?::${BRACKETED})?|(?:'.|[^\[\]'@#\s])+`;

/** Text constants and sheet names, which stay as they are. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/gu;
const OWN_ROW = new RegExp(String.raw`(${NAME})?\[@(${COLUMNS})?\]`, 'gu');
const OWN_ROW_LONG = /(?<![\p{L}\p{N}_.\\])\[\[#This Row\],/giu;
/** The sign before an operand by which Excel shows that only one value of it is taken; files hold none. */
const INTERSECTION = /(?<=^|[=(,;+\-*/^&<>:{\s])@/gu;

/**
 * A formula as files hold it, from how Excel shows it: `[@Hạn]` becomes `PL_I[[#This Row],[Hạn]]`.
 * `table` is the table that the cell stands in.
 */
export function fileFormula(shown: string, table: string | null): string {
  let text = '';
  let at = 0;
  for (const quoted of shown.matchAll(QUOTED)) {
    text += plain(shown.slice(at, quoted.index), table) + quoted[0];
    at = quoted.index + quoted[0].length;
  }
  return (text + plain(shown.slice(at), table)).replace(/^=/, '');
}

function plain(piece: string, table: string | null): string {
  return piece
    .replace(OWN_ROW, (whole, name: string | undefined, columns: string | undefined) => {
      const owner = name ?? table;
      if (owner === null) return whole;
      if (columns === undefined) return `${owner}[#This Row]`;
      return `${owner}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
    })
    .replace(OWN_ROW_LONG, (whole) => (table === null ? whole : `${table}${whole}`))
    .replace(INTERSECTION, '');
}
