import { finding } from '../finding';
import { eachUnit } from './eachUnit';

/** A unit that only resembles some of the register: a suggestion, never accepted (SPEC §3). */
export const unitNear = eachUnit(
  ({ match, written }, { changeOf }) => match === 'near' && changeOf(written) === null,
  ({ written, suggestions }, place) => {
    const names = suggestions.map(({ name }) => name).join('; ');
    return finding('unit-near', 'warning', {
      place,
      found: written,
      expected: names,
      data: { suggestions: names },
    });
  },
);
