const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { copied } = require('./copied');

const source = join(__dirname, '..', 'src');

/** What manifest.xml names beside the pane's page: icons, and the page for support. */
function staticFiles() {
  const icons = readdirSync(join(source, 'icons', 'png')).map((name) => ({
    from: join(source, 'icons', 'png', name),
    to: `icons/${name}`,
  }));
  return copied([...icons, { from: join(source, 'taskpane', 'ho-tro.html'), to: 'ho-tro.html' }]);
}

module.exports = { staticFiles };
