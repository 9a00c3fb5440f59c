import { finding, type Finding } from '../../core/finding';
import type { OwnTemplate } from '../../core/ownTemplate/ownTemplate';
import {
  isOwnTemplateTable,
  OWN_TEMPLATE_HEADERS,
  OWN_TEMPLATE_KEYS,
} from '../../core/ownTemplate/templateColumns';
import { readOwnTemplateRows, writtenTemplateName } from '../../core/ownTemplate/templateRows';
import { bytesOfBase64 } from '../file/base64';
import type { WorkbookContent } from '../file/readWorkbookFile';
import type { TableContent } from '../file/tablePart';
import { sheetNamed } from './block';
import { tableLines } from './tableLines';

/** A template that a workbook keeps, whole, and its table. */
export interface KeptTemplate extends Omit<OwnTemplate, 'text'> {
  readonly table: string;
  readonly bytes: Uint8Array;
}

/** A template of which a line was changed or is missing: it can only be taken out. */
export interface DamagedTemplate {
  readonly table: string;
  /** As its lines say it, or its table's where they say none. */
  readonly name: string;
}

/** The templates of a person's own that a workbook keeps. */
export interface OwnTemplates {
  /** In the order in which they were put in. */
  readonly templates: readonly KeptTemplate[];
  readonly damaged: readonly DamagedTemplate[];
  readonly findings: readonly Finding[];
}

/** Reads the templates that a workbook keeps, found by the names of their tables. Never throws. */
export function readOwnTemplates(content: WorkbookContent): OwnTemplates {
  const templates: KeptTemplate[] = [];
  const damaged: DamagedTemplate[] = [];
  const findings: Finding[] = [];
  for (const table of templateTables(content)) {
    const sheet = sheetNamed(content, table.sheet);
    if (!sheet) continue;
    const rows = tableLines(content, table, OWN_TEMPLATE_KEYS, OWN_TEMPLATE_HEADERS);
    const read = readOwnTemplateRows(rows);
    const bytes = read === null ? null : bytesOfBase64(read.text);
    if (read === null || bytes?.length !== read.size) {
      const name = writtenTemplateName(rows) || table.name;
      damaged.push({ table: table.name, name });
      const place = { sheet: sheet.name, row: table.firstRow };
      findings.push(finding('own-template-damaged', 'warning', { place, found: name }));
      continue;
    }
    const { text: _, ...rest } = read;
    templates.push({ ...rest, table: table.name, bytes });
  }
  return { templates, damaged, findings };
}

/** Tables that keep templates, by their numbers. */
function templateTables({ tables }: WorkbookContent): readonly TableContent[] {
  const numberOf = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return tables
    .filter(({ name }) => isOwnTemplateTable(name))
    .sort((one, other) => numberOf(one.name) - numberOf(other.name));
}
