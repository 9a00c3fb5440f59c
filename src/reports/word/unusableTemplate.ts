/** Why a template cannot be used; the wording is in `src/messages` under the same code. */
export type UnusableTemplateCode =
  | 'template-field-unknown'
  | 'template-field-list'
  | 'template-field-unclosed'
  | 'template-field-unopened'
  | 'template-loop-unclosed'
  | 'template-loop-unopened'
  | 'template-loop-crossed'
  | 'template-loop-misplaced'
  | 'template-macro'
  | 'template-locked'
  | 'template-old'
  | 'template-not-word'
  | 'template-other-kind'
  | 'template-damaged'
  | 'template-large'
  | 'template-unsafe'
  | 'template-not-sheet'
  | 'template-sheet-other-kind'
  | 'template-part-lost'
  | 'template-field-in-header';

/** A template that cannot be filled; found before anything is filled. `where` names the part and the paragraph. */
export class UnusableTemplate extends Error {
  constructor(
    readonly code: UnusableTemplateCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
