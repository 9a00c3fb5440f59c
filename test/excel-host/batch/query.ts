import type { Handle, Json } from './handle';
import type { QueryInfo } from './request';

/** Names asked for, as a tree: `format/fill/color`. */
interface Asked {
  readonly scalars: Set<string>;
  readonly ways: Map<string, Asked>;
  all: boolean;
}

function nothing(): Asked {
  return { scalars: new Set(), ways: new Map(), all: false };
}

function ask(asked: Asked, handle: Handle | null, path: readonly string[]): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0 && name === '*') asked.all = true;
  else if (rest.length === 0 && (handle === null || handle.hasWay(name) === null)) asked.scalars.add(name);
  else {
    const way = asked.ways.get(name) ?? nothing();
    asked.ways.set(name, way);
    if (rest.length === 0) way.all = true;
    else ask(way, null, rest);
  }
}

/** Answers `load`: properties, those of objects below, members of collections. */
export function query(handle: Handle, info: QueryInfo = {}): Json {
  const asked = nothing();
  const sample = handle.items ? (handle.items()[0] ?? handle) : handle;
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) ask(asked, sample, path.split(/[/.]/));
  if (!info.Select?.length && !info.Expand?.length) asked.all = true;
  const { Skip: skip = 0, Top: top } = info;
  return loaded(handle, asked, { skip, ...(top === undefined ? {} : { top }) });
}

function loaded(handle: Handle, asked: Asked, cut?: { readonly skip: number; readonly top?: number }): Json {
  if (!handle.items) return one(handle, asked);
  const all = handle.items();
  const own = new Set([...asked.scalars].filter((name) => isOwn(handle, name)));
  const below = { ...asked, scalars: new Set([...asked.scalars].filter((name) => !own.has(name))) };
  const shown = cut ? all.slice(cut.skip, cut.top === undefined ? undefined : cut.skip + cut.top) : all;
  const isAsked = asked.all || below.scalars.size > 0 || asked.ways.size > 0;
  const names = [...own, ...(asked.all ? handle.readable() : [])];
  return {
    ...Object.fromEntries(names.map((name) => [pascal(name), handle.read(name)])),
    ...(isAsked ? { _Items: shown.map((item) => one(item, below)) } : {}),
  };
}

function isOwn(handle: Handle, name: string): boolean {
  return handle.readable().some((own) => own.toLowerCase() === name.toLowerCase());
}

function pascal(name: string): string {
  return name.startsWith('_') ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function one(handle: Handle, asked: Asked): Json {
  const answer: Record<string, Json> = { ...handle.identity() };
  const names = new Set([...(asked.all ? handle.readable() : []), ...[...asked.scalars].map(pascal)]);
  for (const name of names) answer[name] = handle.read(name);
  for (const [name, below] of asked.ways) {
    const next = handle.way(name);
    answer[handle.hasWay(name) ?? pascal(name)] = next === null ? null : loaded(next, below);
  }
  return answer;
}
