import { itemNotFound } from '../fault';
import { anything, method, text } from '../batch/argument';
import { ABSENT, Handle, type Json, type Kind } from '../batch/handle';
import type { Book } from '../model/book';

interface Kept {
  readonly book: Book;
  readonly key: string;
}

const settingKind: Kind<Kept> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  reads: { Key: ({ key }) => key, Value: ({ book, key }) => (book.settings.get(key) ?? null) as Json },
  writes: {
    Value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  calls: {
    Delete: method([], (_session, { book, key }: Kept) => {
      book.settings.delete(key);
    }),
  },
};

/** Excel's SettingCollection: what an add-in keeps in the workbook. */
export const settingsKind: Kind<Book> = {
  name: 'SettingCollection',
  items: (book, session) =>
    [...book.settings.keys()].map((key) => Handle.of(settingKind, { book, key }, session)),
  item: (book, given, session) => {
    const key = text(given, 'key');
    if (!book.settings.has(key)) throw itemNotFound(`setting ${key}`);
    return Handle.of(settingKind, { book, key }, session);
  },
  calls: {
    Add: method([text, anything], (session, book: Book, key, value) => {
      book.settings.set(key, value);
      return Handle.of(settingKind, { book, key }, session);
    }),
    GetItemOrNullObject: method([text], (session, book: Book, key) =>
      book.settings.has(key) ? Handle.of(settingKind, { book, key }, session) : ABSENT,
    ),
    GetCount: method([], (_session, book: Book) => book.settings.size),
  },
};

const xmlKind: Kind<Kept> = {
  name: 'CustomXmlPart',
  identity: ({ key }) => ({ Id: key }),
  reads: {
    Id: ({ key }) => key,
    NamespaceUri: ({ book, key }) => namespaceOf(book.customXml.get(key) ?? ''),
  },
  calls: {
    GetXml: method([], (_session, { book, key }: Kept) => book.customXml.get(key) ?? ''),
    SetXml: method([text], (_session, { book, key }: Kept, xml) => {
      book.customXml.set(key, xml);
    }),
    Delete: method([], (_session, { book, key }: Kept) => {
      book.customXml.delete(key);
    }),
  },
};

function namespaceOf(xml: string): string {
  return /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

function scopedKind(book: Book, keys: readonly string[]): Kind<Book> {
  return {
    name: 'CustomXmlPartScopedCollection',
    items: (_book, session) => keys.map((key) => Handle.of(xmlKind, { book, key }, session)),
    calls: {
      GetCount: method([], () => keys.length),
      GetOnlyItemOrNullObject: method([], (session) => {
        const [key] = keys;
        return key === undefined || keys.length > 1 ? ABSENT : Handle.of(xmlKind, { book, key }, session);
      }),
    },
  };
}

/** Excel's CustomXmlPartCollection. */
export const customXmlKind: Kind<Book> = {
  name: 'CustomXmlPartCollection',
  items: (book, session) =>
    [...book.customXml.keys()].map((key) => Handle.of(xmlKind, { book, key }, session)),
  item: (book, given, session) => {
    const key = text(given, 'id');
    if (!book.customXml.has(key)) throw itemNotFound(`custom XML part ${key}`);
    return Handle.of(xmlKind, { book, key }, session);
  },
  calls: {
    Add: method([text], (session, book: Book, xml) => {
      const key = `{${String(book.nextId())}}`;
      book.customXml.set(key, xml);
      return Handle.of(xmlKind, { book, key }, session);
    }),
    GetItemOrNullObject: method([text], (session, book: Book, key) =>
      book.customXml.has(key) ? Handle.of(xmlKind, { book, key }, session) : ABSENT,
    ),
    GetByNamespace: method([text], (session, book: Book, namespace) => {
      const keys = [...book.customXml]
        .filter(([, xml]) => namespaceOf(xml) === namespace)
        .map(([key]) => key);
      return Handle.of(scopedKind(book, keys), book, session);
    }),
    GetCount: method([], (_session, book: Book) => book.customXml.size),
  },
};

const PROPERTIES = [
  'Title',
  'Subject',
  'Author',
  'Keywords',
  'Comments',
  'Category',
  'Manager',
  'Company',
] as const;

/** Excel's DocumentProperties. */
export const propertiesKind: Kind<Book> = {
  name: 'DocumentProperties',
  reads: Object.fromEntries(
    PROPERTIES.map((name) => [name, (book) => (book.properties[name] ?? '') as Json]),
  ),
  writes: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      (book, value) => {
        book.properties[name] = text(value, name);
      },
    ]),
  ),
};
