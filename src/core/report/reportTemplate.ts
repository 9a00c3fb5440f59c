import * as z from 'zod/mini';
import { readShape, type FileReading } from '../fileReading';

/** What a template needs of a workbook beside its rows. */
export const TEMPLATE_NEEDS = ['sender', 'units', 'targets', 'evidence', 'history', 'ratings'] as const;

const text = z.string().check(z.minLength(1));

const shape = z.strictObject({
  /** As the command line and the pane know it, and the name of the file beside. */
  name: text,
  kind: z.enum(['word', 'sheet']),
  title: text,
  about: text,
  /** The index that it is made for; null for any. */
  index: z.nullable(text),
  /** One document a report, or one for each unit. */
  per: z.enum(['report', 'unit']),
  /** Every field that it uses, in the order of the alphabet. */
  fields: z.array(text),
  needs: z.array(z.enum(TEMPLATE_NEEDS)),
});

/** What the file beside a template says of it. */
export type ReportTemplate = z.infer<typeof shape>;

/** Reads the content of such a file (parsed JSON); says where it does not fit. Never throws. */
export function readReportTemplate(content: unknown): FileReading<ReportTemplate> {
  return readShape(shape, content);
}
