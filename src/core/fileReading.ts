import type * as z from 'zod/mini';

export type ProblemKind =
  'missing' | 'wrong-type' | 'unknown-field' | 'wrong-value' | 'repeated' | 'unknown-member';

/** A place of a data file that does not fit, as a path from its top: `units[3].kind`. */
export interface FileProblem {
  readonly where: string;
  readonly what: ProblemKind;
  /** The value or field that does not fit, where it can be shown. */
  readonly found: string;
}

export type FileReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Checks the content of a data file against its shape. Never throws. */
export function readShape<T>(shape: z.ZodMiniType<T>, content: unknown): FileReading<T> {
  const read = shape.safeParse(content);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: read.error.issues.map((issue) => problemOf(issue, content)) };
}

function problemOf(issue: z.core.$ZodIssue, content: unknown): FileProblem {
  const found = valueAt(content, issue.path);
  const where = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return { where, what: 'unknown-field', found: issue.keys.join(', ') };
  }
  if (found === undefined) return { where, what: 'missing', found: '' };
  const shown = typeof found === 'object' && found !== null ? '' : String(found);
  return { where, what: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value', found: shown };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    content,
  );
}
