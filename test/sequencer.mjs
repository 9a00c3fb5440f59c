import { readFileSync } from 'node:fs';
import sequencer from '@jest/test-sequencer';

const WAITS = /@needs .*(?:soffice|chromium)/;

/** Suites that wait for LibreOffice or Chromium begin first, the fillings before all, so that none is left alone at the end. */
export default class LongestWaitFirst extends sequencer {
  sort(tests) {
    const order = ({ path }) => {
      if (path.includes('fillings')) return 0;
      return WAITS.test(readFileSync(path, 'utf8')) ? 1 : 2;
    };
    return [...tests].sort((left, right) => order(left) - order(right));
  }
}
