import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import { TEMPLATES } from './templates.mjs';

/** `npm run reports`: draws the Word templates that ship into templates/reports (or the folder named). */
const folder =
  process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'templates', 'reports');
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(TEMPLATES)) {
  writeFileSync(join(folder, `${name}.docx`), await Packer.toBuffer(draw()));
}
