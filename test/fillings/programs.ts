import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook } from '../../src/cli/buildWorkbook';
import type { Counted } from './counted';

const run = promisify(execFile);
const room = { maxBuffer: 1 << 28 };

/** Any Python 3 will do: the programs need nothing but its own library. */
const PYTHON = process.env.PHANCONG_PYTHON ?? 'python3';
const SEED = 'phan-cong';
const BATCH = 20;

/** What this suite needs and the machine does not have; null where it has everything. */
export function missingPrograms(): string | null {
  const missing = [
    ...(answers(PYTHON, '--version') ? [] : ['python3']),
    ...(answers('soffice', '--version') ? [] : ['LibreOffice (soffice)']),
  ];
  return missing.length === 0 ? null : missing.join(' and ');
}

function answers(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { timeout: 120_000 }).status === 0;
}

/** A plan's workbook as the product builds it. */
export async function built(plan: string, year: number, cutOff: number): Promise<Uint8Array> {
  const files = [join(__dirname, '../../seeds', plan, 'ke-hoach.txt')];
  return (await buildWorkbook({ files, register: undefined, year, cutOff })).bytes;
}

/** Fills copies of a workbook; answers their paths by number. */
export async function filled(
  base: string,
  folder: string,
  numbers: readonly number[],
  prefix = '',
): Promise<ReadonlyMap<number, string>> {
  await mkdir(folder, { recursive: true });
  await run(
    PYTHON,
    ['-B', join(__dirname, 'fill.py'), base, `${folder}/${prefix}`, SEED, ...numbers.map(String)],
    room,
  );
  const name = (number: number): string => `${prefix}${String(number).padStart(4, '0')}.xlsx`;
  return new Map(numbers.map((number) => [number, join(folder, name(number))]));
}

/** Recalculates files with LibreOffice, two runs at a time; answers the path of each copy. */
export async function recalculated(
  files: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const batches: string[][] = [];
  for (let at = 0; at < files.length; at += BATCH) batches.push(files.slice(at, at + BATCH));
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift())
      await run(join(__dirname, 'recalculate.sh'), [folder, ...batch], room);
  };
  await Promise.all([work(), work()]);
  return new Map(files.map((file) => [file, join(folder, basename(file))]));
}

/** Counts files by the third program; the day beside each stands for a blank cut-off. */
export async function counted(
  files: readonly (readonly [file: string, today: number])[],
): Promise<ReadonlyMap<string, Counted>> {
  const child = run(PYTHON, ['-B', join(__dirname, 'count.py')], room);
  child.child.stdin?.end(JSON.stringify(files));
  const { stdout } = await child;
  return new Map(Object.entries(JSON.parse(stdout) as Readonly<Record<string, Counted>>));
}

/** Where a formula stands: the sheet's title and the letters of its column. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly column: string;
}

/** A workbook with its formulas changed; answers how many were. */
export async function withFormulas(
  bytes: Uint8Array,
  change: (formula: string, place: FormulaPlace) => string,
  file: string,
): Promise<number> {
  const parts = unzipSync(bytes);
  const titles = sheetTitles(parts);
  let changed = 0;
  for (const [path, title] of titles) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const edited = xml.replace(
      /<c r="([A-Z]+)\d+"[^>]*><f>([^<]*)<\/f>/g,
      (whole: string, column: string, formula: string) => {
        const before = unescaped(formula);
        const after = change(before, { sheet: title, column });
        if (after === before) return whole;
        changed += 1;
        return whole.replace(`<f>${formula}</f>`, () => `<f>${escaped(after)}</f>`);
      },
    );
    parts[path] = strToU8(edited);
  }
  await writeFile(file, zipSync(parts, { level: 1 }));
  return changed;
}

/** Titles of a built workbook's sheets by the path of their part. */
export function sheetTitles(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship ([^>]*)\/>/g)].map(
      ({ 1: attributes = '' }) => [
        /Id="([^"]*)"/.exec(attributes)?.[1],
        /Target="([^"]*)"/.exec(attributes)?.[1],
      ],
    ),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet ([^>]*)\/>/g)].map(({ 1: attributes = '' }) => [
      `xl/${targets.get(/r:id="([^"]*)"/.exec(attributes)?.[1]) ?? ''}`,
      unescaped(/name="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    ]),
  );
}

export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
