import { invalidArgument } from '../fault';
import { color, flag, oneOf, record, text } from '../batch/argument';
import { Handle, type Json, type Kind } from '../batch/handle';
import { checkFormula } from '../model/formulaCheck';
import { refuseStructured } from '../model/formula';
import { knownIn } from '../model/writing';
import type { FormatTarget } from './conditionalFormats';
import { looks, lookKind } from './conditionalLook';

const ruleKind: Kind<FormatTarget> = {
  name: 'ConditionalFormatRule',
  reads: { Formula: ({ format }) => (format.rule['formula'] ?? '') as Json },
  writes: {
    Formula: ({ sheet, format }, value, { book }) => {
      const formula = text(value, 'formula');
      if (!formula.startsWith('=')) throw invalidArgument('formula must begin with =');
      refuseStructured(formula);
      checkFormula(formula, knownIn(book, sheet.id));
      format.rule['formula'] = formula;
    },
  },
};

/** Excel's CustomConditionalFormat: a formula and a look. */
export const customKind: Kind<FormatTarget> = {
  name: 'CustomConditionalFormat',
  ways: {
    Rule: (target, session) => Handle.of(ruleKind, target, session),
    Format: (target, session) => Handle.of(lookKind, target, session),
  },
};

const OPERATORS = oneOf(
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
);

/** Excel's CellValueConditionalFormat. */
export const cellValueKind: Kind<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  reads: { Rule: ({ format }) => (format.rule['cellValue'] ?? null) as Json },
  writes: {
    Rule: ({ format }, value) => {
      const rule = record(value, 'rule');
      OPERATORS(rule['operator'], 'rule.operator');
      text(rule['formula1'], 'rule.formula1');
      format.rule['cellValue'] = rule;
    },
  },
  ways: { Format: (target, session) => Handle.of(lookKind, target, session) },
};

const LIMITS = oneOf(
  'Invalid',
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
);

function limit(value: unknown, what: string): Readonly<Record<string, unknown>> {
  const rule = record(value, what);
  LIMITS(rule['type'], `${what}.type`);
  return rule;
}

const positiveKind: Kind<FormatTarget> = {
  name: 'ConditionalDataBarPositiveFormat',
  ...looks({
    FillColor: ['bar.color', color],
    BorderColor: ['bar.border', color],
    GradientFill: ['bar.gradient', flag],
  }),
};

const negativeKind: Kind<FormatTarget> = {
  name: 'ConditionalDataBarNegativeFormat',
  ...looks({
    FillColor: ['negative.color', color],
    BorderColor: ['negative.border', color],
    MatchPositiveFillColor: ['negative.matchFill', flag],
    MatchPositiveBorderColor: ['negative.matchBorder', flag],
  }),
};

const bar = looks({
  ShowDataBarOnly: ['bar.only', flag],
  BarDirection: ['bar.direction', oneOf('Context', 'LeftToRight', 'RightToLeft')],
  AxisFormat: ['bar.axis', oneOf('Automatic', 'None', 'CellMidPoint')],
  AxisColor: ['bar.axisColor', color],
});

/** Excel's DataBarConditionalFormat. */
export const dataBarKind: Kind<FormatTarget> = {
  name: 'DataBarConditionalFormat',
  reads: {
    ...bar.reads,
    LowerBoundRule: ({ format }) => (format.rule['lower'] ?? { type: 'Automatic' }) as Json,
    UpperBoundRule: ({ format }) => (format.rule['upper'] ?? { type: 'Automatic' }) as Json,
  },
  writes: {
    ...bar.writes,
    LowerBoundRule: ({ format }, value) => {
      format.rule['lower'] = limit(value, 'lowerBoundRule');
    },
    UpperBoundRule: ({ format }, value) => {
      format.rule['upper'] = limit(value, 'upperBoundRule');
    },
  },
  ways: {
    PositiveFormat: (target, session) => Handle.of(positiveKind, target, session),
    NegativeFormat: (target, session) => Handle.of(negativeKind, target, session),
  },
};

/** Excel's ColorScaleConditionalFormat. */
export const colorScaleKind: Kind<FormatTarget> = {
  name: 'ColorScaleConditionalFormat',
  reads: {
    Criteria: ({ format }) => (format.rule['criteria'] ?? null) as Json,
    ThreeColorScale: ({ format }) =>
      record(format.rule['criteria'] ?? {}, 'criteria')['midpoint'] !== undefined,
  },
  writes: {
    Criteria: ({ format }, value) => {
      const criteria = record(value, 'criteria');
      for (const end of ['minimum', 'maximum']) {
        const one = limit(criteria[end], `criteria.${end}`);
        color(one['color'], `criteria.${end}.color`);
      }
      format.rule['criteria'] = criteria;
    },
  },
};
