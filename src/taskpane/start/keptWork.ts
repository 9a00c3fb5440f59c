import { createStore, delMany, get, keys, set, setMany, type UseStore } from 'idb-keyval';
import type { WorkbookSource } from '../../workbook/fileHost/openFileWorkbook';
import type { TypedCell } from '../../workbook/fileHost/typedCells';
import type { DiskFile } from './diskFile';

/** A workbook with unsaved work, as this browser keeps it; it never leaves the computer. */
export interface KeptWorkbook {
  readonly name: string;
  /** The file without what was typed: packed where the browser can, since a browser copies what it keeps while the page waits. */
  readonly source: WorkbookSource;
  readonly disk: DiskFile | null;
}

/** What was typed over the file, and when last; kept apart, since the file seldom changes. */
export interface KeptTyping {
  readonly typed: readonly TypedCell[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Work that a closed page has left. */
export interface LeftWork {
  readonly id: string;
  readonly name: string;
  readonly cells: number;
  readonly at: number;
}

const TYPING = ':typed';
const LOCK = 'phan-cong-';

let opened: UseStore | null = null;

function store(): UseStore {
  opened ??= createStore('phan-cong', 'viec-dang-lam');
  return opened;
}

/** Keeps what was typed under an id, and in the same step the workbook, where another is kept or none. */
export async function keepWork(id: string, kept: KeptWorkbook | null, typing: KeptTyping): Promise<void> {
  if (kept === null) await set(id + TYPING, typing, store());
  else
    await setMany(
      [
        [id, kept],
        [id + TYPING, typing],
      ],
      store(),
    );
}

/** Forgets what was kept under an id. */
export async function forgetWork(id: string): Promise<void> {
  await delMany([id, id + TYPING], store());
}

/** A workbook that was kept, with what was typed over it; null where nothing is kept under the id. */
export async function keptWork(id: string): Promise<(KeptWorkbook & KeptTyping) | null> {
  const kept = await get<KeptWorkbook>(id, store());
  const typing = await get<KeptTyping>(id + TYPING, store());
  return kept === undefined || typing === undefined ? null : { ...kept, ...typing };
}

/** Work that pages have left which are closed by now, the newest first. */
export async function leftWork(): Promise<readonly LeftWork[]> {
  const ids = (await keys<string>(store())).filter((key) => key.endsWith(TYPING));
  const held = await heldLocks();
  const left: LeftWork[] = [];
  for (const key of ids) {
    const id = key.slice(0, -TYPING.length);
    const work = held.has(LOCK + id) ? null : await keptWork(id);
    if (work !== null) left.push({ id, name: work.name, cells: work.typed.length, at: work.at });
  }
  return left.sort((one, other) => other.at - one.at);
}

/** Tells other pages that the work under an id is at hand in this one, until what it answers is called. */
export function holdWork(id: string): () => void {
  let release = (): void => undefined;
  const whole = new Promise<void>((settle) => (release = settle));
  void navigator.locks?.request(LOCK + id, () => whole);
  return release;
}

/** An id that no other page gives. */
export function newWorkId(now: number): string {
  return `${now.toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`;
}

/** Pages without a safe address have no locks: there, work of a page that is still open is offered, too. */
async function heldLocks(): Promise<ReadonlySet<string>> {
  const locks: LockManager | undefined = navigator.locks;
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.map(({ name = '' }) => name));
}
