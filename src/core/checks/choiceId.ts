import { normalise } from '../completion/narrowText';
import { textHash } from '../textHash';
import { bare } from '../vietnamese/fold';

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 5;

/** A short id made only of what is to be chosen, so that it stays the same from one run to the next. */
export function choiceId(subject: string): string {
  let hash = textHash(subject);
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
