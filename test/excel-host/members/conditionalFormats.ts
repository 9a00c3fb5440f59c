import { apiNotFound, invalidArgument, itemNotFound } from '../fault';
import { flag, method, oneOf, text, whole } from '../batch/argument';
import { ABSENT, Handle, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { shared } from '../model/area';
import type { ConditionalFormat } from '../model/rules';
import type { Sheet } from '../model/sheet';
import { refuseIfProtected } from '../model/writing';
import { cellValueKind, colorScaleKind, customKind, dataBarKind } from './conditionalRules';
import { rangeOf } from './rangeOf';
import type { RangeTarget } from './rangeTarget';

/** A conditional format as requests hold it. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const TYPES = oneOf('Custom', 'DataBar', 'CellValue', 'ColorScale');

function only(type: string, kind: Kind<FormatTarget>): NonNullable<Kind<FormatTarget>['ways']>[string] {
  return (target, session) => {
    if (target.format.type !== type)
      throw itemNotFound(`${type} of a ${target.format.type} conditional format`);
    return Handle.of(kind, target, session);
  };
}

function orNull(type: string, kind: Kind<FormatTarget>): NonNullable<Kind<FormatTarget>['ways']>[string] {
  return (target, session) => (target.format.type === type ? Handle.of(kind, target, session) : null);
}

const formatKind: Kind<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  reads: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.formats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  writes: {
    Priority: ({ sheet, format }, value) => {
      const at = whole(value, 'priority');
      const others = sheet.formats.filter((one) => one !== format);
      if (at < 0 || at > others.length) throw invalidArgument('priority');
      sheet.formats = [...others.slice(0, at), format, ...others.slice(at)];
    },
    StopIfTrue: ({ format }, value) => {
      if (format.type === 'DataBar' || format.type === 'ColorScale')
        throw invalidArgument(`stopIfTrue of a ${format.type}`);
      format.stopIfTrue = flag(value, 'stopIfTrue');
    },
  },
  ways: {
    Custom: only('Custom', customKind),
    CustomOrNullObject: orNull('Custom', customKind),
    DataBar: only('DataBar', dataBarKind),
    DataBarOrNullObject: orNull('DataBar', dataBarKind),
    CellValue: only('CellValue', cellValueKind),
    CellValueOrNullObject: orNull('CellValue', cellValueKind),
    ColorScale: only('ColorScale', colorScaleKind),
    ColorScaleOrNullObject: orNull('ColorScale', colorScaleKind),
  },
  calls: {
    Delete: method([], ({ book }, { sheet, format }: FormatTarget) => {
      refuseIfProtected(book, sheet, format.place);
      sheet.formats = sheet.formats.filter((one) => one !== format);
    }),
    GetRange: method([], (session, { sheet, format }: FormatTarget) => rangeOf(sheet, format.place, session)),
    GetRangeOrNullObject: method([], (session, { sheet, format }: FormatTarget) =>
      rangeOf(sheet, format.place, session),
    ),
  },
};

function on({ sheet, place }: RangeTarget): readonly ConditionalFormat[] {
  return sheet.formats.filter((format) => shared(format.place, place) !== null);
}

function handle(sheet: Sheet, format: ConditionalFormat, session: Session): Handle {
  return Handle.of(formatKind, { sheet, format }, session);
}

/** Excel's ConditionalFormatCollection of a range. */
export const conditionalFormatsKind: Kind<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target, session) => on(target).map((format) => handle(target.sheet, format, session)),
  item: (target, key, session) => {
    const found = on(target).find(({ id }) => id === text(key, 'id'));
    if (!found) throw itemNotFound(`conditional format ${String(key)}`);
    return handle(target.sheet, found, session);
  },
  calls: {
    Add: method([text], (session, { sheet, place }: RangeTarget, word) => {
      if (/^(?:IconSet|TopBottom|PresetCriteria|ContainsText)$/.test(word))
        throw apiNotFound(`conditional format of type ${word}`);
      const type = TYPES(word, 'type');
      refuseIfProtected(session.book, sheet, place, 'allowFormatCells');
      const id = `{${String(session.book.nextId()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
      const made: ConditionalFormat = { id, type, place, stopIfTrue: false, rule: {}, look: {} };
      sheet.formats = [made, ...sheet.formats];
      return handle(sheet, made, session);
    }),
    GetItemAt: method([whole], (session, target: RangeTarget, index) => {
      const found = on(target)[index];
      if (!found) throw invalidArgument(`index ${String(index)}`);
      return handle(target.sheet, found, session);
    }),
    GetItemOrNullObject: method([text], (session, target: RangeTarget, id) => {
      const found = on(target).find((one) => one.id === id);
      return found ? handle(target.sheet, found, session) : ABSENT;
    }),
    GetCount: method([], (_session, target: RangeTarget) => on(target).length),
    ClearAll: method([], ({ book }, target: RangeTarget) => {
      refuseIfProtected(book, target.sheet, target.place, 'allowFormatCells');
      const gone = on(target);
      target.sheet.formats = target.sheet.formats.filter((one) => !gone.includes(one));
    }),
  },
};
