import { join } from 'node:path';
import ts from 'typescript';
import { root, sourcesIn } from '../architecture/sources';

/** Codes that the product can say, and places where the compiler cannot tell which code is meant. */
export interface CodesInSource {
  readonly findings: ReadonlySet<string>;
  readonly failures: ReadonlySet<string>;
  readonly untold: readonly string[];
}

/** Classes that end an action with a failure whose code is their first argument. */
const FAILURES: ReadonlySet<string> = new Set(['CommandFailure', 'UnreadableDocument', 'UnusableFile']);

/** Reads the codes out of the types of what the source passes on as code, so that a typed variable counts. */
export function codesInSource(): CodesInSource {
  const program = programOfSource();
  const checker = program.getTypeChecker();
  const findings = new Set<string>();
  const failures = new Set<string>();
  const untold: string[] = [];

  const take = (node: ts.Expression, into: Set<string>): void => {
    const codes = literalsOf(checker.getTypeAtLocation(node));
    if (codes === null)
      untold.push(`${node.getSourceFile().fileName.slice(root.length + 1)}: ${node.getText()}`);
    else for (const code of codes) into.add(code);
  };
  /** A failure handed on from where it was raised, which is where its code is told. */
  const isAnyText = (node: ts.Expression): boolean =>
    (checker.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [code] = node.arguments;
      const name = calledName(node);
      if (code && (name === 'finding' || name === 'FindingList.add')) take(code, findings);
      if (code && name === 'sayFailure' && !isAnyText(code)) take(code, failures);
    }
    if (ts.isNewExpression(node) && FAILURES.has(node.expression.getText())) {
      const [code] = node.arguments ?? [];
      if (code) take(code, failures);
    }
    ts.forEachChild(node, visit);
  };
  const calledName = ({ expression }: ts.CallExpression): string => {
    if (ts.isIdentifier(expression)) return expression.text;
    if (!ts.isPropertyAccessExpression(expression)) return '';
    const owner = checker.getTypeAtLocation(expression.expression).getSymbol()?.name ?? '';
    return `${owner}.${expression.name.text}`;
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return { findings, failures, untold };
}

function programOfSource(): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = sourcesIn('src').map(({ path }) => join(root, path));
  return ts.createProgram(files, { ...options, noEmit: true });
}

/** The texts that a type allows, or null where it allows any. */
function literalsOf(type: ts.Type): readonly string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : null;
}
