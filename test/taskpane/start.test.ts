import { languageFor } from '../../src/taskpane/start/language';
import { openedByOffice } from '../../src/taskpane/start/openedByOffice';
import { requirementSets } from '../../src/taskpane/start/requirementSets';

test.each([
  ['Excel for Windows', { search: '?_host_Info=Excel$Win32$16.01$vi-VN$$$$0', name: '', external: [] }, true],
  ['Excel on the web', { search: '', name: '{"hostInfo":"Excel$Web$16.00$vi-VN"}', external: [] }, true],
  ['an old frame', { search: '', name: '_xdm_Info=abc', external: [] }, true],
  ['a program that answers for itself', { search: '', name: '', external: ['GetContext'] }, true],
  ['a browser', { search: '?lang=vi', name: '', external: [] }, false],
  [
    'a browser whose external knows other things',
    { search: '', name: 'x', external: ['AddSearchProvider'] },
    false,
  ],
])('%s opened the page: %s -> %s', (_, page, expected) => {
  expect(openedByOffice(page)).toBe(expected);
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fr-FR', 'vi'],
  ['enx', 'vi'],
  ['', 'vi'],
])('the display language %s is shown %s', (display, language) => {
  expect(languageFor(display)).toBe(language);
});

test('the newest requirement set of each kind is told, and none where there is none', () => {
  const ltsc = new Map([
    ['ExcelApi', 17],
    ['SharedRuntime', 1],
  ]);
  const has = (name: string, version: string): boolean => Number(version.slice(2)) <= (ltsc.get(name) ?? 0);
  expect(requirementSets(has)).toEqual(['ExcelApi 1.17', 'SharedRuntime 1.1']);
  expect(requirementSets(() => false)).toEqual([]);
});
