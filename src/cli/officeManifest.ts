import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { shippedPath } from './shipped';

/** Where manifest.xml expects the pane while it is developed. */
const DEVELOPMENT = 'https://localhost:3000';

/** Longer addresses are refused by Office (bt:Url). */
const LONGEST = 1900;

/** The manifest of a pane at an address as `folderAddress` gives it. */
export async function officeManifest(address: string): Promise<Uint8Array> {
  const manifest = new TextDecoder().decode(await inputFile(shippedPath('manifest.xml')));
  // Domains are named without a folder.
  const written = manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT}/`, `"${address.replaceAll('&', '&amp;')}/`);
  return new TextEncoder().encode(written);
}

/** The address of a folder without the last slash; refused where a pane cannot be served from it. */
export function folderAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null;
  const isFit =
    url !== null &&
    /^https:\/\/[^/]/i.test(written) &&
    url.username === '' &&
    url.password === '' &&
    !/[?#\s'"<>\\]/.test(written) &&
    !/\.(?:html?|xml|js)\/?$/i.test(url.pathname) &&
    url.href.length <= LONGEST;
  if (!isFit) throw new CommandFailure('address-wrong', { found: written });
  return url.href.replace(/\/+$/, '');
}
