import { invalidArgument } from '../fault';
import { flag, method, oneOf, record } from '../batch/argument';
import type { Json, Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { isSame, shared } from '../model/area';
import { withoutPlace } from '../model/clearing';
import { checkFormula } from '../model/formulaCheck';
import { sheetPrefix, movedReference, refuseStructured } from '../model/formula';
import type { Validation } from '../model/rules';
import { knownIn, refuseIfProtected } from '../model/writing';
import { RangeTarget } from './rangeTarget';
import { Handle } from '../batch/handle';

const KINDS = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

const OPERATORS = oneOf(
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
);

function at({ sheet, place }: RangeTarget): Validation | null {
  return sheet.validations.find((one) => shared(one.place, place) !== null) ?? null;
}

function change(target: RangeTarget, { book }: Session, next: Partial<Validation>): void {
  const { sheet, place } = target;
  refuseIfProtected(book, sheet, place);
  const before = sheet.validations.find((one) => isSame(one.place, place));
  const made: Validation = {
    rule: {},
    type: 'None',
    ignoreBlanks: true,
    prompt: {},
    errorAlert: {},
    ...before,
    ...next,
    place,
  };
  sheet.validations = [...withoutPlace(sheet.validations, place), made];
}

/** A formula, a number or a range as a rule takes them; ranges become formulas. */
function operand(value: unknown, session: Session, target: RangeTarget): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof Handle && value.target instanceof RangeTarget) {
    const { sheet, place } = value.target;
    return `=${sheetPrefix(sheet.name)}${movedReference('$A$1:$A$1', place)}`;
  }
  if (typeof value !== 'string') throw invalidArgument('formula1 and formula2 are texts, numbers or ranges');
  if (value.startsWith('=')) {
    checkFormula(value, knownIn(session.book, target.sheet.id));
    refuseStructured(value);
  }
  return value;
}

function ruleOf(value: unknown, session: Session, target: RangeTarget): Pick<Validation, 'rule' | 'type'> {
  const rule = record(value, 'rule');
  const given = Object.entries(rule).filter(([, one]) => one !== undefined && one !== null);
  const [[name, one] = ['', null], ...more] = given;
  if (more.length > 0 || !isKind(name)) throw invalidArgument('a rule has exactly one kind');
  const parts = record(one, name);
  if (name === 'list') {
    const { source, inCellDropDown } = parts;
    const list = operand(source, session, target);
    flag(inCellDropDown, 'inCellDropDown');
    if (typeof list === 'string' && !list.startsWith('=') && list.length > 255)
      throw invalidArgument('a list typed out takes 255 characters at most');
    return { type: KINDS[name], rule: { list: { inCellDropDown, source: list } } };
  }
  if (name === 'custom') {
    const formula = operand(parts['formula'], session, target);
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('custom.formula');
    return { type: KINDS[name], rule: { custom: { formula } } };
  }
  const operator = OPERATORS(parts['operator'], `${name}.operator`);
  const formula1 = operand(parts['formula1'], session, target);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const formula2 = needsTwo ? operand(parts['formula2'], session, target) : undefined;
  const limits = formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator };
  return { type: KINDS[name], rule: { [name]: limits } };
}

function isKind(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}

function words(
  value: unknown,
  what: string,
  longest: { readonly message: number; readonly title: number },
): Readonly<Record<string, unknown>> {
  const given = record(value, what);
  const { title, message } = given;
  if (typeof title !== 'string' || title.length > longest.title) throw invalidArgument(`${what}.title`);
  if (typeof message !== 'string' || message.length > longest.message)
    throw invalidArgument(`${what}.message`);
  return given;
}

/** Excel's DataValidation. */
export const validationKind: Kind<RangeTarget> = {
  name: 'DataValidation',
  reads: {
    Type: (target) => at(target)?.type ?? 'None',
    Rule: (target) => (at(target)?.rule ?? {}) as Json,
    Prompt: (target) => (at(target)?.prompt ?? {}) as Json,
    ErrorAlert: (target) => (at(target)?.errorAlert ?? {}) as Json,
    IgnoreBlanks: (target) => at(target)?.ignoreBlanks ?? true,
    Valid: () => null,
  },
  writes: {
    Rule: (target, value, session) => {
      change(target, session, ruleOf(value, session, target));
    },
    IgnoreBlanks: (target, value, session) => {
      change(target, session, { ignoreBlanks: flag(value, 'ignoreBlanks') });
    },
    Prompt: (target, value, session) => {
      const prompt = words(value, 'prompt', { title: 32, message: 255 });
      flag(prompt['showPrompt'], 'prompt.showPrompt');
      change(target, session, { prompt });
    },
    ErrorAlert: (target, value, session) => {
      const errorAlert = words(value, 'errorAlert', { title: 32, message: 255 });
      flag(errorAlert['showAlert'], 'errorAlert.showAlert');
      oneOf('Stop', 'Warning', 'Information')(errorAlert['style'], 'errorAlert.style');
      change(target, session, { errorAlert });
    },
  },
  calls: {
    Clear: method([], ({ book }, { sheet, place }: RangeTarget) => {
      refuseIfProtected(book, sheet, place);
      sheet.validations = withoutPlace(sheet.validations, place);
    }),
  },
};
