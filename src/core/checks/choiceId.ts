import { normalise } from '../completion/narrowText';
import { bare } from '../vietnamese/fold';

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 5;

/** A short id made only of what is to be chosen, so that it stays the same from one run to the next. */
export function choiceId(subject: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < subject.length; at += 1) {
    hash = Math.imul(hash ^ subject.charCodeAt(at), 0x01000193) >>> 0;
  }
  let id = '';
  for (let at = 0; at < LENGTH; at += 1) {
    id += ALPHABET[hash % ALPHABET.length] ?? '';
    hash = Math.floor(hash / ALPHABET.length);
  }
  return id;
}

/** What a value is called in an answer and in the id of a unit: `van-phong-so`. */
export function answerWord(text: string): string {
  return bare(normalise(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
