import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `node build/pane.mjs [--one-file] [--quick] [--offline] [-o FOLDER]`: the pane as pages, or as one file, where the
 * folder does not hold what the present sources make of it already. OFFICE_JS as in webpack.config.js.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { sourceStamp, STAMP } = require('./sourceStamp.js');

const { values } = parseArgs({
  options: {
    'one-file': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    offline: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
  },
});
const isOneFile = values['one-file'];
const folder = resolve(values.output ?? join(root, 'dist', isOneFile ? 'one-file' : 'pane'));
const isOffline = values.offline;
const stampOf = (isQuick) =>
  sourceStamp({ isOneFile, isQuick, isOffline, office: process.env.OFFICE_JS ?? '' });
const wanted = stampOf(values.quick);

const stamp = join(folder, STAMP);
const standing = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
// What is built for others serves this machine, too.
if (standing !== wanted && !(values.quick && standing === stampOf(false))) {
  await build();
  writeFileSync(stamp, wanted);
}

async function build() {
  const { webpack } = require('webpack');
  const configOf = require(isOneFile ? '../webpack.oneFile.js' : '../webpack.config.js');
  const config = await configOf({ offline: isOffline, quick: values.quick }, { mode: 'production' });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise((settle, fail) => {
    compiler.run((error, result) => (error ? fail(error) : settle(result)));
  });
  await new Promise((settle) => compiler.close(settle));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
