import { CACHE, everyHeader, HASHED, type Header } from '../paneHeaders';

/** Where the guide says to put the files. */
const ON_DISK = '/srv/phan-cong';

/** What the name of a folder on a server may be made of, so that it means the same to every server. */
const PLAIN_PATH = /^(?:\/[\w.-]+)*$/;

/** The folder of an address on its server: `/phan-cong`, or nothing for the whole server; null where it is odd. */
export function serverPath(address: string): string | null {
  const path = new URL(address).pathname.replace(/\/+$/, '');
  return PLAIN_PATH.test(path) ? path : null;
}

/** The lines for nginx that serve the pane in a folder of a server, with its headers, kinds of file and caches. */
export function nginxConfig(contentPolicy: string, path: string): string {
  const common = everyHeader(contentPolicy);
  return `# Chép thư mục may-chu thành ${ON_DISK} (đặt chỗ khác thì sửa các dòng alias),
# rồi đặt các dòng này trong khối server { … } có sẵn https.
${path === '' ? '' : `location = ${path} { absolute_redirect off; return 301 ${path}/; }\n`}location ${path}/ {
  alias ${ON_DISK}/;
  index index.html;
  types {
    text/html html;
    text/javascript js;
    image/png png;
    text/plain txt;
  }
  charset utf-8;
  charset_types text/javascript text/plain;
  gzip on;
  gzip_types text/javascript;
${lines([...common, ['Cache-Control', CACHE.others]], '  ')}
  location ${path}/${HASHED}/ {
    alias ${ON_DISK}/${HASHED}/;
${lines([...common, ['Cache-Control', CACHE.hashed]], '    ')}
  }
}
`;
}

function lines(headers: readonly Header[], indent: string): string {
  return headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
}
