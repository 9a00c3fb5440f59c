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
    const { cells, header, findings } = this.setting;
    const { id, slip } = this.numbering.task(draft.numeral, draft.id);
    const { line, text, lead, support, deadline, product } = draft;
    const leads = cells.unit(lead, header.combined);
    const supports = cells.unit(support);
    const due = cells.deadline(deadline);
    if (slip !== null) {
      findings.add(slip.code, 'warning', this.at(id, 'number', line), draft.number, slip.expected);
    }
    if (draft.dittos.length > 0) {
      for (const { column, found } of draft.dittos)
        findings.add('ditto-read', 'note', this.at(id, column, line), found, draft[column]);
    }
    if (text === '') findings.add('text-missing', 'error', this.at(id, 'text', line));
    if (header.at.lead >= 0 && lead === '')
      findings.add('lead-missing', 'error', this.at(id, 'lead', line), text);
    if (header.at.support >= 0 && support === '' && leads.supporting.length === 0) {
      findings.add('support-missing', 'warning', this.at(id, 'support', line), text);
    }
    if ((header.at.deadline >= 0 || header.years.length > 0) && deadline === '') {
      findings.add('deadline-missing', 'warning', this.at(id, 'deadline', line), text);
    }
    if (leads.findings.length > 0) this.pass(leads.findings, id, 'lead', line);
    if (leads.ofSupport.length > 0) this.pass(leads.ofSupport, id, 'support', line);
    if (supports.findings.length > 0) this.pass(supports.findings, id, 'support', line);
    if (due.findings.length > 0) this.pass(due.findings, id, 'deadline', line);
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

  private pass(list: readonly Finding[], task: string, column: string, line: number): void {
    for (const finding of list) this.setting.findings.pass(finding, this.setting.code, task, column, line);
  }

  private at(task: string, column: string, row: number) {
    return { appendix: this.setting.code, task, column, row };
  }
}
