/** SHA-256 of nothing: an empty style element, into which Fluent puts its rules one by one. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The content policy of the page: scripts of its own server and office.js, no eval, nothing inline, no request
 * elsewhere. The telemetry frame that office.js opens is among what it stops.
 */
function contentPolicy(office) {
  const origin = /^https:/.test(office) ? ` ${new URL(office).origin}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${origin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The content policy of the page that is one file: its own script, known by its hash, and nothing from anywhere. */
function oneFilePolicy(scriptHash) {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    `style-src ${EMPTY_STYLE}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentPolicy, oneFilePolicy };
