import { posix } from 'node:path';

/** What a server of files says of a folder. */
export interface Site {
  /** Where the folder is on the server: `/phan-cong`, or nothing. */
  readonly path: string;
  /** The headers of an answer with a file of the folder, in small letters. */
  readonly headers: (name: string) => Readonly<Record<string, string>>;
}

interface Directive {
  readonly name: string;
  readonly words: readonly string[];
  readonly block: readonly Directive[];
}

/**
 * The folder that a file of lines for nginx serves, as nginx would: of the locations that an address begins with the
 * longest answers, and its own `add_header` lines, where it has any, stand in place of those around it.
 */
export function nginxSite(conf: string): Site {
  const [outer] = directives(tokens(conf)).filter(
    ({ name, words }) => name === 'location' && words.length === 1,
  );
  if (outer === undefined) throw new Error('no location is served');
  const at = outer.words.join('');
  return {
    path: at.replace(/\/$/, ''),
    headers: (name) => {
      const inner = outer.block
        .filter((each) => each.name === 'location' && `${at}${name}`.startsWith(each.words.join('')))
        .sort((one, other) => other.words.join('').length - one.words.join('').length);
      const added = [...inner, outer].map(addedBy).find((lines) => lines.length > 0) ?? [];
      return Object.fromEntries([...added, ['content-type', kindOf(outer, name)]]) as Record<string, string>;
    },
  };
}

function addedBy({ block }: Directive): readonly (readonly [string, string])[] {
  return block
    .filter(({ name }) => name === 'add_header')
    .map(({ words: [header = '', value = ''] }) => [header.toLowerCase(), value]);
}

/** nginx calls a file by its ending what `types` says, and tells the letters of HTML and of the kinds named. */
function kindOf({ block }: Directive, file: string): string {
  const said = (name: string) => block.filter((each) => each.name === name);
  const ending = posix.extname(file).slice(1);
  const [kind] = said('types')
    .flatMap((each) => each.block)
    .filter(({ words }) => words.includes(ending));
  if (kind === undefined) return 'application/octet-stream';
  const withLetters = ['text/html', ...said('charset_types').flatMap(({ words }) => words)];
  const [letters] = said('charset').flatMap(({ words }) => words);
  return withLetters.includes(kind.name) && letters !== undefined
    ? `${kind.name}; charset=${letters}`
    : kind.name;
}

function tokens(conf: string): string[] {
  return conf.match(/#[^\n]*|"[^"]*"|[{};]|[^\s{};"]+/g)?.filter((token) => !token.startsWith('#')) ?? [];
}

/** The directives up to the end of the block; they are taken off the tokens. */
function directives(left: string[]): readonly Directive[] {
  const found: Directive[] = [];
  let words: string[] = [];
  for (let token = left.shift(); token !== undefined && token !== '}'; token = left.shift()) {
    if (token !== ';' && token !== '{') {
      words.push(token.replace(/^"|"$/g, ''));
      continue;
    }
    const [name = '', ...rest] = words;
    found.push({ name, words: rest, block: token === '{' ? directives(left) : [] });
    words = [];
  }
  return found;
}
