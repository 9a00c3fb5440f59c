import type { Read } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import type { Block } from '../block';
import { cleanBlocks } from '../cleanBlocks';
import { readBlocks, type Knowledge } from '../read';
import { textBlocks } from '../text/blocks';
import { UnreadableDocument } from '../unreadableDocument';
import { htmlBlocks } from '../web/htmlBlocks';

/** What a person pastes: HTML as Word and Excel put it on the clipboard, and the same as plain text. */
export interface Clipboard {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Longer pastes are cut: no browser gives one whole. */
const LONGEST = 32 * 1024 * 1024;

/**
 * Reads a plan from the clipboard; HTML that holds a table goes before the plain text, one without end
 * behind it. Never throws.
 */
export function readClipboard({ html = '', text = '' }: Clipboard, knowledge: Knowledge): Read<Plan> {
  const page = html.slice(0, LONGEST);
  const isPage = /<table[\s>]/i.test(page) || text.trim() === '';
  const read = (isPage ? pageBlocks(fragmentOf(page)) : null) ?? {
    value: textBlocks(text.slice(0, LONGEST)),
    findings: [],
  };
  const clean = cleanBlocks(read.value);
  return readBlocks(clean.value, knowledge, [...read.findings, ...clean.findings]);
}

function pageBlocks(page: string): Read<readonly Block[]> | null {
  try {
    return htmlBlocks(page, '');
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

/** Windows puts lines of byte counts before the page. */
function fragmentOf(html: string): string {
  return /^Version:\d/i.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
