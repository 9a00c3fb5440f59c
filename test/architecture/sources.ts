import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** Root of the repository. */
export const root = join(__dirname, '..', '..');

/** A source file of the product, parsed; `path` is relative to the root, with slashes. */
export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file below a folder of the repository. */
export function sourcesIn(folder: string): readonly Source[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(root, file).split(sep).join('/');
      return {
        path,
        tree: ts.createSourceFile(path, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
      };
    });
}

/** What a file imports or re-exports, types included: paths from the root without ending, or package names. */
export function importsOf({ path, tree }: Source): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && isLoading(node)
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const { text } = specifier;
      found.push(text.startsWith('.') ? posix.join(dirname(path), text) : text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isLoading({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

/** Every node of a tree for which the function answers something. */
export function collect<T>(tree: ts.Node, pick: (node: ts.Node) => T | null): readonly T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== null) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
