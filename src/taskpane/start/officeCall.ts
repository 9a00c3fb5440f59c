import { loadOffice, type OfficeCall } from './loadOffice';
import { officeAddress } from './ofThePage';
import { openedByOffice, thisPage } from './openedByOffice';

/** The call that nobody has asked for yet. */
let early: OfficeCall | null = null;

/** Has office.js fetched while the rest of the pane still loads, where Office opened the page. */
export function callEarly(): void {
  if (openedByOffice(thisPage())) early = loadOffice(officeAddress());
}

/** The early call the first time, and a new one each time after. */
export function takeOfficeCall(): OfficeCall {
  const call = early ?? loadOffice(officeAddress());
  early = null;
  return call;
}
