/** More tasks than these are not listed, or not shown in a sentence. */
const MOST_LISTED = 5000;
const MOST_SHOWN = 12;

/** Tasks of a grouped finding as its data: how many, their ids, and the first ids for its sentence. */
export function taskList(tasks: ReadonlySet<string>): {
  readonly count: number;
  readonly tasks: string;
  readonly shown: string;
} {
  const all = [...tasks];
  const shown = all.slice(0, MOST_SHOWN).join('; ');
  return {
    count: all.length,
    tasks: all.slice(0, MOST_LISTED).join('; '),
    shown: all.length > MOST_SHOWN ? `${shown}; …` : shown,
  };
}
