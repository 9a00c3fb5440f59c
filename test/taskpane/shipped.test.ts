import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/sources';
import { shippedCalendar } from '../../src/taskpane/shipped/calendar';
import { shippedAbbreviations, shippedRegisters } from '../../src/taskpane/shipped/registers';
import { shippedTemplates, shippedTracker } from '../../src/taskpane/shipped/templates';
import { shippedUnitChanges } from '../../src/taskpane/shipped/unitChanges';

const FOLDERS = [
  'seeds/calendar',
  'seeds/registers',
  'seeds/unit-changes',
  'templates/matrices',
  'templates/trackers',
];

/** The JSON files that the command line finds in its folders, and those that the pane names one by one. */
const onDisk = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);
const shipped = join(root, 'src', 'taskpane', 'shipped');
const named = readdirSync(shipped).flatMap((file) =>
  [...readFileSync(join(shipped, file), 'utf8').matchAll(/'(?:\.\.\/){3}([^']+\.json)'/g)].map(
    ([, path = '']) => path,
  ),
);

test('the pane ships every data file that the command line ships', () => {
  expect(onDisk.length).toBeGreaterThan(8);
  expect([...new Set(named)].sort()).toEqual([...onDisk].sort());
});

test('what it ships fits its shapes', async () => {
  const registers = await shippedRegisters();
  expect(registers.map(({ id }) => id)).toEqual(['quang-tri-so-ldtbxh', 'quang-tri-tinh']);
  expect((await shippedAbbreviations()).length).toBeGreaterThan(10);
  const indexes = (await shippedTemplates()).map(({ index }) => index);
  expect(indexes).toEqual([null, 'PAPI', 'PAR INDEX', 'SIPAS']);
  expect((await shippedUnitChanges()).length).toBe(1);
  await expect(shippedCalendar()).resolves.toBeDefined();
  await expect(shippedTracker()).resolves.toBeDefined();
});
