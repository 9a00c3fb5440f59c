import { bare, editDistance } from '../vietnamese/fold';
import {
  type FieldProblem,
  fieldProblem,
  type FieldScope,
  type FieldUse,
  type TemplatePlace,
} from './fieldUse';
import type { ReportData } from './reportData';
import { type FieldShapes, REPORT_FIELDS } from './reportFields';

/** A field of a template as a person reads of it: once, however often it is used at such a place. */
export interface TemplateField {
  readonly name: string;
  /** The lists and parts around it, from the outermost. */
  readonly within: readonly string[];
  /** Whether it repeats or leaves out what it holds. */
  readonly isLoop: boolean;
  /** What the workbook has for it now; a number and a yes or no always have something. */
  readonly state: 'has' | 'empty' | 'wrong';
  /** Null where nothing is wrong. */
  readonly problem: WrongField | null;
}

/** What is wrong with a field, where it stands first, and what may have been meant. */
export interface WrongField {
  readonly code: FieldProblem;
  readonly place: TemplatePlace;
  /** A field of nearly the same name that stands open there; null without one. */
  readonly near: string | null;
  /** The list that has a field of this very name, which is not open there; null without one. */
  readonly inside: string | null;
}

/** The fields of a template, in the order in which it uses them, held against what a report of the workbook would print. */
export function templateFields(uses: Iterable<FieldUse>, data: ReportData): readonly TemplateField[] {
  const fields = new Map<string, TemplateField>();
  for (const use of uses) {
    const { name, scope, isLoop } = use;
    const code = fieldProblem(use);
    const key = JSON.stringify([scope.within, name, code]);
    if (fields.has(key)) continue;
    const problem = code === null ? null : wrongField(use, code);
    const state = problem !== null ? 'wrong' : hasData(data, scope.within, name) ? 'has' : 'empty';
    fields.set(key, { name, within: scope.within, isLoop, state, problem });
  }
  return [...fields.values()];
}

function wrongField({ name, scope, place }: FieldUse, code: FieldProblem): WrongField {
  if (code === 'template-field-list') return { code, place: place(), near: null, inside: null };
  const inside = listWith(name, REPORT_FIELDS);
  return { code, place: place(), near: inside === null ? nearField(name, scope) : null, inside };
}

/** Whether anything that a report would print of a field is not blank. */
function hasData(data: ReportData, within: readonly string[], name: string): boolean {
  const scopes = within.reduce<readonly (readonly unknown[])[]>(
    (around, list) =>
      around.flatMap((scope) => itemsOf(valueOf(list, scope)).map((item) => [...scope, item])),
    [[data]],
  );
  return scopes.some((scope) => isFilled(valueOf(name, scope)));
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The innermost value of a name. */
function valueOf(name: string, scope: readonly unknown[]): unknown {
  const held = [...scope]
    .reverse()
    .find((each) => typeof each === 'object' && each !== null && Object.hasOwn(each, name));
  return typeof held === 'object' && held !== null ? Reflect.get(held, name) : undefined;
}

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** One letter in so many may differ for a name to be offered. */
const LETTERS_PER_SLIP = 4;

function nearField(name: string, { shapes }: FieldScope): string | null {
  const plain = bare(name);
  const limit = Math.max(1, Math.floor(plain.length / LETTERS_PER_SLIP));
  const near = shapes
    .flatMap((each) => Object.keys(each))
    .flatMap((known) => {
      const slips = editDistance(plain, bare(known), limit);
      return slips === null ? [] : [{ known, slips }];
    });
  return near.sort((one, other) => one.slips - other.slips)[0]?.known ?? null;
}

/** The first list or part that has a field of a name, the widest first. */
function listWith(name: string, shapes: FieldShapes): string | null {
  const inner = Object.entries(shapes).flatMap(
    ([list, shape]): readonly (readonly [string, FieldShapes])[] =>
      typeof shape === 'string' ? [] : [[list, 'list' in shape ? shape.list : shape.part]],
  );
  const here = inner.find(([, held]) => Object.hasOwn(held, name));
  if (here !== undefined) return here[0];
  return inner.map(([, held]) => listWith(name, held)).find((list) => list !== null) ?? null;
}
