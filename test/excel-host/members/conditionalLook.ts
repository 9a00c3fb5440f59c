import { color, flag, method, oneOf, text, type Reader } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import type { FormatTarget } from './conditionalFormats';
import { UNDERLINES } from './look';

type Scalar = string | number | boolean | null;

/** Properties that are kept in a format's look, by path. */
export function looks(
  names: Readonly<Record<string, readonly [string, Reader<Scalar>]>>,
): Pick<Kind<FormatTarget>, 'reads' | 'writes'> {
  return {
    reads: Object.fromEntries(
      Object.entries(names).map(([name, [key]]) => [name, ({ format }) => format.look[key] ?? null]),
    ),
    writes: Object.fromEntries(
      Object.entries(names).map(([name, [key, reader]]) => [
        name,
        ({ format }, value) => {
          format.look[key] = reader(value, name);
        },
      ]),
    ),
  };
}

const fillKind: Kind<FormatTarget> = {
  name: 'ConditionalRangeFill',
  ...looks({ Color: ['fill.color', color] }),
  calls: {
    Clear: method([], (_session, { format }: FormatTarget) => {
      delete format.look['fill.color'];
    }),
  },
};

const fontKind: Kind<FormatTarget> = {
  name: 'ConditionalRangeFont',
  ...looks({
    Color: ['font.color', color],
    Bold: ['font.bold', flag],
    Italic: ['font.italic', flag],
    Underline: ['font.underline', UNDERLINES],
    Strikethrough: ['font.strikethrough', flag],
  }),
};

const borderStyles = oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot');

function borderKind(side: string): Kind<FormatTarget> {
  return {
    name: 'ConditionalRangeBorder',
    ...looks({ Style: [`border.${side}.style`, borderStyles], Color: [`border.${side}.color`, color] }),
  };
}

const sides = Object.fromEntries(
  ['Top', 'Bottom', 'Left', 'Right'].map((side) => [side, borderKind(side.toLowerCase())]),
);

const bordersKind: Kind<FormatTarget> = {
  name: 'ConditionalRangeBorderCollection',
  reads: { Count: () => 4 },
  ways: Object.fromEntries(
    Object.entries(sides).map(([side, kind]) => [
      side,
      (target, session) => Handle.of(kind, target, session),
    ]),
  ),
  item: (target, key, session) => {
    const side = oneOf('EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight')(key, 'border index');
    return Handle.of(borderKind(side.slice(4).toLowerCase()), target, session);
  },
};

/** Excel's ConditionalRangeFormat. */
export const lookKind: Kind<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  ...looks({ NumberFormat: ['numberFormat', text] }),
  ways: {
    Fill: (target, session) => Handle.of(fillKind, target, session),
    Font: (target, session) => Handle.of(fontKind, target, session),
    Borders: (target, session) => Handle.of(bordersKind, target, session),
  },
};
