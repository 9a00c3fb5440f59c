const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { contentPolicy } = require('./build/contentPolicy');
const { copied } = require('./build/copied');
const { officeAddress, officeSources } = require('./build/office');
const { PAGES } = require('./build/packed');
const { paneConfig } = require('./build/paneConfig');
const { staticFiles } = require('./build/staticFiles');
const { written } = require('./build/written');

/**
 * The task pane: `webpack --mode production` writes it to dist/pane. OFFICE_JS says where office.js is loaded
 * from: nothing for Microsoft's own server, an https address, or `local` for a copy beside the pane. `--env
 * quick` builds for this machine only.
 */
module.exports = async (env, { mode }) => {
  const isProduction = mode === 'production';
  const setting = env.office ?? process.env.OFFICE_JS;
  const office = officeAddress(setting);
  const policy = contentPolicy(office);
  const shared = paneConfig({
    isProduction,
    isQuick: env.quick === true,
    isOneFile: false,
  });
  const filename = isProduction ? 'js/[name].[contenthash:10].js' : 'js/[name].js';
  return {
    ...shared,
    // office.js is asked for by a small script of its own while the pane's large one is on its way.
    entry: {
      first: './src/taskpane/start/callOffice.ts',
      taskpane: { import: shared.entry.taskpane, dependOn: 'first' },
    },
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
            templateParameters: { contentPolicy: policy, office, icon: 'icons/phan-cong-32.png' },
          }),
      ),
      copied(officeSources(setting).map(({ file, name }) => ({ from: file, to: name }))),
      staticFiles(),
      // For the server that sends it as a header, too.
      written({ '.content-policy': policy }),
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
