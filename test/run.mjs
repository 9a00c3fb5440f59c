import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm test`: types, lint, format and build, then every suite. A suite that needs a program of the machine
 * says so in a comment (`@needs soffice openpyxl`); where the program is missing the suite is left
 * out and named at the end, except with CI=true, where that is a failure. Arguments go to jest.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const isCi = process.env.CI === 'true';
const asked = process.argv.slice(2);

const CHECKS = [
  ['types', ['tsc', '-p', 'tsconfig.json', '--noEmit']],
  ['types of the core', ['tsc', '-p', 'src/core/tsconfig.json', '--noEmit']],
  ['types of the offline worker', ['tsc', '-p', 'src/offline/tsconfig.json']],
  ['lint', ['eslint', '.']],
  ['format', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['build', ['tsc', '-p', 'tsconfig.build.json']],
  ['build of the pane', ['node', 'build/pane.mjs']],
];

const python = findPython();
const TOOLS = {
  soffice: () => (runs('soffice', '--version') ? null : 'LibreOffice (soffice) is not installed'),
  python3: () => (runs(process.env.PHANCONG_PYTHON ?? 'python3', '--version') ? null : 'no python3'),
  chromium: () =>
    runs(process.env.PHANCONG_CHROMIUM ?? '/usr/bin/chromium', '--version')
      ? null
      : 'Chromium is not installed',
  pane: () =>
    existsSync(join(root, 'dist', 'pane', 'taskpane.html'))
      ? null
      : 'the pane is not built (npm run build:pane)',
  openpyxl: () => (python === null ? 'no python3 with openpyxl and lxml' : null),
};

const failedChecks = asked.length > 0 ? [] : await runChecks();
const left = suitesLeftOut();
const { result, exit } = await runJest(left.map(({ file }) => file));
process.exitCode = tell(result, exit);

async function runChecks() {
  const waiting = [...CHECKS];
  const failed = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [name, command] = check;
      const started = performance.now();
      const [program, ...args] = command;
      const { code, output } =
        program === 'node'
          ? await quietly(process.execPath, args)
          : await quietly('npx', ['--no-install', ...command]);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code === 0) continue;
      process.stdout.write(output);
      failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 3) }, worker));
  return failed;
}

function quietly(program, args) {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd: root, env: process.env });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => settle({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => settle({ code: code ?? 1, output }));
  });
}

function runs(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The interpreter that the suites may use: they find it in PHANCONG_PYTHON. */
function findPython() {
  const candidates = [process.env.PHANCONG_PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean);
  return candidates.find((one) => runs(one, '-c', 'import openpyxl, lxml')) ?? null;
}

function suitesLeftOut() {
  const missing = new Map();
  const why = (tool) => {
    if (!missing.has(tool)) missing.set(tool, tool in TOOLS ? TOOLS[tool]() : `unknown tool "${tool}"`);
    return missing.get(tool);
  };
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((name) => {
      const file = join(root, 'test', name);
      const needs = /^ \* (?:.* )?@needs ([a-z0-9 ]+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const reasons = needs
        .split(' ')
        .filter(Boolean)
        .map(why)
        .filter((reason) => reason !== null);
      return reasons.length === 0 ? [] : [{ file, reasons }];
    });
}

async function runJest(ignored) {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-test-'));
  const report = join(folder, 'jest.json');
  const args = ['--no-install', 'jest', '--json', `--outputFile=${report}`, ...asked];
  for (const file of ignored) args.push('--testPathIgnorePatterns', `${escaped(file)}$`);
  const env = python === null ? process.env : { ...process.env, PHANCONG_PYTHON: python };
  const exit = await new Promise((settle) => {
    const child = spawn('npx', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', () => settle(1));
    child.on('close', (code) => settle(code ?? 1));
  });
  try {
    return { result: JSON.parse(readFileSync(report, 'utf8')), exit };
  } catch {
    return { result: null, exit };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function tell(result, exit) {
  for (const { file, reasons } of left) {
    console.log(`${isCi ? 'FAILED' : 'left out'}: ${relative(root, file)}: ${reasons.join('; ')}`);
  }
  for (const name of failedChecks) console.log(`FAILED: ${name}`);
  const passed = result?.numPassedTests ?? 0;
  const inSuites = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  const besides = failedChecks.length + (isCi ? left.length : 0);
  const unsaid = inSuites === 0 && exit !== 0 ? 1 : 0;
  const failed = inSuites + besides + unsaid;
  const skipped = (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0) + (isCi ? 0 : left.length);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}
