import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MemberVersions } from './batch/session';
import { CEILINGS, type ExcelHost } from './excelHost';

/** Excel's own library, loaded once in this realm, and the host that it talks to. */
export interface Library {
  host: ExcelHost | null;
  /** First versions of its members. */
  readonly versions: MemberVersions;
  /** Hands a message of the host to the library. */
  readonly tell: (message: string) => void;
  readonly names: LibraryNames;
  readonly window: Record<string, unknown>;
}

interface LibraryNames {
  readonly Excel: object;
  readonly Office: object;
  readonly OfficeExtension: { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
}

interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const SHARED = [
  'OfficeExtension',
  'OfficeExtensionBatch',
  'Office',
  'Excel',
  'OfficeRuntime',
  'OSF',
  'Microsoft',
];

let loaded: Library | null = null;

export function theLibrary(): Library {
  loaded ??= load();
  return loaded;
}

/**
 * Evaluates the file in this realm, so that its checks of prototypes hold for what tests hand over. In a page its
 * top-level names are those of window: here each is both a variable around it and a property of its window.
 */
function evaluated(window: Record<string, unknown>): LibraryNames {
  const source = readFileSync(join(FOLDER, 'excel-win32-16.01.js'), 'utf8');
  const names = SHARED.map(
    (name) =>
      `var ${name} = window.${name}; Object.defineProperty(window, '${name}', ` +
      `{ configurable: true, get: function () { return ${name}; }, set: function (next) { ${name} = next; } });`,
  );
  const evaluate = new Function(
    'window',
    `${names.join('\n')} var Type = function () {};\n${source}\nreturn { Excel, Office, OfficeExtension };`,
  ) as (window: unknown) => LibraryNames;
  return evaluate(window);
}

function load(): Library {
  const window: Record<string, unknown> = { Microsoft: { Office: { WebExtension: {} } } };
  const names = evaluated(window);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      void reply(JSON.parse(text) as Message);
    },
  };
  names.OfficeExtension.HostBridge.init(bridge);
  const library: Library = {
    host: null,
    versions: versionsIn(readFileSync(join(FOLDER, 'excel-win32-16.01.debug.js'), 'utf8')),
    tell: (text) => bridge.onMessageFromHost?.(text),
    names,
    window,
  };

  async function reply({ id, flags, message }: Message): Promise<void> {
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    await Promise.resolve();
    if (!library.host) return;
    const answer = await library.host.answer(body, flags);
    library.tell(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } }));
  }

  return library;
}

/** Makes Excel, Office and OfficeExtension global, talking to a host. */
export function showLibrary(library: Library, host: ExcelHost): void {
  library.host = host;
  const { Excel, Office, OfficeExtension } = library.names;
  const office = Object.create(Office, { context: { value: contextOf(host) } }) as object;
  library.window['Office'] = office;
  Object.assign(globalThis, { Excel, Office: office, OfficeExtension });
}

export function hideLibrary(library: Library): void {
  library.host = null;
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
}

/** What of Office.context an add-in asks for. */
function contextOf({ ceiling, book }: ExcelHost): object {
  const platform = ceiling === 'web' ? 'OfficeOnline' : 'PC';
  return {
    platform,
    host: 'Excel',
    displayLanguage: book.locale.name,
    contentLanguage: book.locale.name,
    diagnostics: { host: 'Excel', platform, version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version = '1.1') => {
        const [major, minor = '0'] = version.split('.');
        if (name === 'ExcelApi') return major === '1' && Number(minor) <= Number(CEILINGS[ceiling].slice(2));
        return ['RichApiRuntime', 'DelayForCellEdit', 'DialogApi', 'ImageCoercion'].includes(name);
      },
    },
  };
}

/** First versions of members, read out of the library's own checks. */
function versionsIn(source: string): MemberVersions {
  const found = new Map<string, string>();
  for (const [, member = '', set, version = ''] of source.matchAll(
    /_throwIfApiNotSupported\("([\w.]+)", ([\w"]+), "?([\d.]+)"?/g,
  ))
    found.set(member, set === '_defaultApiSetName' ? version : '1.17');
  return found;
}
