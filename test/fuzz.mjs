import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run fuzz`: every property of the tests tried 10,000 times (or `PROPERTY_RUNS` times) with a seed of
 * the day, other tests left out; a failure names its seed and path. At the end one line a property says how
 * often it was tried and how much processor time it took. `npm run fuzz -- unit split` takes only suites whose path holds one of the words;
 * what begins with `-` goes to jest.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const asked = Number(process.env.PROPERTY_RUNS ?? 10000);
const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('-'));
const suites = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join(root, 'test', name))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const report = join(folder, 'properties.jsonl');
writeFileSync(report, '');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    `--setupFilesAfterEnv=${join(root, 'test', 'fuzzing.ts')}`,
    ...given.filter((word) => word.startsWith('-')),
    '--runTestsByPath',
    ...suites,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_RUNS: String(asked), PROPERTY_REPORT: report },
  },
);
const properties = readFileSync(report, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
rmSync(folder, { recursive: true });

for (const { file, name, runs, seconds, failed, seed } of properties) {
  const place = `${relative(join(root, 'test'), file)}: ${name}`;
  console.log(
    `${String(runs).padStart(7)} runs ${seconds.toFixed(1).padStart(8)} s  ${place}${failed ? ` FAILED, seed ${seed}` : runs < asked ? ' FEWER than asked' : ''}`,
  );
}
const silent = suites.filter((suite) => !properties.some(({ file }) => file === suite));
for (const suite of silent) console.log(`NO PROPERTY was tried in ${relative(root, suite)}`);
console.log(`${properties.length} properties in ${suites.length} suites`);
process.exit(silent.length > 0 ? 1 : (status ?? 1));
