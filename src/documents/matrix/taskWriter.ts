import type { Finding } from '../../core/finding';
import type { Task } from '../../core/plan/plan';
import type { Draft } from './draft';
import type { RowSetting } from './rowReader';
import type { Numbering } from './numbering';

/** Makes tasks of finished drafts and says what is missing in them. */
export class TaskWriter {
  private area: string | null = null;

  constructor(
    private readonly setting: RowSetting,
    private readonly numbering: Numbering,
  ) {}

  /** The tasks that follow belong to this area. */
  heading(area: string): void {
    this.area = area;
    this.numbering.heading();
  }

  write(draft: Draft): Task {
    const { cells, header, findings, code } = this.setting;
    const { id, slip } = this.numbering.task(draft.numeral, draft.id);
    const { line, text, lead, support, deadline, product } = draft;
    const leads = cells.unit(lead, header.combined);
    const supports = cells.unit(support);
    const due = cells.deadline(deadline);
    if (slip !== null) {
      findings.add(slip.code, 'warning', this.at(id, 'number', line), draft.number, slip.expected);
    }
    for (const { column, found } of draft.dittos)
      findings.add('ditto-read', 'note', this.at(id, column, line), found, draft[column]);
    if (text === '') findings.add('text-missing', 'error', this.at(id, 'text', line));
    if (header.at.lead >= 0 && lead === '')
      findings.add('lead-missing', 'error', this.at(id, 'lead', line), text);
    if (header.at.support >= 0 && support === '') {
      findings.add('support-missing', 'warning', this.at(id, 'support', line), text);
    }
    if (header.at.deadline >= 0 && deadline === '') {
      findings.add('deadline-missing', 'warning', this.at(id, 'deadline', line), text);
    }
    const pass = (list: readonly Finding[], column: string): void => {
      for (const finding of list) findings.pass(finding, code, id, column, line);
    };
    if (leads.findings.length > 0) pass(leads.findings, 'lead');
    if (leads.ofSupport.length > 0) pass(leads.ofSupport, 'support');
    if (supports.findings.length > 0) pass(supports.findings, 'support');
    if (due.findings.length > 0) pass(due.findings, 'deadline');
    return {
      id,
      number: draft.number,
      area: this.area,
      text,
      lead: leads.mentions,
      support:
        leads.supporting.length === 0 ? supports.mentions : [...leads.supporting, ...supports.mentions],
      deadline: due.deadline,
      product: product === '' ? null : product,
      written: { lead, support, deadline },
      extra: draft.extra,
    };
  }

  private at(task: string, column: string, row: number) {
    return { appendix: this.setting.code, task, column, row };
  }
}
