import { contentPolicy } from '../../build/contentPolicy';
import { officeAddress } from '../../build/office';

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

test.each([
  [undefined, MICROSOFT],
  ['', MICROSOFT],
  ['local', 'office/office.js'],
  ['https://may-chu.gov.vn/office-js/office.js', 'https://may-chu.gov.vn/office-js/office.js'],
])('OFFICE_JS %p loads the library from %s', (setting, address) => {
  expect(officeAddress(setting)).toBe(address);
});

test.each([
  'http://may-chu.gov.vn/office.js',
  'https://may-chu.gov.vn/',
  'office.js',
  'https://a b/office.js',
])('OFFICE_JS %p ends the build', (setting) => {
  expect(() => officeAddress(setting)).toThrow('OFFICE_JS');
});

function scriptsOf(policy: string): string | undefined {
  return policy.split('; ').find((part) => part.startsWith('script-src'));
}

test('the content policy lets scripts of the own server and of the library in, and nothing inline', () => {
  expect(scriptsOf(contentPolicy(MICROSOFT))).toBe("script-src 'self' https://appsforoffice.microsoft.com");
  expect(scriptsOf(contentPolicy('office/office.js'))).toBe("script-src 'self'");
  expect(contentPolicy(MICROSOFT)).not.toMatch(/unsafe/);
});
