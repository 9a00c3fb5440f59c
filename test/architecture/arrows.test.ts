import { dirname } from 'node:path';
import ts from 'typescript';
import { collect, importsOf, sourcesIn, type Source } from './sources';

/**
 * What a folder may import besides itself. The longest folder that fits a file decides; a name without
 * slash is a package, one that ends in `:` a family of Node modules, in `/` a folder of data.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['zod/mini'],
  'src/documents': [
    'src/core',
    'src/workbook/file',
    'src/workbook/tracking',
    'htmlparser2',
    'fflate',
    'mammoth',
  ],
  'src/messages': ['src/core'],
  'src/workbook': ['src/core', 'src/workbook/file'],
  'src/workbook/file': ['src/core', 'fflate', 'htmlparser2'],
  'src/workbook/tracking': ['src/core', 'src/workbook/file', 'fflate', 'htmlparser2'],
  'src/workbook/build': ['src/core', 'exceljs', 'fflate'],
  'src/workbook/edits': [
    'src/core',
    'src/workbook/file',
    'src/workbook/tracking',
    'src/workbook/port',
    'src/workbook/registerLines',
  ],
  'src/workbook/update': ['src/core', 'src/workbook/edits', 'src/workbook/file', 'src/workbook/tracking'],
  'src/workbook/fileHost': ['src/core', 'src/workbook'],
  'src/workbook/officeHost': ['src/core', 'src/workbook'],
  'src/reports': ['src/core', 'src/workbook/file', 'docxtemplater', 'exceljs', 'pizzip'],
  'src/reports/making': ['src/core', 'src/messages', 'src/reports', 'src/workbook', 'fflate'],
  'src/cli': [
    'src/core',
    'src/reports',
    'src/documents',
    'src/workbook',
    'src/messages',
    'adm-zip',
    'commander',
    'fflate',
    'open',
    'sirv',
    'node:',
  ],
  'src/taskpane': [
    'src/core',
    'src/documents',
    'src/workbook',
    'src/messages',
    'src/reports',
    'src/commands',
    'src/taskpane/shipped',
    'react',
    'react-dom/client',
    '@fluentui/react-components',
    '@tanstack/react-virtual',
    'idb-keyval',
    'react-dom',
    'zod/v4/mini',
  ],
  'src/taskpane/shipped': ['src/core', 'src/documents/read', 'seeds/', 'templates/'],
  'src/offline': [],
  'src/commands': ['src/workbook'],
};

/** Of these only types may be imported, so that nothing of them is there when the program runs. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['src/messages', 'src/core'],
  ['src/workbook/port', 'src/'],
  ['src/workbook/failure', 'src/'],
];

/** A clock, an output, the host: what pure code does not know. */
const NOT_IN_CORE: ReadonlySet<string> = new Set(
  'Date console process globalThis window document Buffer performance setTimeout setInterval fetch require'.split(
    ' ',
  ),
);

const BAD_NAME = /util|helper|manager|^index\.ts$/i;
const MOST_LINES = 250;

const sources = sourcesIn('src');
const paths = sources.map(({ path }) => path);
const folders = [...new Set(paths.map((path) => dirname(path)))];

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

function ruleOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((folder) => isIn(folder, path))
    .sort((left, right) => right.length - left.length)[0];
}

function isAllowed(folder: string, imported: string): boolean {
  const inner = imported.startsWith('src/') ? ruleOf(imported) === folder : false;
  return (
    inner ||
    (MAY_IMPORT[folder] ?? []).some((one) => {
      if (/[:/]$/.test(one)) return imported.startsWith(one);
      return one.startsWith('src/') ? isIn(one, imported) : imported === one;
    })
  );
}

test('every file belongs to a folder of the table', () => {
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => ruleOf(path) === undefined)).toEqual([]);
});

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
  const wrong = sources
    .filter(({ path }) => ruleOf(path) === folder)
    .flatMap((source) =>
      importsOf(source)
        .filter((imported) => !isAllowed(folder, imported))
        .map((imported) => `${source.path} -> ${imported}`),
    );
  expect(wrong).toEqual([]);
});

