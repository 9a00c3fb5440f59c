import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/**
 * Set up before every suite of `npm run fuzz`: only tests that try a property are run, each with a limit that
 * grows with the runs, and every property writes a line of JSON to the file `PROPERTY_REPORT`.
 */
const SECONDS_A_RUN = 1;
const SECONDS_AT_LEAST = 300;
const asked = Number(process.env['PROPERTY_RUNS'] ?? 100);
const limit = (SECONDS_AT_LEAST + SECONDS_A_RUN * asked) * 1000;
const report = process.env['PROPERTY_REPORT'] ?? '';
const plain = globalThis.test;

/** A test by name, left out where its body tries no property; limits of its own are for few runs. */
function propertyTest(name: string, body?: jest.ProvidesCallback): void {
  if (body && /\bassert\(/.test(String(body))) plain(name, body, limit);
  else plain.skip(name, body);
}

globalThis.test = Object.assign(propertyTest, plain, { each: plain.skip.each });

/** Processor time, since the machine may do other work. */
const spent = (): number => process.cpuUsage().user + process.cpuUsage().system;
let began = 0;
beforeEach(() => {
  began = spent();
});

fc.configureGlobal({
  numRuns: asked,
  reporter: (details) => {
    const { currentTestName: name, testPath: file } = expect.getState();
    const { numRuns, seed, failed } = details;
    const seconds = (spent() - began) / 1e6;
    appendFileSync(report, `${JSON.stringify({ file, name, runs: numRuns, seed, failed, seconds })}\n`);
    began = spent();
    if (failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  },
});
