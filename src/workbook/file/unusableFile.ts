/** Why a file's bytes cannot be read as a workbook; the wording is in `src/messages` under the same code. */
export type UnusableFileCode =
  | 'file-not-zip'
  | 'file-old-format'
  | 'file-binary-format'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-unsafe-path'
  | 'file-no-workbook'
  | 'not-our-workbook';

/** The bytes cannot be used as a workbook. Nothing else is ever thrown on content. */
export class UnusableFile extends Error {
  constructor(
    readonly code: UnusableFileCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
