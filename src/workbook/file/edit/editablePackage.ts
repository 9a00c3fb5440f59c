import { strToU8, zipSync } from 'fflate';
import { type OfficePackage, partOf } from '../openPackage';
import { UnusableFile } from '../unusableFile';

/** A day that every zip can hold, so that the same edits give the same bytes. */
export const WRITTEN = new Date(2000, 0, 1);

/** An Office file whose parts can be replaced one by one; those left alone keep their bytes and their order. */
export class EditablePackage implements OfficePackage {
  readonly parts: Map<string, Uint8Array>;

  constructor({ parts }: OfficePackage) {
    this.parts = new Map(parts);
  }

  /** Name of a part as the file spells it, or null. */
  nameOf(part: string): string | null {
    if (this.parts.has(part)) return part;
    const wanted = part.toLowerCase();
    for (const name of this.parts.keys()) if (name.toLowerCase() === wanted) return name;
    return null;
  }

  /** Text of a part, or null where there is none. Throws `UnusableFile` on one that is not UTF-8. */
  text(part: string): string | null {
    const bytes = partOf(this, part);
    if (!bytes) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new UnusableFile('file-damaged', { part });
    }
  }

  /** Replaces a part or adds one at the end. */
  put(part: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    this.parts.set(this.nameOf(part) ?? part, bytes);
  }

  /** Replaces a part by what a function makes of its text; nothing happens where there is none. */
  change(part: string, edit: (text: string) => string): void {
    const before = this.text(part);
    if (before === null) return;
    const after = edit(before);
    if (after !== before) this.put(part, after);
  }

  remove(part: string): void {
    const name = this.nameOf(part);
    if (name !== null) this.parts.delete(name);
  }

  /** The file's bytes. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.parts), { level: 6, mtime: WRITTEN });
  }
}
