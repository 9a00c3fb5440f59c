import type { UnusableFileCode } from '../workbook/file/unusableFile';

/** Why the bytes of a file cannot be read as a document; wording by the same code in `src/messages`. */
export type UnreadableCode =
  | 'document-empty'
  | 'document-pdf'
  | 'document-locked'
  | 'document-old-word'
  | 'document-old-excel'
  | 'document-old-office'
  | 'document-rtf'
  | 'document-picture'
  | 'document-zip'
  | 'document-office-other'
  | 'document-entities'
  | 'document-too-long'
  | 'document-binary'
  | 'document-encoding-unknown'
  | UnusableFileCode;

/** The file cannot be used at all. Content that is only wrong is a finding, never this. */
export class UnreadableDocument extends Error {
  constructor(
    readonly code: UnreadableCode,
    readonly data: Readonly<Record<string, string | number>>,
  ) {
    super(code);
  }
}
