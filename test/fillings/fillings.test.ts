import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayFromIso } from '../../src/core/calendar/day';
import { today } from '../../src/cli/today';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import { workbookProgress } from '../../src/workbook/tracking/workbookProgress';
import { type Counted, countedByCore, type CountedFigures } from './counted';
import { mutations } from './mutations';
import { built, counted, filled, missingPrograms, recalculated, withFormulas } from './programs';
import { blockOf, differences } from './sheets';

/**
 * Workbooks filled the way people type: LibreOffice's recalculation of the formulas, the core on the filled
 * file and a third program must give the same figures in every cell of `Tổng hợp` and `Theo đơn vị`.
 *
 * @needs soffice python3
 */

const FILLINGS = Number(process.env.PHANCONG_FILLINGS ?? '200');
const MINUTES = 60_000;
const YEAR = 2024;
const CUT_OFF = dayFromIso('2024-07-15')!;

/** How often each standing, role and reason must come up in 200 fillings. */
const LEAST = Math.min(20, Math.floor(FILLINGS / 10));

const STANDINGS = [
  'Không phát sinh',
  'Hoàn thành',
  'Hoàn thành, chưa rõ ngày',
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Thường xuyên',
  'Chờ sự kiện',
  'Chưa xác định hạn',
  'Quá hạn',
  'Sắp đến hạn',
  'Trong hạn',
  'Dài hạn',
];
const ROLES = [
  'lead',
  'leadViaGroup',
  'support',
  'supportViaGroup',
  'outside lead',
  'outside support',
  'nobody',
];
const REASONS = ['other-year', 'unknown-area', 'unknown-status', 'no-text', 'below-table'];

/** Fillings on which a broken formula is looked for, one after another until it shows. */
const HANDFUL = [58, 27, 55, 8, 49, 15, 70, 124];

interface Filling {
  readonly number: number;
  readonly counted: Counted;
  readonly core: CountedFigures;
  /** Differences between the recalculated sheets and what was counted. */
  readonly differences: readonly string[];
}

const missing = missingPrograms();
if (missing !== null)
  process.stdout.write(`test/fillings is left out: ${missing} not found on this machine.\n`);

if (missing !== null && ['true', '1'].includes(process.env.CI ?? ''))
  test('the programs of this suite are installed', () => expect(missing).toBeNull());

(missing === null ? describe : describe.skip)('filled workbooks', () => {
  let folder = '';
  let base = '';
  let bytes: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phancong-fillings-'));
    base = join(folder, 'base.xlsx');
    bytes = await built('quang-tri-so-ldtbxh-2023', YEAR, CUT_OFF);
    await writeFile(base, bytes);
  }, MINUTES);

  afterAll(async () => {
    if (process.env.PHANCONG_KEEP === undefined) await rm(folder, { recursive: true, force: true });
    else process.stdout.write(`Kept: ${folder}\n`);
  });

  describe(`${FILLINGS} fillings`, () => {
    let fillings: readonly Filling[] = [];

    beforeAll(async () => {
      const numbers = Array.from({ length: FILLINGS }, (_, at) => at + 1);
      fillings = await fillAndCount(base, join(folder, 'all'), numbers);
    }, 60 * MINUTES);

    test('the core counts what the third program counts', () => {
      expect(fillings).toHaveLength(FILLINGS);
      for (const {
        number,
        core,
        counted: { tally: _, ...rest },
      } of fillings)
        expect({ number, ...core }).toEqual({ number, ...rest });
    });

    test('every cell of Tổng hợp and Theo đơn vị holds it after recalculation, and no cell an error', () => {
      const wrong = fillings.filter((filling) => filling.differences.length > 0);
      expect(wrong.map(({ number, differences: found }) => ({ number, found: found.slice(0, 10) }))).toEqual(
        [],
      );
    });

    test('every standing, role and reason came up often enough', () => {
      const told = (what: keyof Counted['tally'], names: readonly string[]): readonly string[] => {
        const times = names.map((name) =>
          fillings.reduce((sum, filling) => sum + (filling.counted.tally[what][name] ?? 0), 0),
        );
        process.stdout.write(`${what}: ${names.map((name, at) => `${name} ${times[at] ?? 0}`).join('; ')}\n`);
        return names.filter((_, at) => (times[at] ?? 0) < LEAST);
      };
      const rare = [...told('standings', STANDINGS), ...told('roles', ROLES), ...told('reasons', REASONS)];
      const met = new Set(
        fillings.flatMap(({ counted: { tally } }) => [
          ...Object.keys(tally.standings),
          ...Object.keys(tally.roles),
          ...Object.keys(tally.reasons),
        ]),
      );
      expect(rare).toEqual([]);
      const known = [...STANDINGS, ...ROLES, ...REASONS];
      expect([...met].filter((name) => !known.includes(name))).toEqual([]);
    });
  });

  describe('a broken formula shows', () => {
    const caught = new Map<string, string>();

    beforeAll(async () => {
      const source = await filled(base, join(folder, 'handful'), HANDFUL);
      const expected = await counted([...source.values()].map((file) => [file, today()]));
      let waiting = [...mutations.keys()];
      for (const at of waiting) {
        const changed = await withFormulas(bytes, mutations[at]!.change, join(folder, `broken-${at}.xlsx`));
        if (changed === 0) throw new Error(`nothing to break: ${mutations[at]!.kind}`);
      }
      for (const number of HANDFUL) {
        const broken = new Map<number, string>();
        for (const at of waiting) {
          const files = await filled(
            join(folder, `broken-${at}.xlsx`),
            join(folder, `broken-${number}`),
            [number],
            `${at}-`,
          );
          broken.set(at, files.get(number)!);
        }
        const results = await recalculated([...broken.values()], join(folder, `broken-${number}`, 'out'));
        for (const [at, file] of broken) {
          const content = readWorkbookFile(await readFile(results.get(file)!));
          const [first] = differences(content, expected.get(source.get(number)!)!);
          if (first !== undefined) caught.set(mutations[at]!.kind, `filling ${number}, ${first}`);
        }
        waiting = waiting.filter((at) => !caught.has(mutations[at]!.kind));
      }
    }, 60 * MINUTES);

    test.each(mutations.map(({ kind }) => kind))('%s', (kind) => {
      expect(caught.get(kind)).toMatch(/^filling \d+, /);
    });
  });
});

async function fillAndCount(
  base: string,
  folder: string,
  numbers: readonly number[],
): Promise<readonly Filling[]> {
  const started = today();
  const files = await filled(base, folder, numbers);
  const results = await recalculated([...files.values()], join(folder, 'out'));
  const ended = today();
  const todays = new Map<string, number>();
  for (const file of files.values())
    todays.set(
      file,
      ended === started ? started : dayOfRun(await readFile(results.get(file)!), started, ended),
    );
  const figures = await counted([...todays]);
  const fillings: Filling[] = [];
  for (const [number, file] of files) {
    const recounted = figures.get(file)!;
    const content = readWorkbookFile(await readFile(file));
    const progress = workbookProgress(content, { asOf: null, today: todays.get(file)! });
    fillings.push({
      number,
      counted: recounted,
      core: countedByCore(progress),
      differences: differences(readWorkbookFile(await readFile(results.get(file)!)), recounted),
    });
  }
  return fillings;
}

/** The day that TODAY() was in a run: midnight may pass between its start and its end. */
function dayOfRun(recalculatedBytes: Uint8Array, from: number, to: number): number {
  const content = readWorkbookFile(recalculatedBytes);
  const { sheet, range } = blockOf(content, 'Ngay_tinh');
  return sheet.cells.value(range.row, range.column) === to ? to : from;
}
