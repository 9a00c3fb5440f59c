import type { OfficePackage } from '../../workbook/file/openPackage';
import { fieldPlace } from './fieldPlace';
import { placed } from './placed';
import { UnusableTemplate, type UnusableTemplateCode } from './unusableTemplate';

/** What docxtemplater calls the ways a template can be wrong: our code, and what stands before the name in the text. */
const CODES: Readonly<Record<string, readonly [UnusableTemplateCode, string]>> = {
  unclosed_tag: ['template-field-unclosed', ''],
  duplicate_open_tag: ['template-field-unclosed', ''],
  unopened_tag: ['template-field-unopened', ''],
  duplicate_close_tag: ['template-field-unopened', ''],
  unclosed_loop: ['template-loop-unclosed', '{#'],
  unopened_loop: ['template-loop-unopened', '{/'],
  closing_tag_does_not_match_opening_tag: ['template-loop-crossed', '{/'],
  unbalanced_loop_tags: ['template-loop-crossed', '{#'],
  loop_position_invalid: ['template-loop-misplaced', '{#'],
  no_xml_tag_found_at_left: ['template-loop-misplaced', '{#'],
  no_xml_tag_found_at_right: ['template-loop-misplaced', '{#'],
  raw_xml_tag_should_be_only_text_in_paragraph: ['template-field-unknown', '{'],
};

/** What went wrong in reading a template, as one problem with its place; the first of several. */
export function syntaxProblem(pack: OfficePackage, error: unknown): unknown {
  const first = firstOf(error);
  const properties = fieldsOf(first, 'properties');
  const id = textIn(properties, 'id');
  if (id === '') return new UnusableTemplate('template-damaged', { part: '' });
  const known = CODES[id];
  if (known === undefined) return new UnusableTemplate('template-damaged', { part: id });
  const [code, before] = known;
  const name = (textIn(properties, 'xtag') || textIn(properties, 'openingtag')).replace(/[{}]/g, '').trim();
  const closing = textIn(properties, 'closingtag');
  const file = textIn(properties, 'file') || 'word/document.xml';
  return placed(code, name || closing, fieldPlace(pack, file, `${before}${name}`));
}

function firstOf(error: unknown): unknown {
  const errors = fieldsOf(fieldsOf(error, 'properties'), 'errors');
  return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}

function fieldsOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textIn(value: unknown, name: string): string {
  const found = fieldsOf(value, name);
  return typeof found === 'string' ? found : '';
}
