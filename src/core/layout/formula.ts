/** A no-break space as a literal: CHAR(160) is another character on a Mac and in LibreOffice. */
export const NBSP = '\u00a0';

/** A text constant inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A column's header as a structured reference spells it. */
export function escapedHeader(header: string): string {
  return header.replace(/['#[\]@]/g, (character) => `'${character}`);
}

/** The cell of a column in the formula's own row, in the form files keep (`[@…]` is only for the screen). */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escapedHeader(header)}]]`;
}

/** The data cells of a column. */
export function wholeColumn(table: string, header: string): string {
  return `${table}[${escapedHeader(header)}]`;
}

/** The header cell of a column. */
export function headerCell(table: string, header: string): string {
  return `${table}[[#Headers],[${escapedHeader(header)}]]`;
}

/** Text without no-break, leading, trailing and double spaces: half of the narrow rule of SPEC §6. */
export function trimmed(expression: string): string {
  return `TRIM(SUBSTITUTE(${expression},"${NBSP}"," "))`;
}

/** The narrow rule whole: trimmed and in lower case. */
export function narrow(expression: string): string {
  return `LOWER(${trimmed(expression)})`;
}

/** Whether a cell says a word by the narrow rule; an error in the cell says nothing. */
export function says(expression: string, word: string): string {
  return `IFERROR(EXACT(${narrow(expression)},${quoted(word.toLowerCase())}),FALSE)`;
}

/** The whole day of a cell that holds one, else 0; text, blanks and errors are 0. */
export function dayIn(expression: string): string {
  return `IF(ISNUMBER(${expression}),IF(AND(${expression}>=1,${expression}<2958466),INT(${expression}),0),0)`;
}

/** The lookup key of one unit or group name: `;văn phòng sở;`. */
export function nameKey(expression: string): string {
  return `";"&${narrow(expression)}&";"`;
}

/** The key of a unit cell: every item between its own pair of `;`, so that items are found whole. */
export function cellKey(expression: string): string {
  const separated = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${expression},"${NBSP}"," "),CHAR(13),";"),CHAR(10),";")`;
  const clean = `SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${separated}))," ;",";"),"; ",";")`;
  let collapsed = `";"&${clean}&";"`;
  for (let i = 0; i < 5; i += 1) collapsed = `SUBSTITUTE(${collapsed},";;",";")`;
  const paired = `SUBSTITUTE(${collapsed},";",";;")`;
  return `IFERROR(MID(${paired},2,LEN(${paired})-2),"")`;
}

/** The longest formula a cell of Excel holds, in characters. */
export const LONGEST_FORMULA = 8192;
