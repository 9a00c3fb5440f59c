import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const PYTHON = process.env.PHANCONG_PYTHON ?? 'python3';
const PROGRAM = join(__dirname, 'office.py');
const RECALCULATE = join(__dirname, '../../fillings/recalculate.sh');

/** A cell as a person finds it: by the table, the row's id and the header. */
export interface TypedCell {
  readonly table: string;
  readonly id: string;
  readonly header: string;
  readonly value: string | number;
}

export type Line = Readonly<Record<string, unknown>>;

/** Lines of the tables by header, as openpyxl reads them. */
export type Seen = Readonly<Record<string, readonly Line[]>>;

/** Types into a workbook and saves it with openpyxl, which loses every kept result. */
export function typed(file: string, out: string, cells: readonly TypedCell[]): void {
  const given = `${out}.json`;
  writeFileSync(given, JSON.stringify(cells));
  execFileSync(PYTHON, ['-B', PROGRAM, 'type', file, out, given]);
}

export function seen(file: string): Seen {
  const out = execFileSync(PYTHON, ['-B', PROGRAM, 'read', file], { maxBuffer: 1 << 28, encoding: 'utf8' });
  return JSON.parse(out) as Seen;
}

/** Cells whose value is not what LibreOffice calculates anew, by file, and how many cells have one. */
export function compared(files: readonly string[]): readonly { count: number; wrong: readonly unknown[] }[] {
  const folder = join(dirname(files[0] ?? ''), 'recalculated');
  execFileSync(RECALCULATE, [folder, ...files], { timeout: 300_000 });
  return files.map((file) => {
    const args = ['-B', PROGRAM, 'compare', file, join(folder, basename(file))];
    return JSON.parse(execFileSync(PYTHON, args, { maxBuffer: 1 << 28, encoding: 'utf8' }));
  });
}

/** What a person does to the rows of a table; see `person.py`. */
export interface RowStep {
  readonly table: string;
  readonly copy?: string;
  readonly under?: string | null;
  readonly add?: true;
  readonly reverse?: true;
  readonly values?: Readonly<Record<string, string | number | null>>;
}

/** Copies, adds and sorts rows, and saves with openpyxl, which loses every kept result. */
export function rowsChanged(file: string, out: string, steps: readonly RowStep[]): void {
  const given = `${out}.json`;
  writeFileSync(given, JSON.stringify(steps));
  execFileSync(PYTHON, ['-B', join(__dirname, 'person.py'), 'rows', file, out, given]);
}