test.each(TYPES_ONLY)('%s takes only types from %s', (from, to) => {
  const wrong = sources
    .filter(({ path }) => isIn(from, path.replace(/\.ts$/, '')) || isIn(from, path))
    .flatMap(({ path, tree }) =>
      collect(tree, (node) => {
        if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly === true) return null;
        const own = ts.createSourceFile(path, node.getText(), ts.ScriptTarget.Latest, true);
        const [imported = ''] = importsOf({ path, tree: own });
        return isIn(to, imported) && !isIn(from, imported) ? `${path} -> ${imported}` : null;
      }),
    );
  expect(wrong).toEqual([]);
});

test('the core asks no clock, writes nowhere and knows no host', () => {
  const wrong = sources
    .filter(({ path }) => isIn('src/core', path))
    .flatMap(({ path, tree }) =>
      collect(tree, (node) => {
        if (!ts.isIdentifier(node)) return null;
        const { parent, text } = node;
        const isMember =
          (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
          (ts.isPropertyAssignment(parent) && parent.name === node) ||
          (ts.isPropertySignature(parent) && parent.name === node);
        const isRandom = text === 'random' && isMember && /^Math\./.test(parent.getText());
        return isRandom || (!isMember && NOT_IN_CORE.has(text)) ? `${path}: ${text}` : null;
      }),
    );
  expect(wrong).toEqual([]);
});

/** Who may say a global of Office; one file says `Excel.run`. */
const OFFICE: Readonly<Record<string, readonly string[]>> = {
  Excel: ['src/workbook/officeHost', 'src/taskpane', 'src/commands'],
  OfficeExtension: ['src/workbook/officeHost', 'src/taskpane'],
  Office: ['src/workbook/officeHost', 'src/taskpane', 'src/commands'],
};

test('Excel is spoken to in one place, and no host of files knows of it', () => {
  const said = sources.flatMap(({ path, tree }) =>
    collect(tree, (node) => {
      if (!ts.isIdentifier(node) || !(node.text in OFFICE)) return null;
      const { parent } = node;
      const isOwner =
        (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
        (ts.isQualifiedName(parent) && parent.left === node);
      return isOwner ? { path, text: parent.getText(), global: node.text } : null;
    }),
  );
  const wrong = said.filter(({ path, global }) => !OFFICE[global]?.some((folder) => isIn(folder, path)));
  expect(wrong).toEqual([]);
  const runs = said.filter(({ text }) => text === 'Excel.run').map(({ path }) => path);
  expect([...new Set(runs)]).toEqual(['src/workbook/officeHost/excelRun.ts']);
});

/** A folder, or the file itself where it lies beside folders: the parts that a person can think of as one. */
function partOf(path: string): string {
  const file = path.replace(/\.tsx?$/, '');
  const folder = dirname(file);
  return folders.some((other) => other.startsWith(`${folder}/`)) ? file : folder;
}

test('no folder leads back to itself', () => {
  const arrows = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = partOf(source.path);
    for (const imported of importsOf(source)) {
      const to = partOf(imported);
      if (!imported.startsWith('src/') || to === from) continue;
      arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  const cycles = new Set<string>();
  const walk = (part: string, way: readonly string[]): void => {
    const at = way.indexOf(part);
    if (at >= 0) {
      const ring = way.slice(at);
      const first = ring.indexOf([...ring].sort()[0] ?? '');
      cycles.add([...ring.slice(first), ...ring.slice(0, first)].join(' -> '));
      return;
    }
    if (done.has(part)) return;
    for (const next of arrows.get(part) ?? []) walk(next, [...way, part]);
    done.add(part);
  };
  const done = new Set<string>();
  for (const part of arrows.keys()) walk(part, []);
  expect([...cycles]).toEqual([]);
});

test('every exported function and class says what it is for', () => {
  const silent = sources.flatMap(({ path, tree }) =>
    tree.statements.flatMap((statement) => {
      if (!isExported(statement) || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
      if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
        return [`${path}: ${statement.name?.text ?? 'default'}`];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations
        .filter(({ initializer }) => initializer !== undefined && isFunction(initializer))
        .map(({ name }) => `${path}: ${name.getText()}`);
    }),
  );
  expect(silent).toEqual([]);
});

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isFunction(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

test('no file is long, none hides behind a name that says nothing', () => {
  const lines = ({ tree }: Source): number => tree.getLineAndCharacterOfPosition(tree.end).line;
  const long = sources
    .filter((source) => lines(source) > MOST_LINES)
    .map((source) => `${source.path}: ${lines(source)}`);
  expect(long).toEqual([]);
  expect(paths.filter((path) => BAD_NAME.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});
