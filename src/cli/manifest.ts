import type { Command } from 'commander';
import { join } from 'node:path';
import { sayLine } from '../messages/say';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { outputFile } from './outputFile';
import { shippedPath } from './shipped';

/** Where manifest.xml expects the pane while it is developed. */
const DEVELOPMENT = 'https://localhost:3000';

/** Longer addresses are refused by Office (bt:Url). */
const LONGEST = 1900;

interface ManifestArguments {
  readonly url: string;
  readonly output?: string;
}

/** `manifest --url URL [-o FILE]`: manifest.xml for a pane on an office's own server. */
export function addManifest(program: Command): void {
  program
    .command('manifest')
    .description(sayLine('manifest-about'))
    .requiredOption('--url <address>', sayLine('manifest-url'))
    .option('-o, --output <file>', sayLine('manifest-output'))
    .action(async ({ url, output }: ManifestArguments) => {
      const address = folderAddress(url);
      const file = output ?? join('out', 'manifest.xml');
      const manifest = new TextDecoder().decode(await inputFile(shippedPath('manifest.xml')));
      // Domains are named without a folder.
      const written = manifest
        .replaceAll(
          `<AppDomain>${DEVELOPMENT}</AppDomain>`,
          `<AppDomain>${new URL(address).origin}</AppDomain>`,
        )
        .replaceAll(`"${DEVELOPMENT}/`, `"${address.replaceAll('&', '&amp;')}/`);
      await outputFile(file, new TextEncoder().encode(written));
      process.stdout.write(`${sayLine('manifest-done', { file, address })}\n`);
    });
}

/** The address of a folder without the last slash; refused where a pane cannot be served from it. */
function folderAddress(written: string): string {
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
