import { invalidArgument } from '../fault';
import { Handle, type Answer, type Call } from './handle';
import type { Session } from './session';

/** Reads one argument of a method, or refuses it. */
export type Reader<A> = (given: unknown, what: string) => A;

export const text: Reader<string> = (given, what) => {
  if (typeof given !== 'string') throw invalidArgument(`${what} must be a text`);
  return given;
};

export const flag: Reader<boolean> = (given, what) => {
  if (typeof given !== 'boolean') throw invalidArgument(`${what} must be true or false`);
  return given;
};

export const number: Reader<number> = (given, what) => {
  if (typeof given !== 'number' || !Number.isFinite(given)) throw invalidArgument(`${what} must be a number`);
  return given;
};

export const whole: Reader<number> = (given, what) => {
  if (typeof given !== 'number' || !Number.isInteger(given))
    throw invalidArgument(`${what} must be a whole number`);
  return given;
};

/** One of Excel's words, in its spelling. */
export function oneOf<const W extends string>(...words: readonly W[]): Reader<W> {
  return (given, what) => {
    const found = words.find((word) => word === given);
    if (found === undefined)
      throw invalidArgument(`${what} must be one of ${words.join(', ')}, not ${String(given)}`);
    return found;
  };
}

/** An argument that may be left out. */
export function optional<A>(reader: Reader<A>): Reader<A | null> {
  return (given, what) => (given === null || given === undefined ? null : reader(given, what));
}

/** Either of two. */
export function either<A, B>(one: Reader<A>, other: Reader<B>): Reader<A | B> {
  return (given, what) => {
    try {
      return one(given, what);
    } catch {
      return other(given, what);
    }
  };
}

export function listOf<A>(reader: Reader<A>): Reader<readonly A[]> {
  return (given, what) => {
    if (!Array.isArray(given)) throw invalidArgument(`${what} must be a list`);
    return given.map((one: unknown) => reader(one, what));
  };
}

export const record: Reader<Readonly<Record<string, unknown>>> = (given, what) => {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || given instanceof Handle)
    throw invalidArgument(`${what} must be an object`);
  return Object.fromEntries(Object.entries(given));
};

/** An object of the workbook of a certain class. */
export function objectOf<T>(type: abstract new (...given: never[]) => T): Reader<T> {
  return (given, what) => {
    if (!(given instanceof Handle) || !(given.target instanceof type))
      throw invalidArgument(`${what} must be an object of the workbook`);
    return given.target;
  };
}

export const anything: Reader<unknown> = (given) => given;

/** `#RRGGBB`, or a name of HTML. */
export const color: Reader<string> = (given, what) => {
  if (typeof given !== 'string') throw invalidArgument(`${what} must be a colour`);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  if (given === '') return given;
  const named = NAMED[given.toLowerCase()];
  if (named === undefined) throw invalidArgument(`${what} must be #RRGGBB or a name, not ${given}`);
  return named;
};

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

type Given<R> = { readonly [K in keyof R]: R[K] extends Reader<infer A> ? A : never };

/** A method from the readers of its arguments and what it does. */
export function method<T, const R extends readonly Reader<unknown>[]>(
  readers: R,
  run: (session: Session, target: T, ...given: Given<R>) => unknown,
): Call<T> {
  return {
    arity: readers.length,
    run: (target, given, session) => {
      const args = readers.map((reader, index) => reader(given[index], `argument ${String(index + 1)}`));
      return run(session, target, ...(args as unknown as Given<R>)) as Answer;
    },
  };
}
