import { finding, type Finding, type Read } from '../core/finding';
import { mendTcvn3 } from './bytes/tcvn3';
import { vietnameseScore } from './bytes/vietnameseScore';
import type { Block } from './block';
import { mendVni } from './fonts/vni';

/** What no file of Office can hold: control characters, non-characters, halves of a surrogate pair. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Whether a text may hold one of those or a mark that stands alone: one quick look at every cell. */
const MAY_BE_UNCLEAN =
  // eslint-disable-next-line no-control-regex
  /[\u0300-\u0323\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/;
const LATIN = /[\u00a1-\u00ff]/;
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Wider tables are no matrix of people; what stands beyond is joined to the last column. */
const MOST_COLUMNS = 100;
/** Text looked at to tell an old font by its letters. */
const SHOWN = 20000;
/** Share of common words from which a guess is believed. */
const BELIEVED = 0.08;

/**
 * Text of blocks as the rest of the product takes it: composed Unicode, nothing that breaks a file, letters
 * of old fonts turned into Unicode where the text alone tells them. What was changed is said. Where the reader
 * has seen that no cell `mayBeUnclean` and no row is too wide (`cleanCells`), tables are not looked at again.
 */
export function cleanBlocks(blocks: readonly Block[], cleanCells = false): Read<readonly Block[]> {
  const findings: Finding[] = [];
  const mend = oldFontOf(blocks);
  if (mend) findings.push(finding('font-converted', 'note', { data: { encoding: mend.name } }));
  let removed = 0;
  let composed = false;
  const clean = (text: string): string => {
    let value = mend ? mend.turn(text) : text;
    if (!mayBeUnclean(value)) return value;
    if (UNWRITABLE.test(value)) {
      removed += value.match(UNWRITABLE)?.length ?? 0;
      value = value.replace(UNWRITABLE, '');
    }
    UNWRITABLE.lastIndex = 0;
    if (!MARKS.test(value)) return value;
    const whole = value.normalize('NFC');
    composed = composed || whole !== value;
    return whole;
  };
  const value = blocks.map((block): Block => {
    if (block.kind === 'paragraph') return { ...block, text: clean(block.text) };
    if (cleanCells && mend === null) return block;
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: narrow(row.cells).map(clean) })) };
  });
  if (composed) findings.push(finding('unicode-decomposed', 'note'));
  if (removed > 0) findings.push(finding('characters-removed', 'note', { data: { count: removed } }));
  return { value, findings };
}

/** Whether a text may hold what `cleanBlocks` changes, old fonts apart. */
export function mayBeUnclean(text: string): boolean {
  return MAY_BE_UNCLEAN.test(text);
}

function narrow(cells: readonly string[]): readonly string[] {
  if (cells.length <= MOST_COLUMNS) return cells;
  const beyond = cells.slice(MOST_COLUMNS - 1).filter((cell) => cell.trim() !== '');
  return [...cells.slice(0, MOST_COLUMNS - 1), beyond.join(' ')];
}

/** The old font whose letters the whole text is written in, or null. */
function oldFontOf(blocks: readonly Block[]) {
  const sample = sampleOf(blocks);
  if (!LATIN.test(sample) || UNICODE_LETTER.test(sample.normalize('NFC'))) return null;
  const plain = shareOf(sample);
  const best = [
    { name: 'TCVN3 (ABC)', turn: mendTcvn3 },
    { name: 'VNI', turn: mendVni },
  ]
    .map((guess) => ({ ...guess, share: shareOf(guess.turn(sample)) }))
    .reduce((left, right) => (right.share > left.share ? right : left));
  return best.share >= BELIEVED && best.share > plain ? best : null;
}

function sampleOf(blocks: readonly Block[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const cells of block.kind === 'paragraph' ? [[block.text]] : block.rows.map((row) => row.cells)) {
      for (const text of cells) {
        texts.push(text);
        length += text.length;
      }
      if (length > SHOWN) break;
    }
    if (length > SHOWN) break;
  }
  return texts.join(' ').slice(0, SHOWN);
}

function shareOf(text: string): number {
  const { known, words } = vietnameseScore(text);
  return words === 0 ? 0 : known / words;
}
