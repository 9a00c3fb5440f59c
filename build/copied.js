const { readFileSync } = require('node:fs');
const { sources } = require('webpack');

/** A step of the build that puts files beside the pane under names of their own, as they are. */
function copied(files) {
  const emit = (compilation) => {
    for (const { from, to } of files)
      compilation.emitAsset(to, new sources.RawSource(readFileSync(from)), { minimized: true });
  };
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('copied', (compilation) => {
        compilation.hooks.processAssets.tap('copied', () => emit(compilation));
      });
    },
  };
}

module.exports = { copied };
