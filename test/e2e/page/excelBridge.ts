import { ExcelHost } from '../../excel-host/excelHost';
import type { ExcelTheme } from '../excelPage';

declare global {
  interface Window {
    readonly excelTheme?: ExcelTheme;
  }
}

/** `window.external` of a pane in Excel for Windows, answered by a workbook in memory in the same page. */
interface Bridge {
  readonly Execute: (id: number, params: readonly unknown[], answered: (answer: Answer) => void) => void;
  readonly RegisterEvent: (
    id: number,
    target: string,
    handler: (id: number, payload: Answer) => void,
    registered: (answer: Answer) => void,
  ) => void;
  readonly UnregisterEvent: (id: number, target: string, unregistered: (answer: Answer) => void) => void;
  readonly GetContext: () => object;
}

/** As the library is handed arrays by Excel. */
interface Answer {
  readonly toArray: () => readonly unknown[];
}

const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
const SUCCESS = 0;

/** Services of Office itself: what the library greets while it starts, and what shows the pane. */
const OF_OFFICE = /AddinInternalService|TelemetryService|AppRuntimeService/;

/** What this Excel can do: as Excel LTSC 2024. */
const MATRIX = { ExcelApi: 1.17, SharedRuntime: 1.1, DialogApi: 1.2, RibbonApi: 1.1 };

/**
 * What Excel knows an add-in by. Without one the library parses an empty text as XML, and Chromium answers that with an
 * error page whose inline styles a content policy stops.
 */
const TOKEN = '<t aid="phancong" oid="" cid="" />';

const host = new ExcelHost({ locale: 'vi-VN', ceiling: 'Excel LTSC 2024' });

/** Whether the add-in has asked for its pane to be shown. */
const pane = { isShown: false };

const array = (...items: readonly unknown[]): Answer => ({ toArray: () => items });

async function answerOf(body: string, flags: number): Promise<string> {
  if (!OF_OFFICE.test(body)) return host.answer(body, flags);
  interface Asked {
    readonly Actions: readonly { readonly Id: number; readonly Name: string }[];
  }
  const { Actions } = JSON.parse(body) as Asked;
  if (Actions.some(({ Name }) => Name === 'SetAppRuntimeState')) pane.isShown = true;
  const results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
  return JSON.stringify({ Error: null, Results: results, TraceIds: [] });
}

/** Office's themes, each by its colours of body, letters and controls. */
const THEMES: Readonly<Record<ExcelTheme, readonly [body: number, letters: number, control: number]>> = {
  white: [0xffffff, 0x242424, 0xffffff],
  'dark-grey': [0x666666, 0xf0f0f0, 0x444444],
  black: [0x262626, 0xffffff, 0x363636],
  'high-contrast': [0x000000, 0xffffff, 0x000000],
};

/** What a test told of this Excel before the page was opened. */
const told: { readonly excelTheme?: ExcelTheme } = window;

const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => 'phancong',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => 0x042a,
  GetAppDataLocale: () => 0x042a,
  GetDocUrl: () => 'C:\\so.xlsx',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => encodeURIComponent(TOKEN),
  GetSupportedMatrix: () =>
    JSON.stringify(
      Object.fromEntries(Object.entries(MATRIX).map(([name, version]) => [name.toLowerCase(), version])),
    ),
  GetHostFullVersion: () => '16.0.17932.20000',
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  GetOfficeThemeInfo: () => {
    const [body, letters, control] = THEMES[told.excelTheme ?? 'white'];
    return JSON.stringify({
      bodyBackgroundColor: body,
      bodyForegroundColor: letters,
      controlBackgroundColor: control,
      controlForegroundColor: letters,
    });
  },
};

const bridge: Bridge = {
  GetContext: () => context,
  Execute: (id, params, answered) => {
    if (id !== EXECUTE_RICH_API) throw new Error(`this Excel has no method ${String(id)}`);
    const message = params[0] as readonly unknown[];
    void answerOf(String(message[4]), Number(message[6])).then((body) =>
      answered(array(SUCCESS, 200, [], body)),
    );
  },
  RegisterEvent: (id, _, handler, registered) => {
    if (id === RICH_API_MESSAGE)
      host.events.send = (entries) => {
        const told = entries.map(({ messageCategory, messageType, targetId, message }) =>
          array(messageCategory, messageType, targetId, message, '', false),
        );
        handler(id, { toArray: () => told });
      };
    registered(array(SUCCESS));
  },
  UnregisterEvent: (_, __, unregistered) => unregistered(array(SUCCESS)),
};

Object.defineProperty(window, 'external', { value: bridge });
Object.defineProperty(window, 'excelHost', { value: host });
Object.defineProperty(window, 'shownPane', { value: pane });
