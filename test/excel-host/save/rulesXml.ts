import { addressOf } from '../model/area';
import type { ConditionalFormat, Validation } from '../model/rules';
import type { Sheet } from '../model/sheet';
import { argb, type Styles } from './styles';
import { escaped, tag } from './xml';

const CELL_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function bare(formula: unknown): string {
  return escaped(String(formula ?? '').replace(/^=/, ''));
}

function ruleXml(
  { type, rule, look, stopIfTrue }: ConditionalFormat,
  priority: number,
  styles: Styles,
): string {
  if (type === 'DataBar') {
    const color = look['bar.color'] ?? '#638EC6';
    const limit = (name: string, word: string): string => {
      const given = rule[name];
      return field(given, 'type') === 'Number'
        ? tag('cfvo', { type: 'num', val: String(field(given, 'formula')).replace(/^=/, '') })
        : tag('cfvo', { type: word });
    };
    const bar = [limit('lower', 'min'), limit('upper', 'max'), tag('color', { rgb: argb(color) })];
    return tag('cfRule', { type: 'dataBar', priority }, tag('dataBar', {}, bar));
  }
  if (type === 'ColorScale') {
    const ends = ['minimum', 'midpoint', 'maximum']
      .map((name) => field(rule['criteria'], name))
      .filter(Boolean);
    const limits = ends.map((_, at) =>
      tag('cfvo', {
        type: at === 0 ? 'min' : at === ends.length - 1 ? 'max' : 'percentile',
        val: at === 0 || at === ends.length - 1 ? null : 50,
      }),
    );
    const colors = ends.map((end) => tag('color', { rgb: argb(field(end, 'color')) }));
    return tag('cfRule', { type: 'colorScale', priority }, tag('colorScale', {}, [...limits, ...colors]));
  }
  const common = { dxfId: styles.change(look), priority, stopIfTrue: stopIfTrue ? true : null };
  if (type === 'Custom')
    return tag('cfRule', { type: 'expression', ...common }, tag('formula', {}, bare(rule['formula'])));
  const given = rule['cellValue'];
  const formulas = ['formula1', 'formula2']
    .map((name) => field(given, name))
    .filter((one) => one !== undefined);
  return tag(
    'cfRule',
    { type: 'cellIs', operator: CELL_OPERATORS[String(field(given, 'operator'))], ...common },
    formulas.map((formula) => tag('formula', {}, bare(formula))),
  );
}

/** The conditional formats of a sheet, the first on top. */
export function conditionalXml({ formats }: Sheet, styles: Styles): string {
  return formats
    .map((format, at) =>
      tag('conditionalFormatting', { sqref: addressOf(format.place) }, ruleXml(format, at + 1, styles)),
    )
    .join('');
}

const TYPES: Readonly<Record<string, string>> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};

function validationXml({ place, rule, type, ignoreBlanks, prompt, errorAlert }: Validation): string {
  const [given] = Object.values(rule);
  const source = field(given, 'source');
  const list = typeof source === 'string' && !source.startsWith('=') ? `"${source}"` : source;
  const first = type === 'List' ? list : (field(given, 'formula') ?? field(given, 'formula1'));
  const second = field(given, 'formula2');
  const isShown = prompt['showPrompt'] === true;
  const isAlerting = errorAlert['showAlert'] ?? true;
  const attributes = {
    type: TYPES[type] ?? null,
    operator: CELL_OPERATORS[String(field(given, 'operator'))] ?? null,
    allowBlank: ignoreBlanks,
    showInputMessage: isShown ? true : null,
    showErrorMessage: isAlerting === true ? true : null,
    errorStyle:
      errorAlert['style'] === undefined || errorAlert['style'] === 'Stop'
        ? null
        : String(errorAlert['style']).toLowerCase(),
    errorTitle: textOf(errorAlert['title']),
    error: textOf(errorAlert['message']),
    promptTitle: textOf(prompt['title']),
    prompt: textOf(prompt['message']),
    sqref: addressOf(place),
  };
  return tag('dataValidation', attributes, [
    first === undefined ? '' : tag('formula1', {}, bare(first)),
    second === undefined ? '' : tag('formula2', {}, bare(second)),
  ]);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The checks on typed values of a sheet. */
export function validationsXml({ validations }: Sheet): string {
  if (validations.length === 0) return '';
  return tag('dataValidations', { count: validations.length }, validations.map(validationXml));
}
