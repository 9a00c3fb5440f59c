import type { Command } from 'commander';
import { zipSync } from 'fflate';
import { join } from 'node:path';
import { sayLine } from '../../messages/sayLine';
import { buildPane, contentPolicyOf, type OfficeSource } from '../builtPane';
import { CommandFailure } from '../failure';
import { folderAddress, officeManifest } from '../officeManifest';
import { inputFile } from '../inputFile';
import { outputFile } from '../outputFile';
import { shippedPath } from '../shipped';
import { filesIn, type PackedFiles } from './filesIn';
import { guide, type GuideFacts } from './guide';
import { iisConfig } from './iisConfig';
import { nginxConfig, serverPath } from './nginxConfig';

/** Built panes of the package; `dist/pane` is another, without a worker. */
const BUILT = ['dist', 'package'] as const;

interface PackageArguments {
  readonly url: string;
  readonly officeJs: string;
  readonly output?: string;
}

/**
 * `package --url URL [--office-js microsoft|local] [-o FILE]`: one zip with all that an office needs to have the pane
 * on its own server, beside the page that is one file. This is `npm run package`.
 */
export function addPackage(program: Command): void {
  program
    .command('package')
    .description(sayLine('package-about'))
    .requiredOption('--url <address>', sayLine('package-url'))
    .option('--office-js <source>', sayLine('package-office-js'), 'microsoft')
    .option('-o, --output <file>', sayLine('package-output'))
    .action(async ({ url, officeJs, output }: PackageArguments) => {
      const address = folderAddress(url);
      const path = serverPath(address);
      if (path === null) throw new CommandFailure('server-folder-wrong', { found: url });
      const office = officeSource(officeJs);
      const version = await productVersion();
      const file = output ?? join('out', `phan-cong-${version}.zip`);
      process.stdout.write(`${sayLine('package-building')}\n`);
      const files = await packedFiles({ address, path, office, version });
      const bytes = zipSync({ ...files }, { level: 9 });
      await outputFile(file, bytes);
      const size = (bytes.length / 1_000_000).toFixed(1).replace('.', ',');
      const count = Object.keys(files).length;
      process.stdout.write(`${sayLine('package-done', { file, size, files: count, address })}\n`);
    });
}

function officeSource(written: string): OfficeSource {
  if (written === 'microsoft' || written === 'local') return written;
  throw new CommandFailure('office-source-wrong', { found: written });
}

async function productVersion(): Promise<string> {
  const described = new TextDecoder().decode(await inputFile(shippedPath('package.json')));
  return /^ {2}"version": "([^"]+)"/m.exec(described)?.[1] ?? '0';
}

async function packedFiles(facts: GuideFacts): Promise<PackedFiles> {
  const pages = shippedPath(...BUILT, facts.office);
  const oneFile = shippedPath(...BUILT, 'one-file');
  await buildPane({ folder: pages, settings: ['--offline'], office: facts.office });
  await buildPane({ folder: oneFile, settings: ['--one-file'], office: 'microsoft' });
  const policy = await contentPolicyOf(pages);
  const served = Object.entries(await filesIn(pages)).map(([name, bytes]) => [`may-chu/${name}`, bytes]);
  const { address, path } = facts;
  return {
    'HUONG-DAN-CNTT.html': await guide('cntt', facts),
    'HUONG-DAN-CAN-BO.html': await guide('can-bo', facts),
    'manifest.xml': await officeManifest(address),
    ...(await filesIn(oneFile)),
    ...Object.fromEntries(served),
    'may-chu/web.config': new TextEncoder().encode(iisConfig(policy)),
    'nginx/phan-cong.conf': new TextEncoder().encode(nginxConfig(policy, path)),
  };
}
