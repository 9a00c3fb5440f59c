import { finding } from '../finding';
import { eachUnit } from './eachUnit';

/** A unit that neither the register nor the changes of law know (SPEC §3, 5). */
export const unitUnknown = eachUnit(
  ({ match, written }, { changeOf }) => match === 'none' && changeOf(written) === null,
  ({ written }, place) => finding('unit-unknown', 'warning', { place, found: written }),
);
