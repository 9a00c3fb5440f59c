/** More tasks than this are only counted. */
const MOST_TASKS = 50;

/** Tasks of a grouped finding as its data: how many, and their ids. */
export function taskList(tasks: ReadonlySet<string>): { readonly count: number; readonly tasks: string } {
  const listed = [...tasks].slice(0, MOST_TASKS).join('; ');
  return { count: tasks.size, tasks: tasks.size > MOST_TASKS ? `${listed}; …` : listed };
}

/** The ids that a finding's data list, or none. */
export function listedTasks(data: Readonly<Record<string, string | number>>): readonly string[] {
  const { tasks } = data;
  return typeof tasks === 'string' ? tasks.split('; ').filter((task) => task !== '' && task !== '…') : [];
}
