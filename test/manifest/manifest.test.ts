import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../architecture/sources';
import { RIBBON } from '../../src/commands/ribbon';
import { everyElement, type ManifestElement, manifestTree } from './manifestTree';

const BASE = 'https://localhost:3000';

/** Children of elements whose order Office's schema fixes (OfficeAppManifestV1_1.xsd and its overrides). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Letters that English does not have. */
const VIETNAMESE = /[^\p{ASCII}]/u;

const manifest = manifestTree();
const all = everyElement(manifest);
const named = (name: string): readonly ManifestElement[] => all.filter((element) => element.name === name);
const only = (name: string): ManifestElement => {
  const [element] = named(name);
  if (!element) throw new Error(`no ${name}`);
  return element;
};
const overrides = only('VersionOverrides');
const inOverrides = everyElement(overrides);

test("Microsoft's own tool reads it", () => {
  // Its program, not its module: jest does not load what that is made of.
  const tool = join(dirname(require.resolve('office-addin-manifest/package.json')), 'cli.js');
  const told = execFileSync('node', [tool, 'info', join(root, 'manifest.xml')], { encoding: 'utf8' });
  const lines = told.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      'Name: Phân công',
      'Type: TaskPaneApp',
      'Version: 1.0.0.0',
      'Default Locale: vi-VN',
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      `Support Url: ${BASE}/ho-tro.html`,
      `Source Location: ${BASE}/taskpane.html`,
    ]),
  );
  expect(told).toMatch(/^ {2}Id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/m);
});

test('asks for Excel 2021 and for one runtime of ribbon and pane, no more', () => {
  const sets = named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
  expect(sets).toEqual([
    ['ExcelApi', '1.8'],
    ['SharedRuntime', '1.1'],
  ]);
});

test.each(Object.entries(ORDER))('children of %s stand in the order of the schema', (name, order) => {
  const elements = named(name);
  expect(elements.length).toBeGreaterThan(0);
  for (const { children } of elements) {
    const places = children.map((child) => order.indexOf(child.name));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places).not.toContain(-1);
  }
});

test('every resource that is named is there, every one that is there is named, none has a long id', () => {
  const kinds = ['Image', 'Url', 'String'];
  const ids = inOverrides.filter(({ name, attributes }) => kinds.includes(name) && 'id' in attributes);
  const declared = ids.map(({ attributes }) => attributes.id ?? '');
  const asked = inOverrides.flatMap(({ attributes }) => attributes.resid ?? []);
  expect(new Set(declared).size).toBe(declared.length);
  expect([...new Set(asked)].sort()).toEqual([...declared].sort());
  expect([...declared, ...asked].filter((id) => id.length > 32)).toEqual([]);
});

test('ids of controls are different and short', () => {
  const ids = inOverrides
    .filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name))
    .map(({ attributes }) => attributes.id ?? '');
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === '' || id.length > 64)).toEqual([]);
});

test('texts are no longer than Office shows', () => {
  const most: Readonly<Record<string, number>> = {
    DisplayName: 125,
    Description: 250,
    ShortStrings: 125,
    LongStrings: 250,
  };
  for (const [name, length] of Object.entries(most)) {
    const texts = named(name)
      .flatMap(everyElement)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === '' || text.length > length)).toEqual([]);
  }
});

test('every text is there in Vietnamese and in English', () => {
  const texts = [only('DisplayName'), ...named('Description'), ...named('String')].filter(
    ({ attributes }) => 'DefaultValue' in attributes,
  );
  expect(texts.length).toBeGreaterThanOrEqual(12);
  for (const { attributes, children } of texts) {
    const english = children.filter(({ attributes: { Locale } }) => Locale === 'en-US');
    expect(english).toHaveLength(1);
    expect(attributes.DefaultValue).toMatch(VIETNAMESE);
    expect(english[0]?.attributes.Value?.replaceAll('Phân công', '')).not.toMatch(VIETNAMESE);
  }
});

test.each(named('Image').flatMap(({ attributes: { id, DefaultValue } }) => (id ? [[id, DefaultValue]] : [])))(
  'the icon %s is a PNG of its size',
  (id, address = '') => {
    const size = Number(id?.split('.').at(-1));
    expect(pixelsOf(address)).toEqual([size, size]);
  },
);

test('the icons of the whole are 32 and 64 pixels', () => {
  expect(pixelsOf(only('IconUrl').attributes.DefaultValue ?? '')).toEqual([32, 32]);
  expect(pixelsOf(only('HighResolutionIconUrl').attributes.DefaultValue ?? '')).toEqual([64, 64]);
});

test('every group and button has icons of 16, 32, 64 and 80 pixels', () => {
  const icons = inOverrides.filter(({ name }) => name === 'Icon');
  expect(icons).toHaveLength(4);
  for (const { children } of icons) {
    expect(children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '64', '80']);
    for (const { attributes } of children)
      expect(attributes.resid).toMatch(new RegExp(`\\.${attributes.size}$`));
  }
});

test('the buttons open the pane and call the functions that the page gives them', () => {
  const [show, ...functions] = inOverrides.filter(({ name }) => name === 'Action');
  expect(show?.attributes['xsi:type']).toBe('ShowTaskpane');
  expect(functions.map(({ text }) => text)).toEqual(Object.values(RIBBON));
  const urls = new Map(named('Url').map(({ attributes: { id = '', DefaultValue } }) => [id, DefaultValue]));
  const page = `${BASE}/taskpane.html`;
  for (const name of ['FunctionFile', 'Runtime'])
    expect(urls.get(only(name).attributes.resid ?? '')).toBe(page);
  expect(only('SourceLocation').attributes.DefaultValue).toBe(page);
});

/** Width and height out of the head of a PNG file that an address of the development server names. */
function pixelsOf(address: string): readonly number[] {
  const name = address.replace(`${BASE}/icons/`, '');
  const bytes = readFileSync(join(root, 'src', 'icons', 'png', name));
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
