/** How long the page waits for Office before it opens without it, in milliseconds: all of the start may take 2 s. */
const PATIENCE = 1_200;

/** What came of loading the library. */
export type OfficeLoad =
  | { readonly kind: 'excel'; readonly platform: string }
  /** The page is not in Excel after all. */
  | { readonly kind: 'elsewhere' }
  /** The library did not load: stopped on its way, or not at that address. */
  | { readonly kind: 'blocked' };

/** A call of the library, and what has come of it. */
export interface OfficeCall {
  /** `silent` where Office has not answered yet when the page should open. */
  readonly inTime: Promise<OfficeLoad | { readonly kind: 'silent' }>;
  /** Settles when Office answers, however late; a library that is cut off from its parts never does. */
  readonly inTheEnd: Promise<OfficeLoad>;
}

/** Loads office.js from an address and asks Office whether it is ready. Neither promise rejects. */
export function loadOffice(address: string): OfficeCall {
  const inTheEnd = answer(address);
  const late = new Promise<{ readonly kind: 'silent' }>((settle) => {
    setTimeout(() => settle({ kind: 'silent' }), PATIENCE);
  });
  return { inTime: Promise.race([inTheEnd, late]), inTheEnd };
}

async function answer(address: string): Promise<OfficeLoad> {
  if (!(await scriptLoaded(address))) return { kind: 'blocked' };
  const { host, platform } = await Office.onReady();
  return host === Office.HostType.Excel
    ? { kind: 'excel', platform: String(platform) }
    : { kind: 'elsewhere' };
}

function scriptLoaded(address: string): Promise<boolean> {
  return new Promise((settle) => {
    const script = document.createElement('script');
    script.src = address;
    // A server that answers every address with some page sends no library.
    script.onload = () => settle('Office' in window);
    script.onerror = () => {
      script.remove();
      settle(false);
    };
    document.head.append(script);
  });
}
