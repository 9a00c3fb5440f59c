const { join, resolve } = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');

const root = join(__dirname, '..');

/** Folders that only export: what a page does not use of them need not be in it. */
const PURE = ['core', 'documents', 'messages', 'workbook'].map((folder) => join(root, 'src', folder));

/** What browsers must at least be: Excel 2021's and Excel's on a Mac, and a browser of these years. */
const TARGET = ['chrome100', 'safari15'];

/**
 * What the pane's two forms have in common: the pages with their chunks (`webpack.config.js`) and the one file
 * (`webpack.oneFile.js`). `isQuick` leaves making it small to esbuild: a quarter of the time that terser takes, a tenth
 * more to load.
 */
function paneConfig({ isProduction, isQuick, isOneFile }) {
  return {
    context: root,
    mode: isProduction ? 'production' : 'development',
    target: 'web',
    devtool: isProduction ? false : 'source-map',
    entry: { taskpane: './src/taskpane/taskpane.tsx' },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The Node entry of exceljs needs Node; this bundle runs without eval.
      alias: {
        exceljs$: resolve(root, 'node_modules/exceljs/dist/exceljs.bare.min.js'),
        'zod/mini$': resolve(root, 'src/taskpane/withoutEval.ts'),
      },
    },
    module: {
      noParse: /exceljs\.bare\.min\.js$/,
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: TARGET, charset: 'utf8', jsx: 'automatic' },
        },
        { include: PURE, sideEffects: false },
        { test: /\.txt$/, type: 'asset/source' },
        // In a script of its own, so that the one file has it, too.
        { test: /\.docx$/, type: 'asset/inline' },
      ],
    },
    plugins: [
      new DefinePlugin({
        PHANCONG_VERSION: JSON.stringify(version),
        ONE_FILE: JSON.stringify(isOneFile),
      }),
    ],
    optimization: isQuick
      ? { minimizer: [new EsbuildPlugin({ target: TARGET, charset: 'utf8', legalComments: 'external' })] }
      : {},
    performance: false,
  };
}

module.exports = { paneConfig };
