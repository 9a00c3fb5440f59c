import { type OfficePackage, partOf } from './openPackage';
import { scanElements } from './xml';

/** A part that another part points to. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in both forms of the standard: `worksheet`, `table`. */
  readonly type: string;
  /** Name of the part, without the leading slash. */
  readonly target: string;
}

/** The parts that a part points to inside the file; `''` is the file itself. */
export function relationshipsOf(pack: OfficePackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = partOf(pack, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (!bytes) return [];
  const found: Relationship[] = [];
  scanElements(bytes, ({ name, attributes }) => {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const type = attributes.get('Type') ?? '';
    found.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(folder, attributes.get('Target') ?? ''),
    });
  });
  return found;
}

/** The name of the part that a target names from a folder: `../tables/table1.xml`, `/xl/workbook.xml`. */
function resolve(folder: string, target: string): string {
  const written = decoded(target.split('#')[0] ?? '').replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (written.startsWith('/') ? written : folder + written).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
