import { HostFault, apiNotFound } from '../fault';
import type { Session } from './session';

/** What travels in an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A method: how many arguments it takes and what it answers, an object, a value or nothing. */
export interface Call<T> {
  readonly arity: number;
  readonly run: (target: T, given: readonly unknown[], session: Session) => Answer;
}

/** What a method answers; an absent object is Excel's null object. */
export type Answer = Handle | Json | { readonly absent: true } | undefined;

export const ABSENT = { absent: true } as const;

/** The members of one of Excel's classes, names as they travel (PascalCase). */
export interface Kind<T> {
  readonly name: string;
  /** What names an object for later requests, sent when it is first met. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, Json>>;
  readonly reads?: Readonly<Record<string, (target: T, session: Session) => Json>>;
  readonly writes?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  /** Properties that are objects. */
  readonly ways?: Readonly<Record<string, (target: T, session: Session) => Handle | null>>;
  readonly calls?: Readonly<Record<string, Call<T>>>;
  /** The members of a collection, in order. */
  readonly items?: (target: T, session: Session) => readonly Handle[];
  /** `collection[key]`. */
  readonly item?: (target: T, key: unknown, session: Session) => Handle;
}

function camel(name: string): string {
  return name.startsWith('_') ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function keyOf(members: object | undefined, name: string): string | null {
  if (!members) return null;
  if (Object.hasOwn(members, name)) return name;
  return Object.keys(members).find((key) => key.toLowerCase() === name.toLowerCase()) ?? null;
}

/** An object of the workbook as requests see it; its class is closed over, so that handles are of one type. */
export class Handle {
  readonly identity: () => Readonly<Record<string, Json>>;
  readonly read: (name: string) => Json;
  /** Names of the properties that `load` without names gives. */
  readonly readable: () => readonly string[];
  readonly write: (name: string, value: unknown) => void;
  readonly way: (name: string) => Handle | null;
  readonly hasWay: (name: string) => string | null;
  readonly call: (name: string, given: readonly unknown[]) => Answer;
  readonly items: (() => readonly Handle[]) | null;
  readonly item: (key: unknown) => Handle;
  readonly className: string;

  private constructor(
    readonly target: unknown,
    members: Omit<Handle, 'target'>,
  ) {
    this.className = members.className;
    this.identity = members.identity;
    this.read = members.read;
    this.readable = members.readable;
    this.write = members.write;
    this.way = members.way;
    this.hasWay = members.hasWay;
    this.call = members.call;
    this.items = members.items;
    this.item = members.item;
  }

  /** The handle of a target; every use of a member asks the session whether this Excel has it. */
  static of<T>(kind: Kind<T>, target: T, session: Session): Handle {
    const found = <M>(members: Readonly<Record<string, M>> | undefined, name: string): M => {
      const full = `${kind.name}.${camel(name)}`;
      session.refuseNewer(full);
      const key = keyOf(members, name);
      const member = key === null ? undefined : members?.[key];
      if (member === undefined) throw apiNotFound(full);
      return member;
    };
    const { items, item } = kind;
    return new Handle(target, {
      className: kind.name,
      identity: () => kind.identity?.(target, session) ?? {},
      read: (name) => found(kind.reads, name)(target, session),
      readable: () =>
        Object.keys(kind.reads ?? {}).filter((name) => session.has(`${kind.name}.${camel(name)}`)),
      write: (name, value) => {
        found(kind.writes, name)(target, value, session);
      },
      way: (name) => found(kind.ways, name)(target, session),
      hasWay: (name) => keyOf(kind.ways, name),
      call: (name, given) => {
        const call = found(kind.calls, name);
        if (given.length !== call.arity)
          throw new HostFault(
            'InvalidArgument',
            `${kind.name}.${camel(name)} takes ${String(call.arity)} arguments`,
          );
        return call.run(target, given, session);
      },
      items: items ? () => items(target, session) : null,
      item: (key) => {
        if (!item) throw apiNotFound(`${kind.name}.getItem`);
        return item(target, key, session);
      },
    });
  }
}
