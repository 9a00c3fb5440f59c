import * as z from 'zod/mini';
import { readShape, type FileReading } from '../fileReading';

/** A usual short form and what it stands for, both as people write them. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

const shape = z.strictObject({
  abbreviations: z.array(
    z.strictObject({ short: z.string().check(z.minLength(1)), long: z.string().check(z.minLength(1)) }),
  ),
});

/** Reads the content of an abbreviations file (parsed JSON); says where it does not fit. */
export function readAbbreviationFile(content: unknown): FileReading<readonly Abbreviation[]> {
  const read = readShape(shape, content);
  return read.ok ? { ok: true, value: read.value.abbreviations } : read;
}
