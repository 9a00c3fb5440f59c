const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { contentPolicy } = require('./build/contentPolicy');
const { officeAddress, officeFiles } = require('./build/office');
const { offlineWorker } = require('./build/offlineWorker');
const { paneConfig } = require('./build/paneConfig');
const { staticFiles } = require('./build/staticFiles');
const { written } = require('./build/written');

/** The page under both of its names: what the manifest says, and what a server shows of a folder. */
const PAGES = ['taskpane.html', 'index.html'];

/**
 * The task pane: `webpack --mode production` writes it to dist/pane. OFFICE_JS says where office.js is loaded
 * from: nothing for Microsoft's own server, an https address, or `local` for a copy beside the pane. `--env
 * offline` adds the worker that keeps the pane in the browser, `--env quick` builds for this machine only.
 */
module.exports = async (env, { mode }) => {
  const isProduction = mode === 'production';
  const isOffline = env.offline === true;
  const office = officeAddress(process.env.OFFICE_JS);
  const policy = contentPolicy(office);
  const shared = paneConfig({
    isProduction,
    isQuick: env.quick === true,
    office,
    isOneFile: false,
    isOffline,
  });
  const filename = isProduction ? 'js/[name].[contenthash:10].js' : 'js/[name].js';
  return {
    ...shared,
    output: {
      path: resolve(__dirname, 'dist', 'pane'),
      filename,
      chunkFilename: filename,
      assetModuleFilename: '[name].[contenthash:10][ext]',
      clean: true,
    },
    plugins: [
      ...shared.plugins,
      ...PAGES.map(
        (name) =>
          new HtmlWebpackPlugin({
            template: './src/taskpane/taskpane.html',
            filename: name,
            scriptLoading: 'defer',
            templateParameters: { contentPolicy: policy, icon: 'icons/phan-cong-32.png' },
          }),
      ),
      ...officeFiles(process.env.OFFICE_JS),
      staticFiles(),
      // For the server that sends it as a header, too.
      written({ '.content-policy': policy }),
      ...(isOffline ? [offlineWorker()] : []),
    ],
    optimization: {
      ...shared.optimization,
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
