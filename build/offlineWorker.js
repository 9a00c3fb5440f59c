const { buildSync } = require('esbuild');
const { createHash } = require('node:crypto');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');

/** Beside the pane, so that it may answer for the whole folder. */
const NAME = 'ngoai-tuyen.js';

/** What a pane in a browser never asks for: the library of Office, notices, and what is for servers. */
const NOT_KEPT = /^office\/|\.(?:LEGAL|LICENSE)\.txt$|^\.|^ho-tro\.html$/;

/**
 * The step of the build that makes the worker which keeps the pane for times without a network: its source with the
 * list of all files and a version made of them, so that the browser sees a new worker where anything is new.
 */
function offlineWorker() {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('offline worker', (compilation) => {
        compilation.hooks.processAssets.tap(
          { name: 'offline worker', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
          (assets) => {
            const names = Object.keys(assets).filter((name) => !NOT_KEPT.test(name));
            const hash = createHash('sha256');
            for (const name of names.sort()) hash.update(`\0${name}\0`).update(assets[name].buffer());
            compilation.emitAsset(
              NAME,
              new sources.RawSource(script(names, hash.digest('hex').slice(0, 16))),
            );
          },
        );
      });
    },
  };
}

function script(names, version) {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '..', 'src', 'offline', 'worker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome100', 'safari15'],
    define: { KEPT_FILES: JSON.stringify(names), KEPT_VERSION: JSON.stringify(version) },
  });
  return outputFiles.map(({ text }) => text).join('');
}

module.exports = { offlineWorker, NAME };
