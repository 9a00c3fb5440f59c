import { invalidArgument, itemNotFound } from '../fault';
import { either, flag, method, objectOf, optional, text } from '../batch/argument';
import { ABSENT, Handle, type Json, type Kind } from '../batch/handle';
import type { Session } from '../batch/session';
import { addressOf } from '../model/area';
import { plain } from '../model/cell';
import { checkFormula } from '../model/formulaCheck';
import { movedReference, sheetPrefix } from '../model/formula';
import { checkDefinedName, type DefinedName } from '../model/names';
import type { Sheet } from '../model/sheet';
import { knownIn } from '../model/writing';
import { rangeOf } from './rangeOf';
import { RangeTarget } from './rangeTarget';

/** Names of a sheet, or of the workbook. */
export interface NamesOf {
  readonly sheet: Sheet | null;
}

function rangeBehind({ formula }: DefinedName, session: Session): Handle | null {
  const found = session.placeOf(formula);
  return found ? rangeOf(found.sheet, found.place, session) : null;
}

function typeOfName(name: DefinedName, session: Session): string {
  if (session.placeOf(name.formula)) return 'Range';
  const bare = name.formula.slice(1);
  if (/^".*"$/.test(bare)) return 'String';
  if (/^-?\d+$/.test(bare)) return 'Integer';
  if (/^-?\d*\.\d+$/.test(bare)) return 'Double';
  return /^(?:TRUE|FALSE)$/i.test(bare) ? 'Boolean' : bare.startsWith('#') ? 'Error' : 'Range';
}

function valueOfName({ formula }: DefinedName, session: Session): Json {
  const found = session.placeOf(formula);
  if (found) return `${sheetPrefix(found.sheet.name)}${absolute(addressOf(found.place))}`;
  const bare = formula.slice(1);
  if (/^".*"$/.test(bare)) return bare.slice(1, -1).replaceAll('""', '"');
  return /^-?\d*\.?\d+$/.test(bare) ? Number(bare) : plain(null);
}

function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, '$$$&');
}

const nameKind: Kind<DefinedName> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  reads: {
    Name: ({ name }) => name,
    Type: typeOfName,
    Value: valueOfName,
    Visible: ({ visible }) => visible,
    Formula: ({ formula }) => formula,
    Comment: ({ comment }) => comment,
    Scope: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'),
  },
  writes: {
    Visible: (name, value) => {
      name.visible = flag(value, 'visible');
    },
    Comment: (name, value) => {
      name.comment = text(value, 'comment');
    },
    Formula: (name, value, { book }) => {
      const formula = text(value, 'formula');
      if (!formula.startsWith('=')) throw invalidArgument('formula must begin with =');
      checkFormula(formula, knownIn(book, name.scope));
      name.formula = formula;
    },
  },
  ways: {},
  calls: {
    GetRange: method([], (session, name: DefinedName) => {
      const range = rangeBehind(name, session);
      if (!range) throw itemNotFound(`range of the name ${name.name}`);
      return range;
    }),
    GetRangeOrNullObject: method([], (session, name: DefinedName) => rangeBehind(name, session) ?? ABSENT),
    Delete: method([], ({ book }, name: DefinedName) => {
      book.names = book.names.filter((one) => one !== name);
    }),
  },
};

function own({ sheet }: NamesOf, { book }: Session): readonly DefinedName[] {
  return book.names.filter(({ scope }) => scope === (sheet?.id ?? null));
}

/** Excel's NamedItemCollection. */
export const namesKind: Kind<NamesOf> = {
  name: 'NamedItemCollection',
  items: (of, session) => own(of, session).map((name) => Handle.of(nameKind, name, session)),
  item: ({ sheet }, key, session) => {
    const found = session.book.defined(text(key, 'name'), sheet?.id ?? null);
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return Handle.of(nameKind, found, session);
  },
  calls: {
    Add: method(
      [text, either(objectOf(RangeTarget), text), optional(text)],
      (session, { sheet }: NamesOf, name, reference, comment) => {
        const { book } = session;
        const scope = sheet?.id ?? null;
        const others = book.names.filter((one) => one.scope === scope).map((one) => one.name);
        checkDefinedName(name, [...others, ...book.tables.map((table) => table.name)]);
        const formula = formulaFor(reference);
        checkFormula(formula, knownIn(book, scope));
        const made = { name, formula, visible: true, comment: comment ?? '', scope };
        book.names = [...book.names, made];
        return Handle.of(nameKind, made, session);
      },
    ),
    GetItemOrNullObject: method([text], (session, { sheet }: NamesOf, name) => {
      const found = session.book.defined(name, sheet?.id ?? null);
      return found ? Handle.of(nameKind, found, session) : ABSENT;
    }),
    GetCount: method([], (session, of: NamesOf) => own(of, session).length),
  },
};

function formulaFor(reference: RangeTarget | string): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=')) throw invalidArgument('the formula of a name must begin with =');
    return reference;
  }
  return `=${sheetPrefix(reference.sheet.name)}${movedReference('$A$1:$A$1', reference.place)}`;
}
