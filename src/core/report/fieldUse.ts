import { fieldName, type FieldShape, type FieldShapes, shapeOf } from './reportFields';

/** Where a field stands: the part, paragraph and text of a document, or the cell of a sheet. */
export type TemplatePlace = Readonly<Record<string, string | number>>;

/** What is around a field: the lists and parts that are open there, and the fields that each of them has. */
export interface FieldScope {
  readonly within: readonly string[];
  readonly shapes: readonly FieldShapes[];
}

/** One use of a field in a template. */
export interface FieldUse {
  /** As a report knows it. */
  readonly name: string;
  readonly scope: FieldScope;
  /** Null where the report has no such field there. */
  readonly shape: FieldShape | null;
  /** It repeats or leaves out what it holds; else it prints a value. */
  readonly isLoop: boolean;
  readonly place: () => TemplatePlace;
}

/** What is wrong with a use of a field: the report lacks it, or it is a list and is printed like a value. */
export type FieldProblem = 'template-field-unknown' | 'template-field-list';

/** A use of a field as it is written inside a scope. */
export function fieldUse(
  written: string,
  scope: FieldScope,
  isLoop: boolean,
  place: () => TemplatePlace,
): FieldUse {
  return { name: fieldName(written), scope, shape: shapeOf(written, scope.shapes), isLoop, place };
}

/** What is around the fields that a repeated part holds. */
export function enteredScope({ name, scope, shape }: FieldUse, isUnless: boolean): FieldScope {
  if (isUnless || shape === null || typeof shape === 'string') return scope;
  const inner = 'list' in shape ? shape.list : shape.part;
  return { within: [...scope.within, name], shapes: [...scope.shapes, inner] };
}

/** What is wrong with a use; null where nothing is. */
export function fieldProblem({ shape, isLoop }: FieldUse): FieldProblem | null {
  if (shape === null) return 'template-field-unknown';
  return isLoop || shape === 'text' || shape === 'number' ? null : 'template-field-list';
}
