import { CACHE, everyHeader, HASHED, type Header } from '../paneHeaders';

/** Kinds of file as IIS should call them, whatever the server says elsewhere. */
const KINDS = [
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain; charset=utf-8'],
] as const;

/** The `web.config` that lies among the files of the pane on IIS: headers, kinds of file and caches. */
export function iisConfig(contentPolicy: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${KINDS.map(([ending, kind]) => `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${kind}" />`).join('\n')}
    </staticContent>
${headerLines([...everyHeader(contentPolicy), ['Cache-Control', CACHE.others]])}
  </system.webServer>
  <location path="${HASHED}">
    <system.webServer>
${headerLines([['Cache-Control', CACHE.hashed]])}
    </system.webServer>
  </location>
</configuration>
`;
}

/** A header that the server sends already is replaced. */
function headerLines(headers: readonly Header[]): string {
  const lines = headers.map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`,
  );
  return `    <httpProtocol>\n      <customHeaders>\n${lines.join('\n')}\n      </customHeaders>\n    </httpProtocol>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
