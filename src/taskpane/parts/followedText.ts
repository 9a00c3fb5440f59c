import type { PaneWord } from '../../messages/sayPane';
import type { Followed } from '../session/sessionState';

/** What the last reading followed, as it is told; null where it was asked for, or nothing of ours had changed. */
export function followedText(
  followed: Followed | undefined,
  say: (word: PaneWord, data?: Readonly<Record<string, string | number>>) => string,
): string | null {
  if (followed === undefined || followed.rows === 0) return null;
  const { by, rows } = followed;
  if (by === 'pane') return say('followed-pane');
  return rows === null ? say(`followed-${by}-all`) : say(`followed-${by}`, { rows });
}
