const { Compilation, sources } = require('webpack');

/** A step of the build that writes texts beside the pane, each under a name of its own. */
function written(texts) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('written', (compilation) => {
        compilation.hooks.processAssets.tap(
          { name: 'written', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
          () => {
            for (const [name, text] of Object.entries(texts))
              compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
          },
        );
      });
    },
  };
}

module.exports = { written };
