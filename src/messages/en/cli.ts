import { editLines } from './editLines';
import { checkLines } from './checkLines';
import { importLines } from './importLines';
import { rateLines } from './rateLines';
import { targetLines } from './targetLines';
import { unitLines } from './unitLines';
import { deadlineLines } from './deadlineLines';
import { ownTemplateLines } from './ownTemplateLines';
import { packageLines } from './packageLines';
import { refusals } from './refusals';
import { reportLines } from './reportLines';
import { progressLines } from './progressLines';
import { updateLines } from './updateLines';
import { startLines } from './startLines';

/** Lines of the command line. */
export const cli = {
  ...importLines,
  ...editLines,
  ...refusals,
  ...unitLines,
  ...deadlineLines,
  ...packageLines,
  ...progressLines,
  ...startLines,
  ...checkLines,
  ...rateLines,
  ...targetLines,
  ...reportLines,
  ...ownTemplateLines,
  ...updateLines,
  'build-about': 'Build an Excel file from a plan',
  'build-files': 'the plan file; several are parts of one plan',
  'build-output': 'the .xlsx to write',
  'build-year': 'the year the file opens; the first of the plan by default',
  'build-as-of': 'cut-off day written into Tham số; blank by default',
  'build-register': 'a unit register file',
  'build-accept-statuses':
    'accept every status that a tracker writes in its own way (import shows each) and write it into the status column',
  'build-statuses':
    '{wordings} ways of writing a status ({cells} cells) were not accepted and stay in their own columns: see them with import, add --accept-statuses to write them into the status column.',
  'build-done': 'Wrote {file}: year {year}, {tasks} tasks, {findings} findings while reading.',
  'day-expected': 'a day such as 2024-06-30 or 30/06/2024',
  'demo-about': 'Build the two sample plans into the folder out',
  'demo-plan': '{title}',
  'demo-file': '  File: {file}',
  'demo-counts': '  Findings while reading: {errors} errors, {warnings} warnings, {notes} notes',
  'demo-appendix': '  Appendix {code} ({index}): {tasks} tasks, {areas} headings',
  'manifest-about': "write the manifest that installs the Excel add-in from an office's own server",
  'manifest-url': 'https address of the folder of the pane (dist/pane) on the server',
  'manifest-output': 'manifest file to write; out/manifest.xml by default',
  'manifest-done': 'Wrote {file}: the pane is at {address}',
  'failure-or-else': ' (on the command line: into a .txt file)',
  'help-usage': 'Usage:',
  'help-options': 'Options:',
  'help-arguments': 'Arguments:',
  'help-commands': 'Commands:',
  'help-about': 'show how it is used',
  'program-about': 'Phân công: assignment appendices as living workbooks',
} as const;
