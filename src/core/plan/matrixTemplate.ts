import * as z from 'zod/mini';
import { readShape, type FileProblem, type FileReading } from '../fileReading';

/** Columns of an assignment matrix, by meaning. */
export const MATRIX_COLUMNS = [
  'number',
  'text',
  'lead',
  'support',
  'deadline',
  'product',
  'note',
  'area',
] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

/** Phrases of header cells: `sure` ones decide, `weak` ones only where nothing better is said. */
export interface HeaderPhrases {
  readonly sure: readonly string[];
  readonly weak: readonly string[];
}

/** An area that an index has, known by its names. */
export interface TemplateArea {
  /** `PAPI.4`. */
  readonly content: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Whether a plan may go without it and say nothing. */
  readonly optional: boolean;
  /** Content of the area it belongs to, null on the outer level. */
  readonly parent: string | null;
}

/** What the matrix of an index must look like (SPEC §5). */
export interface MatrixTemplate {
  readonly id: string;
  /** Name of the index, null for matrices of no known index. */
  readonly index: string | null;
  /** Short names that decide where one stands in a title. */
  readonly shortNames: readonly string[];
  /** Phrases of titles. */
  readonly titlePhrases: readonly string[];
  readonly columns: Readonly<Record<MatrixColumn, HeaderPhrases>>;
  readonly required: readonly MatrixColumn[];
  /** Areas in the index's own order, an outer one before its inner ones. */
  readonly areas: readonly TemplateArea[];
  readonly deadlineKinds: readonly string[];
  readonly leadKinds: readonly string[];
}

const text = z.string().check(z.minLength(1));
const texts = z.array(text);
const phrases = z.strictObject({ sure: z._default(texts, []), weak: z._default(texts, []) });
const noPhrases = { sure: [], weak: [] };

const shape = z.strictObject({
  id: text,
  index: z.nullable(text),
  shortNames: z._default(texts, []),
  titlePhrases: z._default(texts, []),
  columns: z.strictObject({
    number: z._default(phrases, noPhrases),
    text: z._default(phrases, noPhrases),
    lead: z._default(phrases, noPhrases),
    support: z._default(phrases, noPhrases),
    deadline: z._default(phrases, noPhrases),
    product: z._default(phrases, noPhrases),
    note: z._default(phrases, noPhrases),
    area: z._default(phrases, noPhrases),
  }),
  required: z.array(z.enum(MATRIX_COLUMNS)),
  areas: z.array(
    z.strictObject({
      content: text,
      name: text,
      otherNames: z._default(texts, []),
      optional: z._default(z.boolean(), false),
      parent: z._default(z.nullable(text), null),
    }),
  ),
  deadlineKinds: z.array(
    z.enum(['fixed', 'recurring', 'continuous', 'after-event', 'on-event', 'set-elsewhere', 'unreadable']),
  ),
  leadKinds: z.array(z.enum(['body', 'group', 'outside'])),
});

/** Reads the content of a template file (parsed JSON); says where it does not fit. Never throws. */
export function readMatrixTemplate(content: unknown): FileReading<MatrixTemplate> {
  const read = readShape(shape, content);
  if (!read.ok) return read;
  const known = new Set<string>();
  const problems = read.value.areas.flatMap((area, at) => {
    const wrong: FileProblem[] = [];
    if (known.has(area.content))
      wrong.push({ where: `areas[${at}].content`, what: 'repeated', found: area.content });
    if (area.parent !== null && !known.has(area.parent)) {
      wrong.push({ where: `areas[${at}].parent`, what: 'unknown-member', found: area.parent });
    }
    known.add(area.content);
    return wrong;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.value };
}
