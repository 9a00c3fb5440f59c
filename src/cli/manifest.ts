import type { Command } from 'commander';
import { join } from 'node:path';
import { sayLine } from '../messages/sayLine';
import { folderAddress, officeManifest } from './officeManifest';
import { outputFile } from './outputFile';

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
      await outputFile(file, await officeManifest(address));
      process.stdout.write(`${sayLine('manifest-done', { file, address })}\n`);
    });
}
