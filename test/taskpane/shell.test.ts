import { placeAt, places } from '../../src/taskpane/shell/places';
import { brightnessOf } from '../../src/taskpane/theme/brightness';

test.each([
  ['', 'nap'],
  ['#', 'nap'],
  ['#/kiem-tra', 'kiem-tra'],
  ['#/tien-do/PL_I?linh-vuc=A.I', 'tien-do'],
  ['#/tien-do?don-vi=so-noi-vu', 'tien-do'],
  ['#&_xdm_Info=abc', 'nap'],
  ['#/kiem-tra-khac', 'nap'],
])('the address "%s" is the place %s', (hash, path) => {
  expect(placeAt(hash).path).toBe(path);
});

test('places have different addresses', () => {
  expect(new Set(places.map(({ path }) => path)).size).toBe(places.length);
});

// The backgrounds of Office's own themes, and colours around the middle.
test.each([
  ['#FFFFFF', 'light'],
  ['#E6E6E6', 'light'],
  ['#666666', 'dark'],
  ['#262626', 'dark'],
  ['#000000', 'dark'],
  ['ffff00', 'light'],
  ['#0000ff', 'dark'],
  ['rgb(0,0,0)', null],
  ['', null],
])('on %s the pane is %s', (background, brightness) => {
  expect(brightnessOf(background)).toBe(brightness);
});
