/** How long Office may take to answer, in milliseconds; it never answers where its library is cut off. */
const LONGEST_START = 20_000;

/** What came of loading the library. */
export type OfficeLoad =
  | { readonly kind: 'excel'; readonly platform: string }
  /** The page is not in Excel after all. */
  | { readonly kind: 'elsewhere' }
  /** The library did not load, or did not answer in time. */
  | { readonly kind: 'silent' };

/** Loads office.js from an address and waits until Office is ready. Never rejects. */
export async function loadOffice(address: string): Promise<OfficeLoad> {
  const late = new Promise<OfficeLoad>((settle) => {
    setTimeout(() => settle({ kind: 'silent' }), LONGEST_START);
  });
  return Promise.race([ready(address), late]);
}

async function ready(address: string): Promise<OfficeLoad> {
  if (!(await scriptLoaded(address))) return { kind: 'silent' };
  const { host, platform } = await Office.onReady();
  return host === Office.HostType.Excel
    ? { kind: 'excel', platform: String(platform) }
    : { kind: 'elsewhere' };
}

function scriptLoaded(address: string): Promise<boolean> {
  return new Promise((settle) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => settle(true);
    script.onerror = () => {
      script.remove();
      settle(false);
    };
    document.head.append(script);
  });
}
