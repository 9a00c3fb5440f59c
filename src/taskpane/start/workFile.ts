import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { Failure } from '../../workbook/failure';
import { download } from './download';
import { nextFrame } from './nextTurn';
import { Observed } from './observed';
import { canWriteFiles, chooseTarget, type DiskFile, writeFile } from './diskFile';
import { forgetWork, holdWork, keepWork, newWorkId } from './keptWork';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How the workbook stands to its file. */
export interface WorkState {
  /** Name of the file. */
  readonly name: string;
  readonly isUnsaved: boolean;
  /** Whether the last work is kept in this browser, should the page be closed; null where it could not be. */
  readonly isKept: boolean | null;
  /** The file on the disk that is written back; null where there is none yet. */
  readonly disk: DiskFile | null;
}

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved' | 'downloaded'; readonly name: string }
  /** Nothing was written: the file on the disk is no longer the one that was opened. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The file of a workbook: saving it, and keeping its unsaved work in this browser while it is not. */
export class WorkFile {
  readonly state: Observed<WorkState>;
  /** The id under which its work is kept; another for every workbook. */
  readonly key: string;
  private savedVersion: number;
  private keptParts: ReadonlyMap<string, Uint8Array> | null = null;
  private keeping: Promise<void> = Promise.resolve();
  private readonly release: () => void;
  private readonly stopFollowing: () => void;

  constructor(
    readonly workbook: FileWorkbook,
    disk: DiskFile | null,
    isUnsaved: boolean,
    id: string = newWorkId(Date.now()),
  ) {
    this.key = id;
    this.savedVersion = isUnsaved ? -1 : workbook.version;
    this.state = new Observed<WorkState>({ name: workbook.name, isUnsaved, isKept: false, disk });
    this.release = holdWork(id);
    this.stopFollowing = workbook.follow(() => this.changed());
    if (isUnsaved) this.changed();
  }

  /** Saves to the file that was opened, or to one that the person chooses; else hands the file over as a download. */
  async save(how: 'usual' | 'overwrite' | 'elsewhere'): Promise<Saved> {
    const { name, disk } = this.state.get();
    if (!canWriteFiles()) return this.download();
    const target = how === 'elsewhere' || disk === null ? await chooseTarget(name) : disk;
    if (target === null) return { kind: 'cancelled' };
    const { version } = this.workbook;
    const written = await writeFile(target, () => this.packed(), how === 'overwrite');
    if (written.kind !== 'written') return written;
    this.saved(version, { name: target.handle.name, disk: written.disk });
    return { kind: 'saved', name: target.handle.name };
  }

  /** Hands the file over as it stands; without a file to write back the work then counts as saved. */
  async download(): Promise<Saved> {
    const { version } = this.workbook;
    const { name, disk } = this.state.get();
    const handed = await download({ name, mediaType: XLSX, bytes: await this.packed(), mayJoin: false });
    if (disk === null) this.saved(version, { name, disk });
    return { kind: 'downloaded', name: handed };
  }

  /** Follows the workbook no more; unsaved work stays kept. */
  end(): void {
    this.stopFollowing();
    void this.keeping.then(this.release);
  }

  /** Ends once what was under way is kept. */
  settled(): Promise<void> {
    return this.keeping;
  }

  private packed(): Promise<Uint8Array> {
    return this.workbook.packed(nextFrame);
  }

  private saved(version: number, file: Pick<WorkState, 'name' | 'disk'>): void {
    this.savedVersion = version;
    const isUnsaved = this.workbook.version !== version;
    this.state.set({ ...this.state.get(), ...file, isUnsaved });
    this.keptParts = null;
    if (isUnsaved) this.changed();
    else this.keeping = this.keeping.then(() => forgetWork(this.key)).catch(() => undefined);
  }

  private changed(): void {
    if (this.workbook.version === this.savedVersion) return;
    this.state.set({ ...this.state.get(), isUnsaved: true, isKept: false });
    this.keeping = this.keeping.then(() => this.keep());
  }

  /** Keeps what is unsaved now; steps that came meanwhile are kept with it. */
  private async keep(): Promise<void> {
    const { workbook } = this;
    const parts = workbook.parts();
    if (parts === null || workbook.version === this.savedVersion) return;
    try {
      const source = parts === this.keptParts ? null : ((await workbook.packedParts()) ?? { parts });
      // Saved or drawn anew meanwhile: what is typed over those parts is another by now.
      if (workbook.parts() !== parts) {
        await this.keep();
        return;
      }
      const { version } = workbook;
      if (version === this.savedVersion) return;
      const { name, disk } = this.state.get();
      const kept = source && { name, source, disk };
      await keepWork(this.key, kept, { typed: workbook.unwritten(), at: Date.now() });
      this.keptParts = parts;
      if (version === workbook.version) this.state.set({ ...this.state.get(), isKept: true });
    } catch {
      this.state.set({ ...this.state.get(), isKept: null });
    }
  }
}
