import * as z from 'zod/mini';
import { readShape, type FileReading } from '../fileReading';
import type { Target } from './target';
import { OPERATORS } from './words';

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.minimum(1990), z.maximum(2100));
const line = z.int().check(z.positive());

const figure = {
  value: z._default(z.nullable(z.union([z.number(), text])), null),
  numerator: z._default(z.nullable(z.number()), null),
  denominator: z._default(z.nullable(z.number().check(z.positive())), null),
};

const operator = z.enum(OPERATORS);

const targetShape = z
  .strictObject({
    id: text,
    text,
    /** The words that hold the measure, as a person would write them; empty where the goal names none. */
    measure: z.string(),
    area: z.nullable(z.strictObject({ content: z.nullable(text), name: text })),
    year: z.nullable(year),
    span: z.enum(['by', 'in', 'every']),
    operator: z.nullable(operator),
    value: z._default(z.nullable(z.union([z.number(), text])), null),
    upTo: z._default(z.nullable(z.number()), null),
    mayExceed: z._default(z.nullable(z.enum(['above', 'below', 'none'])), null),
    change: z._default(z.enum(['level', 'increase', 'decrease']), 'level'),
    unit: z._default(z.nullable(text), null),
    scale: z._default(z.nullable(z.number().check(z.positive())), null),
    grades: z._default(z.nullable(z.array(text).check(z.minLength(2))), null),
    tasks: z._default(z.array(text), []),
    /** Line of the seed's text and that line, or its sentence, letter by letter. */
    source: z.strictObject({ line, text }),
    actual: z._default(z.nullable(z.strictObject({ ...figure, source: text })), null),
    before: z._default(z.nullable(z.strictObject({ ...figure, year, source: text })), null),
  })
  .check(
    z.refine(({ operator: said, mayExceed }) => said?.startsWith('within') === true || mayExceed === null),
  );

const shape = z
  .strictObject({
    /** The plan as `import` reads its head; a number left blank is null. */
    plan: z.strictObject({ number: z.nullable(text), issuer: text, title: text }),
    /** The document whose lines are named. */
    document: text,
    targets: z.array(targetShape),
  })
  .check(z.refine(({ targets }) => new Set(targets.map(({ id }) => id)).size === targets.length));

/** A target of a data file, with the words in which its measure is written. */
export interface WrittenTarget extends Target {
  readonly measure: string;
}

/** The measured goals of one document (`seeds/<plan>/chi-tieu.json`). */
export interface PlanTargets {
  readonly plan: { readonly number: string | null; readonly issuer: string; readonly title: string };
  readonly document: string;
  readonly targets: readonly WrittenTarget[];
}

/** Reads the content of a file of targets (parsed JSON); says where it does not fit. */
export function readTargetFile(content: unknown): FileReading<PlanTargets> {
  return readShape(shape, content);
}
