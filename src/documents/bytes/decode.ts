import { finding, type Finding, type Read } from '../../core/finding';
import { UnreadableDocument } from '../unreadableDocument';
import { utf16Of } from './kind';
import { decodeTcvn3, mendTcvn3 } from './tcvn3';
import { vietnameseScore } from './vietnameseScore';

const LOST = '\ufffd';
/** Share of common words under which a guessed encoding is not believed. */
const BELIEVED = 0.08;
/** Share of unreadable characters up to which damaged UTF-8 is still UTF-8. */
const MOST_DAMAGE = 0.01;
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/;

/** Text of the bytes of a text file, in composed Unicode. Throws where the encoding cannot be told. */
export function decodeText(name: string, bytes: Uint8Array): Read<string> {
  const wide = utf16Of(bytes);
  if (wide !== null) return settled(new TextDecoder(wide).decode(bytes), wide.toUpperCase());
  const plain = decodeStrictly(bytes);
  if (plain !== null) {
    const mended = tcvn3InDisguise(plain);
    return mended === null ? settled(plain, null) : settled(mended, 'TCVN3 (ABC)');
  }
  const damaged = new TextDecoder().decode(bytes);
  const lost = countLost(damaged);
  const guesses = [
    { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'Windows-1258' },
    { text: decodeTcvn3(bytes), encoding: 'TCVN3 (ABC)' },
  ].map((guess) => ({ ...guess, score: shareOf(guess.text) }));
  const best = guesses.reduce((left, right) => (right.score > left.score ? right : left));
  if (lost <= damaged.length * MOST_DAMAGE && shareOf(damaged) >= best.score) return settled(damaged, null);
  if (best.score < BELIEVED) throw new UnreadableDocument('document-encoding-unknown', { file: name });
  return settled(best.text, best.encoding);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that is good Unicode but whose letters were TCVN3 bytes, or null. */
function tcvn3InDisguise(text: string): string | null {
  const shown = text.slice(0, 20000);
  if (/[\u1ea0-\u1ef9\u0110\u0111\u01a0\u01a1\u01af\u01b0]/.test(shown)) return null;
  if (!/[\u00a1-\u00bf]/.test(shown)) return null;
  const mended = mendTcvn3(shown);
  return shareOf(mended) >= BELIEVED && shareOf(mended) > shareOf(shown) ? mendTcvn3(text) : null;
}

function settled(text: string, encoding: string | null): Read<string> {
  const findings: Finding[] = [];
  if (encoding !== null) findings.push(finding('encoding', 'note', { data: { encoding } }));
  const lost = countLost(text);
  if (lost > 0) findings.push(finding('characters-lost', 'warning', { data: { count: lost } }));
  if (!MARKS.test(text)) return { value: text, findings };
  const value = text.normalize('NFC');
  if (value !== text) findings.push(finding('unicode-decomposed', 'note'));
  return { value, findings };
}

function shareOf(text: string): number {
  const { known, words } = vietnameseScore(text);
  return words === 0 ? 0 : known / words;
}

function countLost(text: string): number {
  let count = 0;
  for (let at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1)) count += 1;
  return count;
}
