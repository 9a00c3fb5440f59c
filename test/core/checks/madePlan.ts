import { dayFromIso } from '../../../src/core/calendar/day';
import type { PlanCheckContext } from '../../../src/core/checks/planCheck';
import { parseDeadline } from '../../../src/core/deadline/parse';
import type { Finding } from '../../../src/core/finding';
import type { MatrixTemplate } from '../../../src/core/plan/matrixTemplate';
import type { AppendixRow, HeaderWording, Plan } from '../../../src/core/plan/plan';
import { planSpan } from '../../../src/core/plan/planSpan';
import { readUnitCell } from '../../../src/core/unit/split';
import { changeFinder } from '../../../src/core/unit/unitChanges';
import type { UnitIndex } from '../../../src/core/unit/unitIndex';
import { templates } from '../../documents/reading';
import { abbreviations, provinceIndex } from '../unit/registers';
import { changes, TODAY } from './checking';

/** A row of a made appendix: a heading, or the cells of a task that a test is about. */
export type MadeRow =
  | { readonly area: string; readonly name: string; readonly content?: string }
  | { readonly text?: string; readonly lead?: string; readonly support?: string; readonly deadline?: string };

export interface MadePlan {
  readonly units?: UnitIndex;
  readonly date?: string | null;
  readonly month?: string;
  readonly years?: readonly [number, number] | null;
  readonly index?: string | null;
  readonly header?: Partial<HeaderWording>;
  readonly templates?: readonly MatrixTemplate[];
}

const HEADER: HeaderWording = {
  number: 'TT',
  text: 'Nhiệm vụ',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  deadline: 'Thời hạn',
  assignment: null,
  product: null,
};

/** What a check says of a plan of one appendix: place and value found of each finding. */
/** A check of plans, or a part of one. */
export type FindsInPlan = (context: PlanCheckContext) => readonly Finding[];

export function saidBy(check: FindsInPlan, rows: readonly MadeRow[], made: MadePlan = {}): readonly string[] {
  return check(contextOf(rows, made)).map(
    ({ place, found }) => `${place.task ?? place.appendix ?? ''} ${place.column ?? ''}: ${found ?? ''}`,
  );
}

/** What a check is given of a plan of one appendix; its cells are read by the product's own readers. */
export function contextOf(rows: readonly MadeRow[], made: MadePlan = {}): PlanCheckContext {
  const { units = provinceIndex, date = '2023-08-04', years = [2023, 2025], index = 'PAR INDEX' } = made;
  const head = {
    number: null,
    symbol: null,
    date: date === null ? null : dayFromIso(date),
    month: made.month ?? date?.slice(0, 7) ?? null,
    issuer: 'UBND tỉnh Quảng Trị',
    title: null,
    years,
    parent: null,
  };
  const plan: Plan = {
    head,
    appendices: [
      {
        code: 'I',
        index,
        label: 'Phụ lục I',
        title: '',
        attachedTo: null,
        header: { ...HEADER, ...made.header },
        rows: rows.map((row, at) => rowOf(row, at, units)),
      },
    ],
  };
  return {
    plan,
    units,
    templates: made.templates ?? templates,
    span: planSpan(head),
    today: TODAY,
    changeOf: changeFinder([changes], abbreviations, head.issuer),
  };
}

function rowOf(row: MadeRow, at: number, units: UnitIndex): AppendixRow {
  if ('area' in row) {
    const { area: code, name, content = null } = row;
    const level = code.split('.').length;
    return { kind: 'area', area: { code, numeral: code.split('.').at(-1) ?? '', content, name, level } };
  }
  const {
    text = `Việc thứ ${at + 1}`,
    lead = 'Sở Nội vụ',
    support = 'Sở Tư pháp',
    deadline = 'Hàng năm',
  } = row;
  const leads = readUnitCell(units, lead);
  return {
    kind: 'task',
    task: {
      id: `I.${at + 1}`,
      number: String(at + 1),
      area: null,
      text,
      lead: leads.mentions,
      support: [...leads.supporting, ...readUnitCell(units, support).mentions],
      deadline: parseDeadline(deadline),
      product: null,
      written: { lead, support, deadline },
      extra: {},
    },
  };
}

/** The template of an index, with what a test says of it. */
export function templateWith(index: string, more: Partial<MatrixTemplate>): readonly MatrixTemplate[] {
  return templates.map((template) => (template.index === index ? { ...template, ...more } : template));
}
