import { firstYear, planJson } from '../../../src/core/plan/planJson';
import { planSpan } from '../../../src/core/plan/planSpan';
import type { Plan } from '../../../src/core/plan/plan';
import { textBlocks } from '../../../src/documents/text/blocks';
import { hasMarkup, htmlText } from '../../../src/documents/html';
import { read, shippedText } from '../reading';
import { readFileOf } from '../files';
import { paragraph, table, wordFile } from './parts';

/** What a plan says, findings and places aside. */
function said(plan: Plan) {
  const { findings: _, ...rest } = planJson(plan, [], firstYear(plan), planSpan(plan.head), () => '');
  return rest;
}

/** A text as a person would have it in Word: tables as tables, a blank line between paragraphs as one. */
function asWord(text: string): Uint8Array {
  const parts: string[] = [];
  let line = 1;
  for (const block of textBlocks(text)) {
    const first = block.kind === 'paragraph' ? block.line : (block.rows[0]?.line ?? line);
    for (; line < first; line += 1) parts.push(paragraph(''));
    if (block.kind === 'paragraph') parts.push(paragraph(block.text));
    else {
      const plain = (cell: string): string => (hasMarkup(cell) ? htmlText(cell) : cell);
      parts.push(table(block.rows.map(({ cells }) => cells.map(plain))));
    }
    line = block.kind === 'paragraph' ? first + 1 : (block.rows.at(-1)?.line ?? first) + 1;
  }
  return wordFile(parts.join(''));
}

test.each(['quang-tri-so-ldtbxh-2023', 'quang-tri-165-kh-ubnd'])(
  'the plan %s from Word says the same as from its text',
  async (seed) => {
    const text = shippedText(`seeds/${seed}/ke-hoach.txt`);
    const { value } = await readFileOf(asWord(text));
    expect(said(value)).toEqual(said(read(text).value));
  },
);
