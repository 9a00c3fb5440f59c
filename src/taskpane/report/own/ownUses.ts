import type { GapTemplate, OwnUses } from '../../../reports/making/ownGaps';
import type { PaneTemplate } from '../templates';

/** By template, so that each is read once. */
const known = new WeakMap<PaneTemplate, Promise<OwnUses>>();

/** A template with what it says where it is a person's own; what reads such a file is loaded when one is first chosen. */
export async function withOwnUses(template: PaneTemplate): Promise<GapTemplate> {
  if (template.isOwn !== true) return template;
  const reading = known.get(template) ?? readUses(template);
  known.set(template, reading);
  // What could not be loaded may be there at the next try.
  reading.catch(() => known.delete(template));
  return { ...template, own: await reading };
}

async function readUses({ kind, bytes }: PaneTemplate): Promise<OwnUses> {
  const [{ templateUses }, file] = await Promise.all([
    import(/* webpackChunkName: "own-template" */ './templateReading'),
    bytes(),
  ]);
  return templateUses(kind, file ?? new Uint8Array());
}
