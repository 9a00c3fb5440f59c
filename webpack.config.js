const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { officeAddress, officeFiles } = require('./build/office');
const { staticFiles } = require('./build/staticFiles');
const { contentPolicy } = require('./build/contentPolicy');
const { version } = require('./package.json');

/** Folders that only export: what a page does not use of them need not be in it. */
const PURE = ['core', 'documents', 'messages', 'workbook'].map((folder) => resolve(__dirname, 'src', folder));

/**
 * The task pane: `webpack --mode production` writes it to dist/pane. OFFICE_JS says where office.js is loaded
 * from: nothing for Microsoft's own server, an https address, or `local` for a copy beside the pane.
 */
module.exports = async (env, { mode }) => {
  const isProduction = mode === 'production';
  const office = officeAddress(process.env.OFFICE_JS);
  return {
    mode: isProduction ? 'production' : 'development',
    target: 'web',
    devtool: isProduction ? false : 'source-map',
    entry: { taskpane: './src/taskpane/taskpane.tsx' },
    output: {
      path: resolve(__dirname, 'dist', 'pane'),
      filename: isProduction ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:10].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:10][ext]',
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The Node entry of exceljs needs Node; this bundle runs without eval.
      alias: { exceljs$: resolve(__dirname, 'node_modules/exceljs/dist/exceljs.bare.min.js') },
    },
    module: {
      noParse: /exceljs\.bare\.min\.js$/,
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: ['chrome100', 'safari15'], jsx: 'automatic' },
        },
        { include: PURE, sideEffects: false },
        { test: /\.txt$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new DefinePlugin({
        PHANCONG_VERSION: JSON.stringify(version),
        OFFICE_JS_ADDRESS: JSON.stringify(office),
        ONE_FILE: false,
      }),
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        templateParameters: { contentPolicy: contentPolicy(office) },
      }),
      ...officeFiles(process.env.OFFICE_JS),
      staticFiles(),
    ],
    optimization: {
      splitChunks: {
        cacheGroups: {
          // Libraries that come with a part of the pane are named after it.
          defaultVendors: {
            test: /[\\/]node_modules[\\/]/,
            name: (_module, chunks) => `libraries-${chunks.map(({ name }) => name).join('-')}`,
          },
        },
      },
    },
    performance: false,
    devServer: {
      port: 3000,
      hot: false,
      server: { type: 'https', options: env.WEBPACK_SERVE ? await localCertificate() : {} },
    },
  };
};

/** The certificate for localhost that Excel trusts once `npm run excel` has put it in. */
async function localCertificate() {
  const { ca, cert, key } = await require('office-addin-dev-certs').getHttpsServerOptions();
  return { ca, cert, key };
}
