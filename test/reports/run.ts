import { main } from '../../src/cli/main';

/** What a command prints, and how it ends. */
export async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const stdout = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => Boolean(out.push(String(text))));
  const stderr = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean(err.push(String(text))));
  process.exitCode = 0;
  try {
    await main(args);
    return { out: out.join(''), err: err.join(''), code: process.exitCode };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
    process.exitCode = 0;
  }
}
