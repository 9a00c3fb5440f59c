import { paneCheck } from './paneCheck';
import { paneFollowed } from './paneFollowed';
import { paneLoad } from './paneLoad';
import { paneProgress } from './paneProgress';
import { paneUpdate } from './paneUpdate';
import { paneSheet } from './paneSheet';
import { paneUnfinished } from './paneUnfinished';
import { paneUpgrade } from './paneUpgrade';

/** Wording of the task pane. */
export const pane = {
  ...paneLoad,
  ...paneCheck,
  ...paneProgress,
  ...paneFollowed,
  ...paneUpdate,
  ...paneSheet,
  ...paneUnfinished,
  ...paneUpgrade,
  'pane-title': 'Phân công',
  'pane-starting': 'Opening Phân công…',
  'pane-places': 'Places of Phân công',
  'place-load': 'Load',
  'place-check': 'Check',
  'place-progress': 'Progress',
  'place-report': 'Reports',
  'place-opening': 'Opening {place}…',
  retry: 'Try again',
  'copy-details': 'Copy details',
  'details-copied': 'The details were copied: paste them into a mail to whoever supports you.',
  'details-by-hand': 'The browser does not allow copying: select the text below and press Ctrl+C.',
  'details-label': 'Details of the failure',
  'state-unchanged': 'The workbook is as it was.',
  'state-partly-changed': 'Part of the workbook has changed: read it again before going on.',
  'state-unknown': 'It cannot be told whether the workbook has changed: look at it before going on.',
  'no-workbook': 'No workbook is open: go to Load to open or build one.',
  'go-to-load': 'Go to Load',
  'workbook-reading': 'Reading the workbook…',
  'workbook-foreign': 'The open workbook holds no assignment table: go to Load to load a plan.',
  'read-again': 'Read the workbook again',
  'in-excel': 'Running in Excel.',
  'in-browser': 'Running in a browser, without Excel.',
  'without-office':
    'Meanwhile everything works as in a browser: open or build a workbook here and save it as a file. The workbook open in Excel is not touched.',
  'office-arrived': 'Excel is ready. Save what you have begun here before you go there.',
  'enter-excel': 'Go to the workbook in Excel',
  'update-there': 'There is a new version of Phân công. Save your work, then load it.',
  'take-update': 'Load it',
  'kept-offline': 'Opens without a network, too.',
  'excel-waiting':
    'Excel has not answered yet: if you are editing a cell, press Enter or Esc so that Phân công can go on; if Excel hangs, close the workbook and open it again, and the pane says what was left unfinished.',
  'by-pane': 'the pane of Phân công',
  version: 'Version {version}.',
} as const;
