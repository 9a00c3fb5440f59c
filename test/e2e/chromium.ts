import type Axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, told to keep to itself: this network refuses what it would ask for. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['PHANCONG_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How long a busy machine may take over one step, in milliseconds. */
const PATIENCE = 120_000;

/** How a user looks at the pane. */
export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
  readonly locale: string;
  /** False for a browser without workers: a package's worker answers by itself what a test would hold back. */
  readonly hasWorkers?: false;
}

export const USUAL: Look = { width: 320, scheme: 'light', forcedColors: 'none', locale: 'vi-VN' };

/** A page, and what went on in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses asked for, answered or not. */
  readonly requests: string[];
  /** What the content policy stopped. */
  readonly violations: string[];
  /** Errors that nothing caught. */
  readonly errors: string[];
}

/** A fresh page as someone sees it; what it asks for and what its content policy stops is noted. */
export async function watchedPage(browser: Browser, look: Look): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 640 },
    colorScheme: look.scheme,
    forcedColors: look.forcedColors,
    locale: look.locale,
  });
  if (look.hasWorkers === false)
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const watched: WatchedPage = { page, requests: [], violations: [], errors: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.errors.push(error.message));
  await page.exposeFunction('tellViolation', (text: string) => watched.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return watched;
}

/** Fluent's focus marks: they hand the focus on at once and never keep it, which axe cannot know. */
const HANDING_ON = '[data-tabster-dummy]';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands: rule and elements. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's content policy stays as it is.
  await page.evaluate(AXE);
  return page.evaluate(async (handingOn) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run({ exclude: [handingOn] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, HANDING_ON);
}
