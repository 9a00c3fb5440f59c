import { sayLine } from '../../messages/sayLine';
import type { OfficeSource } from '../builtPane';
import { inputFile } from '../inputFile';
import { shippedPath } from '../shipped';

/** What a guide says of the package that it lies in. */
export interface GuideFacts {
  /** Where the pane will be, without the last slash. */
  readonly address: string;
  /** Its folder on the server: `/phan-cong`, or nothing. */
  readonly path: string;
  readonly office: OfficeSource;
  readonly version: string;
}

/** A guide of `guides/` as one page with its pictures inside: `{{address}}` and the like are filled in. */
export async function guide(name: 'cntt' | 'can-bo', facts: GuideFacts): Promise<Uint8Array> {
  const template = await text('guides', `${name}.html`);
  const facing: Readonly<Record<string, string>> = {
    address: facts.address,
    server: new URL(facts.address).host,
    path: `${facts.path}/`,
    version: facts.version,
    office: sayLine(`package-office-${facts.office}`),
  };
  const filled = template.replace(/\{\{(\w+)\}\}/g, (_, word: string) => markup(facing[word] ?? ''));
  return new TextEncoder().encode(await withPictures(filled));
}

/** Pictures are named beside the guide; in the package they are part of it, so that it can be mailed alone. */
async function withPictures(page: string): Promise<string> {
  const names = [
    ...new Set([...page.matchAll(/src="pictures\/([\w-]+\.png)"/g)].flatMap(([, name]) => name ?? [])),
  ];
  const pictures = await Promise.all(
    names.map(async (name) => [name, await inputFile(shippedPath('guides', 'pictures', name))] as const),
  );
  return pictures.reduce(
    (whole, [name, bytes]) =>
      whole.replaceAll(
        `src="pictures/${name}"`,
        `src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}"`,
      ),
    page,
  );
}

async function text(...parts: readonly string[]): Promise<string> {
  return new TextDecoder().decode(await inputFile(shippedPath(...parts)));
}

function markup(written: string): string {
  return written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
