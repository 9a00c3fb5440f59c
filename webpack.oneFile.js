const { resolve } = require('node:path');
const { optimize } = require('webpack');
const { oneFile } = require('./build/oneFile');
const { paneConfig } = require('./build/paneConfig');

/**
 * The pane without Office as one page for a computer with neither server nor node: everything in one script inside
 * `phan-cong.html`, which is opened from a disk or a shared folder.
 */
module.exports = (_env, { mode }) => {
  const shared = paneConfig({
    isProduction: mode === 'production',
    isQuick: true,
    isOneFile: true,
  });
  return {
    ...shared,
    devtool: false,
    output: { path: resolve(__dirname, 'dist', 'one-file'), filename: 'phan-cong.js', clean: true },
    plugins: [
      ...shared.plugins,
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      oneFile('phan-cong.html'),
    ],
    optimization: { ...shared.optimization, splitChunks: false },
  };
};
