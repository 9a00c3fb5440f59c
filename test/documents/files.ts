import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tasksOf, type Plan } from '../../src/core/plan/plan';
import { readDocuments } from '../../src/documents/readDocuments';
import { UnreadableDocument } from '../../src/documents/unreadableDocument';
import { knowledge } from './reading';

const FIXTURES = join(__dirname, '..', 'fixtures', 'documents');

/** The bytes of a document among the fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

/** A plan read from bytes. */
export function readFileOf(bytes: Uint8Array, name = 'ke-hoach', index?: string) {
  return readDocuments([{ name, bytes }], { ...knowledge, index });
}

/** Every task in brief: id, area, text, lead, support, deadline, product. */
export function briefTasks(plan: Plan): readonly (readonly (string | null)[])[] {
  return plan.appendices.flatMap((appendix) =>
    tasksOf(appendix).map(({ id, area, text, written, product }) => [
      id,
      area,
      text,
      written.lead,
      written.support,
      written.deadline,
      product,
    ]),
  );
}

/** Code with which a file is refused, or null where it is read. */
export async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await readFileOf(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.code;
    throw error;
  }
}
