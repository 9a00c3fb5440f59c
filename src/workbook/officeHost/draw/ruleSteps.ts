import { dayOf } from '../../../core/calendar/day';
import type { ConditionalFormatLayout, SheetLayout, ValidationLayout } from '../../../core/layout/sheet';
import { dataStep, type Step } from '../steps';
import { rgb } from './color';
import { withTitles } from './formulaText';
import type { SheetPen } from './sheetPen';

type Titles = ReadonlyMap<string, string>;

/** Lists and checks of typed values. */
export function validationSteps(
  { validations }: SheetLayout,
  pen: SheetPen,
  titles: Titles,
): readonly Step[] {
  return validations.map((validation) =>
    dataStep(validation, () => {
      setValidation(pen.range(validation.range).dataValidation, validation, titles);
    }),
  );
}

/** Conditional formats, the last first: Excel puts each new one before the others. */
export function conditionalSteps({ formats }: SheetLayout, pen: SheetPen, titles: Titles): readonly Step[] {
  return [...formats].reverse().map((format) =>
    dataStep(format, () => {
      setFormat(pen.range(format.range).conditionalFormats, format, titles);
    }),
  );
}

function setValidation(rules: Excel.DataValidation, validation: ValidationLayout, titles: Titles): void {
  const { prompt } = validation;
  if (validation.kind === 'list') {
    rules.rule = { list: { inCellDropDown: true, source: listSource(validation.source, titles) } };
    rules.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  } else {
    const [from, to] =
      validation.kind === 'day'
        ? [dayOf(2000, 1, 1) ?? 0, dayOf(2100, 12, 31) ?? 0]
        : [validation.from, validation.to];
    rules.rule = { decimal: { formula1: from, formula2: to, operator: 'Between' } };
    const { title, text } = validation.error;
    const message = text.slice(0, 225);
    rules.errorAlert = { showAlert: true, style: 'Warning', title: title.slice(0, 32), message };
  }
  if (prompt) {
    const [title, message] = [prompt.title.slice(0, 32), prompt.text.slice(0, 255)];
    rules.prompt = { showPrompt: true, title, message };
  }
}

/** A list of constants without its quotes, a name or a range with `=`. */
function listSource(source: string, titles: Titles): string {
  return source.startsWith('"') ? source.slice(1, -1) : `=${withTitles(source, titles)}`;
}

function setFormat(
  formats: Excel.ConditionalFormatCollection,
  layout: ConditionalFormatLayout,
  titles: Titles,
): void {
  if (layout.kind === 'bar') {
    const { dataBar } = formats.add('DataBar');
    dataBar.positiveFormat.fillColor = rgb(layout.color);
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.upperBoundRule = { type: 'Number', formula: '1' };
    return;
  }
  const { custom } = formats.add('Custom');
  const { fill, color, bold, italic } = layout.look;
  custom.rule.formula = `=${withTitles(layout.formula, titles)}`;
  if (fill !== undefined) custom.format.fill.color = rgb(fill);
  if (color !== undefined) custom.format.font.color = rgb(color);
  if (bold === true) custom.format.font.bold = true;
  if (italic === true) custom.format.font.italic = true;
}
