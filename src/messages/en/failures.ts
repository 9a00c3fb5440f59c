import { documentFailures } from './documentFailures';
import { ownTemplateFailures } from './ownTemplateFailures';
import { reportFailures } from './reportFailures';
import { targetFailures } from './targetFailures';
import { unitFailures } from './unitFailures';
import { updateFailures } from './updateFailures';
import { workbookFailures } from './workbookFailures';

/** Wording of failures by code: what happened, where, what to do. */
export const failures = {
  ...documentFailures,
  ...unitFailures,
  ...reportFailures,
  ...ownTemplateFailures,
  ...targetFailures,
  ...workbookFailures,
  ...updateFailures,
  'file-missing': 'File "{file}" was not found: check the path.',
  'file-unreadable':
    'File "{file}" could not be read: check the permission, or close the program that has it open.',
  'file-unwritable':
    '"{file}" could not be written: check the folder, its permission and the room on the disk, or close the file.',
  'output-is-input':
    'The file "{file}" is the workbook itself: give another name after -o, so that it is not written over.',
  'argument-wrong': 'Argument {argument} cannot be used: "{found}"; it takes {expected}.',
  'address-wrong':
    'The address "{found}" cannot be used: it must be the https address of the folder of the pane, without a login, ? or #, such as https://server.gov.vn/phancong/.',
  'port-wrong': 'Port "{found}" cannot be used: a number from {first} to {last} is needed.',
  'ports-taken': 'Ports {first} to {last} are all taken: choose another with --port.',
  'pane-not-built': 'The pane could not be built ({found}): run npm ci and try again.',
  'office-source-wrong':
    'It is not clear where "{found}" is, to take office.js from: microsoft or local is needed.',
  'server-folder-wrong':
    'The folder in "{found}" cannot be used: on the server its name takes plain letters, digits, dots, hyphens and underscores only.',
  'choice-unknown': 'No choice has the id {choice}: check again to see the ids; it may be mended already.',
  'answer-unknown': 'Choice {choice} cannot be answered "{found}"; it takes: {answers}.',
  unexpected: 'Something unexpected happened ({found}).',
  'no-matrix':
    'File "{file}" holds no assignment matrix, so no workbook was made: give the file that has the appendix.',
  'argument-missing': '{found} is missing: see phancong --help.',
  'option-missing': 'Option {found} is missing: see phancong --help.',
  'option-value-missing': 'Option {found} takes a value.',
  'option-unknown': 'There is no option {found}: see phancong --help.',
  'command-unknown': 'There is no command {found}: see phancong --help.',
  'command-missing': 'No command was given: see phancong --help.',
  'argument-excess': 'Too many arguments: see phancong --help.',
  'too-many-appendices':
    'The plan has {count} appendices, more than one workbook can count: split the plan into several files.',
} as const;
