import { Parser } from 'htmlparser2';

/** Elements that begin and end a line of their own. */
const LINES: ReadonlySet<string> = new Set(
  'p div ul ol li tr table thead tbody h1 h2 h3 h4 h5 h6 blockquote section article header footer dl dt dd pre'.split(
    ' ',
  ),
);
/** Other elements of HTML; anything else between `<` and `>` is text that the author wrote. */
const INLINE: ReadonlySet<string> = new Set(
  'br hr b i u s em strong span font a sub sup small big strike del ins mark code tt img td th col colgroup caption center o:p html body head title style script meta link input label abbr cite q var kbd samp wbr st1:place'.split(
    ' ',
  ),
);
const HIDDEN: ReadonlySet<string> = new Set(['style', 'script']);
const LONE_BRACKET = /<(?!\/?[a-zA-Z][^<>]*>|!--)/g;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

const OTHER_THAN_SINGLE_SPACES = /[^\S ]| {2}/;

/** Whether a cell holds anything that `htmlText` would change. */
export function hasMarkup(cell: string): boolean {
  return cell.includes('<') || (cell.includes('&') && ENTITY.test(cell));
}

/** Text of a cell that may hold HTML: tags out, list items and breaks as lines, entities decoded. */
export function htmlText(cell: string): string {
  let text = '';
  let hidden = 0;
  const source = cell.replace(LONE_BRACKET, '&lt;');
  const tag = (name: string, opens: boolean): void => {
    if (HIDDEN.has(name)) hidden = Math.max(0, hidden + (opens ? 1 : -1));
    else if (LINES.has(name) || (name === 'br' && opens)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
    else if (!INLINE.has(name)) text += source.slice(parser.startIndex, parser.endIndex + 1);
  };
  const parser = new Parser(
    {
      onopentag: (name) => tag(name, true),
      onclosetag: (name, implied) => {
        if (!implied || LINES.has(name) || HIDDEN.has(name)) tag(name, false);
      },
      ontext: (data) => {
        if (hidden === 0) text += data;
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(source);
  return tidyLines(text);
}

/** Lines trimmed of spaces, blank ones left out. */
function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (OTHER_THAN_SINGLE_SPACES.test(line) ? line.replace(/\s+/g, ' ') : line).trim())
    .filter((line) => line !== '')
    .join('\n');
}
