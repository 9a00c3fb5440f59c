import type { FieldPlace } from './fieldPlace';
import { UnusableTemplate, type UnusableTemplateCode } from './unusableTemplate';

/** A problem with a field, and where it stands; `paragraph` is 0 where it was not found as text. */
export function placed(code: UnusableTemplateCode, field: string, place: FieldPlace): UnusableTemplate {
  return new UnusableTemplate(code, {
    field,
    part: place.part,
    paragraph: place.paragraph,
    text: place.text,
  });
}
