import { startReading } from '../../../src/taskpane/load/planReading';
import { AS_READ } from '../../../src/taskpane/load/readingChoices';
import type { ReadPlan } from '../../../src/taskpane/load/readPlan';
import { StepLog } from '../../../src/taskpane/steps/stepLog';

/** What the pane reads of a text that a person pastes. */
export async function pastedPlan(text: string): Promise<ReadPlan> {
  const found: ReadPlan[] = [];
  await startReading({
    source: () => Promise.resolve({ kind: 'clipboard', clipboard: { text } }),
    choices: AS_READ,
    signal: new AbortController().signal,
    steps: new StepLog(),
    tell: (reading) => {
      if (reading.kind === 'read') found.push(reading.read);
    },
  });
  const [only] = found;
  if (only === undefined) throw new Error('not read');
  return only;
}
