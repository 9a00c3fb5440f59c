import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/sources';
import { shippedCalendar } from '../../src/taskpane/shipped/calendar';
import { shippedAbbreviations, shippedRegisters } from '../../src/taskpane/shipped/registers';
import { shippedReportTemplates } from '../../src/taskpane/shipped/reportTemplates';
import { shippedTargets } from '../../src/taskpane/shipped/targets';
import { shippedTemplates, shippedTracker } from '../../src/taskpane/shipped/templates';
import { shippedUnitChanges } from '../../src/taskpane/shipped/unitChanges';

const FOLDERS = [
  'seeds/calendar',
  'seeds/registers',
  'seeds/unit-changes',
  'templates/matrices',
  'templates/reports',
  'templates/trackers',
];

/** The JSON files that the command line finds in its folders, and those that the pane names one by one. */
const onDisk = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);
const goals = readdirSync(join(root, 'seeds'))
  .map((plan) => `seeds/${plan}/chi-tieu.json`)
  .filter((path) => existsSync(join(root, path)));
const shipped = join(root, 'src', 'taskpane', 'shipped');
const named = readdirSync(shipped).flatMap((file) =>
  [...readFileSync(join(shipped, file), 'utf8').matchAll(/'(?:\.\.\/){3}([^']+\.json)'/g)].map(
    ([, path = '']) => path,
  ),
);

test('the pane ships every data file that the command line ships', () => {
  expect(onDisk.length).toBeGreaterThan(8);
  expect(goals).toHaveLength(5);
  expect([...new Set(named)].sort()).toEqual([...onDisk, ...goals].sort());
});

test('what it ships fits its shapes', async () => {
  const registers = await shippedRegisters();
  expect(registers.map(({ id }) => id)).toEqual(['quang-tri-so-ldtbxh', 'quang-tri-tinh']);
  expect((await shippedAbbreviations()).length).toBeGreaterThan(10);
  const indexes = (await shippedTemplates()).map(({ index }) => index);
  expect(indexes).toEqual([null, 'PAPI', 'PAR INDEX', 'SIPAS']);
  expect((await shippedUnitChanges()).length).toBe(1);
  expect((await shippedReportTemplates()).length).toBe(5);
  expect((await shippedTargets()).map(({ plan }) => plan.number)).toEqual([
    null,
    '5119/KH-SLĐTBXH',
    '165/KH-UBND',
    null,
    '733/BC-SLĐTBXH',
  ]);
  await expect(shippedCalendar()).resolves.toBeDefined();
  await expect(shippedTracker()).resolves.toBeDefined();
});
