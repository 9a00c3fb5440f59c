import { isOwnTemplateTable } from '../../../core/ownTemplate/templateColumns';
import type { Outcome } from '../../../workbook/failure';
import type { WorkbookContent } from '../../../workbook/file/readWorkbookFile';
import { done } from '../../../workbook/outcome';
import {
  type KeptTemplate,
  type OwnTemplates,
  readOwnTemplates,
} from '../../../workbook/tracking/readOwnTemplates';
import { nextTurn } from '../../start/nextTurn';
import type { PaneHost } from '../../start/paneHost';
import type { PaneTemplate } from '../templates';

/** A workbook without templates of a person's own. */
export const NO_TEMPLATES: OwnTemplates = { templates: [], damaged: [], findings: [] };

/** The workbook under the pane with the files of its templates, which in Excel no other reading brings. */
export async function templateContent(host: PaneHost): Promise<Outcome<WorkbookContent> | null> {
  if (host.workbook === null) return null;
  if (host.kind === 'excel') return host.workbook.content('templates');
  await host.workbook.settle(nextTurn);
  return done(host.workbook.content());
}

/** The templates that the workbook under the pane keeps. */
export async function keptTemplates(host: PaneHost): Promise<Outcome<OwnTemplates>> {
  const content = await templateContent(host);
  if (content === null) return done(NO_TEMPLATES);
  return content.ok ? done(readOwnTemplates(content.value)) : content;
}

/**
 * Tells the templates of a workbook apart from those that it had before, by the places of their tables: reading them
 * brings megabytes, which an edit elsewhere does not ask for. Empty where there are none.
 */
export function templateKey({ tables }: WorkbookContent): string {
  const kept = tables.filter(({ name }) => isOwnTemplateTable(name));
  return kept
    .map(({ name, sheet, firstRow, lastRow }) => `${name} ${sheet} ${firstRow} ${lastRow}`)
    .join('\n');
}

/** The key under which the place offers the template of a table. */
export function offeredKey(table: string): string {
  return `own-${table}`;
}

/** A template of the workbook as the place offers it. */
export function offeredTemplate({ table, name, kind, file, bytes }: KeptTemplate): PaneTemplate {
  return {
    key: offeredKey(table),
    name,
    kind,
    title: name,
    about: file,
    index: null,
    per: 'report',
    fields: [],
    needs: [],
    bytes: () => Promise.resolve(bytes),
    isOwn: true,
  };
}
