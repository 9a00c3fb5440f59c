import { invalidArgument } from '../fault';
import {
  either,
  flag,
  method,
  number,
  objectOf,
  oneOf,
  record,
  text,
  whole,
  type Reader,
} from '../batch/argument';
import { ABSENT, Handle, type Json, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { GRID, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';

type Property = readonly [Reader<Json>, Json];

const inches: Reader<number> = (given, what) => {
  const points = number(given, what);
  if (points < 0) throw invalidArgument(`${what} must not be negative`);
  return points;
};

function zoom(given: unknown, what: string): Json {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = record(given, what);
  if (scale !== undefined && scale !== null) {
    const percent = whole(scale, 'zoom.scale');
    if (percent < 10 || percent > 400 || wide !== undefined || tall !== undefined)
      throw invalidArgument('zoom');
    return { scale: percent };
  }
  const pages = (count: unknown, name: string): Json => {
    if (count === undefined || count === null) return null;
    const found = whole(count, name);
    if (found < 1) throw invalidArgument(name);
    return found;
  };
  return {
    horizontalFitToPages: pages(wide, 'zoom.horizontalFitToPages'),
    verticalFitToPages: pages(tall, 'zoom.verticalFitToPages'),
  };
}

const PAPER = oneOf('Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Tabloid');

const PROPERTIES: Readonly<Record<string, Property>> = {
  Orientation: [oneOf('Portrait', 'Landscape'), 'Portrait'],
  PaperSize: [
    (given, what) => PAPER(typeof given === 'string' ? given.replace(/^a(\d)$/, 'A$1') : given, what),
    'Letter',
  ],
  Zoom: [zoom, { scale: 100 }],
  BlackAndWhite: [flag, false],
  CenterHorizontally: [flag, false],
  CenterVertically: [flag, false],
  DraftMode: [flag, false],
  PrintGridlines: [flag, false],
  PrintHeadings: [flag, false],
  PrintOrder: [oneOf('DownThenOver', 'OverThenDown'), 'DownThenOver'],
  LeftMargin: [inches, 50.4],
  RightMargin: [inches, 50.4],
  TopMargin: [inches, 54],
  BottomMargin: [inches, 54],
  HeaderMargin: [inches, 21.6],
  FooterMargin: [inches, 21.6],
};

const TEXTS = [
  'CenterFooter',
  'CenterHeader',
  'LeftFooter',
  'LeftHeader',
  'RightFooter',
  'RightHeader',
] as const;

const headerKind: Kind<Sheet> = {
  name: 'HeaderFooter',
  reads: Object.fromEntries(TEXTS.map((name) => [name, ({ page }) => (page[name] ?? '') as Json])),
  writes: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      ({ page }, value) => {
        page[name] = text(value, name);
      },
    ]),
  ),
};

const headerState = oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven');

const headersKind: Kind<Sheet> = {
  name: 'HeaderFooterGroup',
  reads: { State: ({ page }) => (page['headerState'] ?? 'Default') as Json },
  writes: {
    State: ({ page }, value) => {
      page['headerState'] = headerState(value, 'state');
    },
  },
  ways: { DefaultForAllPages: (sheet, session) => Handle.of(headerKind, sheet, session) },
};

const range = either(objectOf(RangeTarget), text);

function place(sheet: Sheet, given: RangeTarget | string, session: Session): Area {
  return given instanceof RangeTarget ? given.place : session.areaOn(sheet, given);
}

function kept(sheet: Sheet, name: string, session: Session): Handle | typeof ABSENT {
  const found = sheet.page[name];
  return isArea(found) ? rangeOf(sheet, found, session) : ABSENT;
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;
}

/** Excel's PageLayout; margins are points. */
export const pageLayoutKind: Kind<Sheet> = {
  name: 'PageLayout',
  reads: Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, [, absent]]) => [
      name,
      ({ page }) => (page[name] ?? absent) as Json,
    ]),
  ),
  writes: Object.fromEntries(
    Object.entries(PROPERTIES).map(([name, [reader]]) => [
      name,
      ({ page }, value) => {
        page[name] = reader(value, name);
      },
    ]),
  ),
  ways: { HeadersFooters: (sheet, session) => Handle.of(headersKind, sheet, session) },
  calls: {
    SetPrintArea: method([range], (session, sheet: Sheet, given) => {
      sheet.page['printArea'] = place(sheet, given, session);
    }),
    SetPrintTitleRows: method([range], (session, sheet: Sheet, given) => {
      const rows = place(sheet, given, session);
      if (rows.columns !== GRID.columns) throw invalidArgument('print titles are whole rows');
      sheet.page['titleRows'] = rows;
    }),
    SetPrintTitleColumns: method([range], (session, sheet: Sheet, given) => {
      const columns = place(sheet, given, session);
      if (columns.rows !== GRID.rows) throw invalidArgument('print titles are whole columns');
      sheet.page['titleColumns'] = columns;
    }),
    SetPrintMargins: method(
      [oneOf('Points', 'Inches', 'Centimeters'), record],
      (_session, sheet: Sheet, unit, given) => {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
        for (const [side, size] of Object.entries(given))
          sheet.page[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = inches(size, side) * points;
      },
    ),
    GetPrintTitleRowsOrNullObject: method([], (session, sheet: Sheet) => kept(sheet, 'titleRows', session)),
  },
};
