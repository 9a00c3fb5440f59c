import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `node build/pane.mjs [--one-file] [--quick] [--offline] [-o FOLDER]`: the pane as pages, as one file, or as a package
 * has it, where the folder does not hold what the present sources make of it already. OFFICE_JS as in webpack.config.js.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { writePacked } = require('./packed.js');
const { sourceStamp, STAMP } = require('./sourceStamp.js');

const { values } = parseArgs({
  options: {
    'one-file': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    offline: { type: 'boolean', default: false },
    output: { type: 'string', short: 'o' },
  },
});
const PANE = join(root, 'dist', 'pane');
/** The pages that packages are made of, where dist/pane is built otherwise. */
const PAGES = join(root, 'dist', 'package', 'pages');
const kind = values.offline ? 'offline' : values['one-file'] ? 'one-file' : 'pages';
const USUAL = {
  offline: join(root, 'dist', 'package', 'microsoft'),
  'one-file': join(root, 'dist', 'one-file'),
  pages: PANE,
};
const folder = resolve(values.output ?? USUAL[kind]);
const setting = process.env.OFFICE_JS ?? '';

if (kind === 'offline') await standing(folder, { kind, setting }, pack);
else
  await standing(folder, { kind, setting, isQuick: values.quick }, () =>
    build(folder, setting, values.quick),
  );

/** Has a folder made where it does not hold what the present sources and these settings make. */
async function standing(folder, settings, make) {
  const stamp = join(folder, STAMP);
  // What is built for others serves this machine, too.
  if (isBuilt(folder, settings) || (settings.isQuick && isBuilt(folder, { ...settings, isQuick: false })))
    return;
  await make();
  writeFileSync(stamp, sourceStamp(settings));
}

function isBuilt(folder, settings) {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceStamp(settings);
}

/** The scripts of a package are those of the usual pane; this stays as it is where it is built for something else. */
async function pack() {
  const settings = { kind: 'pages', setting: '', isQuick: false };
  const pages = isBuilt(PANE, settings) ? PANE : PAGES;
  await standing(pages, settings, () => build(pages, '', false));
  writePacked({ from: pages, to: folder, setting });
}

async function build(folder, office, isQuick) {
  const { webpack } = require('webpack');
  const configOf = require(kind === 'one-file' ? '../webpack.oneFile.js' : '../webpack.config.js');
  const config = await configOf({ quick: isQuick, office }, { mode: 'production' });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise((settle, fail) => {
    compiler.run((error, result) => (error ? fail(error) : settle(result)));
  });
  await new Promise((settle) => compiler.close(settle));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
