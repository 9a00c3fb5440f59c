import { join } from 'node:path';
import ts from 'typescript';
import { root } from './sources';

const configPath = join(root, 'src', 'core', 'tsconfig.json');

/** Messages of the compiler for a file that would lie in the core, under the core's own settings. */
function complaints(code: string): readonly string[] {
  const { config, error } = ts.readConfigFile(configPath, ts.sys.readFile);
  expect(error).toBeUndefined();
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'src', 'core'));
  const file = join(root, 'src', 'core', 'madeForThisTest.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? code : readFile.call(host, name));
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test.each([
  ['the page', 'export const title = document.title;', "'document'"],
  ['the window', 'export const wide = window.innerWidth;', "'window'"],
  ['a request', "export const answer = fetch('x');", "'fetch'"],
  ['Node', 'export const home = process.env.HOME;', "'process'"],
  ['a module of Node', "export { readFileSync } from 'node:fs';", "'node:fs'"],
  ['the console', "console.log('x');\nexport {};", "'console'"],
])("the core's settings refuse %s", (_, code, word) => {
  expect(complaints(code).join('\n')).toContain(word);
});

test("the core's settings let pure code through", () => {
  expect(complaints('export const twice = (x: number): number => 2 * x;')).toEqual([]);
});
