import type { FileReading } from '../../core/fileReading';

/** The content of a data file that ships with the pane; the tests hold that every one fits its shape. */
export function fitting<T>(read: FileReading<T>): T {
  if (read.ok) return read.value;
  throw new Error(`a shipped file does not fit: ${read.problems[0]?.where ?? ''}`);
}
