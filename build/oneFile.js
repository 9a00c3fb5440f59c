const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, sources } = require('webpack');
const { oneFilePolicy } = require('./contentPolicy');

const source = join(__dirname, '..', 'src');

/** What a page would take for its own inside of a script. In a program it only stands in texts and patterns. */
const OF_THE_PAGE = /<(?=!--|\/script)/gi;

/**
 * The step of the build that puts the one script into the page: its hash is all that the content policy lets run, and
 * nothing may be loaded. Notices of the libraries follow as a comment.
 */
function oneFile(name) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('one file', (compilation) => {
        compilation.hooks.processAssets.tap(
          { name: 'one file', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
          (assets) => {
            const names = Object.keys(assets);
            const scripts = names.filter((asset) => asset.endsWith('.js'));
            if (scripts.length !== 1) throw new Error(`one script is expected: ${names.join(', ')}`);
            const notices = names.filter((asset) => /\.(?:LEGAL|LICENSE)\.txt$/.test(asset));
            const html = page(
              scripts.map((asset) => String(assets[asset].source()).replace(OF_THE_PAGE, '\\x3c')).join(''),
              notices.map((asset) => String(assets[asset].source())).join('\n'),
            );
            for (const asset of names) compilation.deleteAsset(asset);
            compilation.emitAsset(name, new sources.RawSource(html));
          },
        );
      });
    },
  };
}

function page(script, notices) {
  const policy = oneFilePolicy(createHash('sha256').update(script).digest('base64'));
  const icon = readFileSync(join(source, 'icons', 'png', 'phan-cong-32.png')).toString('base64');
  const parts = {
    '<%= contentPolicy %>': policy,
    '<%= office %>': '',
    '<%= icon %>': `data:image/png;base64,${icon}`,
    '</body>': `  <script>${script}</script>\n    <!--\n${notices.replaceAll('--', '- -')}\n-->\n  </body>`,
  };
  return Object.entries(parts).reduce(
    (text, [place, put]) => text.split(place).join(put),
    readFileSync(join(source, 'taskpane', 'taskpane.html'), 'utf8'),
  );
}

module.exports = { oneFile };
