import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run fuzz`: every property of the tests tried 10,000 times (or `PROPERTY_RUNS` times) with a seed of
 * the day; a failure names its seed and path. Arguments go to jest.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const suites = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join(root, 'test', name))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"));
const asked = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--testTimeout=3600000',
    ...(asked.length > 0 ? asked : ['--runTestsByPath', ...suites]),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '10000' },
  },
);
process.exit(status ?? 1);
