const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const COLUMN = String.raw`\[(?:'.|[^\[\]'])+\]|(?:'.|[^\[\]'@#\s])+`;

/** Text constants and sheet names, which stay as they are. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/gu;
const OWN_ROW = new RegExp(String.raw`(${NAME})?\[@(${COLUMN})\]`, 'gu');
const OWN_ROW_LONG = /(?<![\p{L}\p{N}_.\\])\[\[#This Row\],/giu;
/** The sign by which Excel shows that only the own row of a result is taken; files hold none. */
const INTERSECTION = /(?<!')@(?=[\p{L}_'])/gu;

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
    .replace(OWN_ROW, (whole, name: string | undefined, column: string) => {
      const owner = name ?? table;
      const header = column.startsWith('[') ? column.slice(1, -1) : column;
      return owner === null ? whole : `${owner}[[#This Row],[${header}]]`;
    })
    .replace(OWN_ROW_LONG, (whole) => (table === null ? whole : `${table}${whole}`))
    .replace(INTERSECTION, '');
}
