import { importsOf, sourcesIn } from '../architecture/sources';

/** Only these run in Node alone; all else of the host can be bundled for a page. */
const ONLY_IN_NODE = ['library.ts', 'openExcelHost.ts', 'save/recalculate.ts'];

const sources = sourcesIn('test/excel-host').filter(({ path }) => !path.endsWith('.test.ts'));

test('the host knows nothing of the product that it tests', () => {
  const own = sources.flatMap(({ path, tree }) => importsOf({ path, tree }));
  expect(sources.length).toBeGreaterThan(30);
  expect(own.filter((imported) => imported.startsWith('src/'))).toEqual([]);
});

test('all but its loader and its way to LibreOffice runs in a page', () => {
  const outside = sources
    .filter(({ path }) => !ONLY_IN_NODE.some((name) => path === `test/excel-host/${name}`))
    .flatMap((source) => importsOf(source))
    .filter((imported) => !imported.startsWith('test/excel-host/'));
  expect([...new Set(outside)]).toEqual(['fflate']);
});

test('what runs in a page does not lead to what runs in Node alone', () => {
  const hidden = ONLY_IN_NODE.map((name) => `test/excel-host/${name.replace(/\.ts$/, '')}`);
  const wrong = sources
    .filter(({ path }) => !hidden.includes(path.replace(/\.ts$/, '')))
    .flatMap((source) => importsOf(source).map((imported) => `${source.path} -> ${imported}`))
    .filter((arrow) => hidden.some((path) => arrow.endsWith(`-> ${path}`)));
  expect(wrong).toEqual([]);
});
