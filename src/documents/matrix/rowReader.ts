import { contentOf } from '../../core/plan/areaContent';
import type { MatrixTemplate } from '../../core/plan/matrixTemplate';
import type { Area, AppendixRow } from '../../core/plan/plan';
import type { KnownRow, SourceRow } from '../block';
import { AreaPath } from './areaPath';
import type { CellReader } from './cellReader';
import { withoutDitto } from './ditto';
import { continueDraft, type Draft } from './draft';
import type { FindingList } from './findingList';
import type { MatrixHeader } from './header';
import { isIndexRow } from './header';
import { deadlineOfYears } from './headerGroups';
import { Numbering } from './numbering';
import { numeralOf, startsTask, type Numeral } from './numeral';
import { fitRow, headingText } from './rowCells';
import { extraCells, isTotal, liftedHeading, rowOfLastCell, singleText } from './rowParts';
import { TaskWriter } from './taskWriter';

/** What the rows of one appendix are read with. */
export interface RowSetting {
  readonly code: string;
  readonly header: MatrixHeader;
  readonly template: MatrixTemplate | null;
  readonly cells: CellReader;
  readonly findings: FindingList;
  /** Whether the last row of these is the last of the document. */
  readonly endsDocument: boolean;
}

const LONGEST_HEADING = 300;
const NO_DITTOS: Draft['dittos'] = [];

/** Reads the rows of an appendix: headings, tasks, and rows that go on with the one before. */
export class RowReader {
  private readonly rows: AppendixRow[] = [];
  private readonly path = new AreaPath();
  private readonly contents = new Map<string, string | null>();
  private readonly writer: TaskWriter;
  private draft: Draft | null = null;
  private readonly textOf = (cell: string): string => this.setting.cells.text(cell);
  /** The last task, for marks that say "as above". */
  private above: Draft | null = null;

  constructor(
    private readonly setting: RowSetting,
    private readonly source: readonly SourceRow[],
  ) {
    const column = setting.header.at.number;
    const unnumbered = column < 0 || !source.some(({ cells }) => startsTask((cells[column] ?? '').trim()));
    const numbering = new Numbering(setting.code, unnumbered);
    this.writer = new TaskWriter(setting, numbering);
  }

  read(): readonly AppendixRow[] {
    for (let at = 0; at < this.source.length;) at += this.row(at);
    this.flush();
    return this.rows;
  }

  private row(at: number): number {
    const { header, findings, code, endsDocument } = this.setting;
    const fitted = fitRow(this.source, at, header.width);
    const line = this.source[at]?.line ?? 0;
    const known = this.source[at]?.known;
    const row = withoutDitto(this.draftOf(fitted.cells, line, fitted.wrong, known?.id ?? null), this.above);
    if (known) {
      this.knownRow(row, known);
      return 1;
    }
    if (fitted.taken > 1) findings.add('row-joined', 'note', { appendix: code, row: line }, row.text);
    const last = endsDocument && at + fitted.taken >= this.source.length;
    const above = row.numeral.style === 'digits' && row.text === '' && this.hasChildren(row.numeral, at);
    this.place(liftedHeading(row, fitted.cells, header, above), fitted.cells, at, last);
    return fitted.taken;
  }

  /** A row whose kind a workbook of ours has kept. */
  private knownRow(row: Draft, { kind }: KnownRow): void {
    this.flush();
    if (kind === 'area') this.enter(row.number, row.text, row.line, false);
    else this.begin(row);
  }

  private place(row: Draft, cells: readonly string[], at: number, last: boolean): void {
    const assigned = row.lead !== '' || row.support !== '' || row.deadline !== '' || row.product !== '';
    const { style } = row.numeral;
    if (!assigned) {
      if (row.text === '' && row.number === '' && Object.keys(row.extra).length === 0) return;
      if ((style === 'none' || style === 'other') && isTotal(cells)) {
        this.setting.findings.add(
          'row-total',
          'note',
          { appendix: this.setting.code, row: row.line },
          row.text || row.number,
        );
        return;
      }
      const single = singleText(cells, this.textOf);
      if (this.heading(row, single, at)) return;
      if (single !== null && cells.length === 1 && style !== 'digits') {
        this.goesOn(rowOfLastCell(row, single, this.setting.header), row.line, single);
        return;
      }
      if (style === 'none') {
        this.goesOn(row, row.line, row.text);
        return;
      }
    }
    if (style === 'none' && (row.text === '' || (row.lead === '' && row.deadline === '')) && this.draft) {
      this.goesOn(row, row.line, row.text || row.lead || row.support || row.deadline);
      return;
    }
    if (row.number.startsWith('(') && isIndexRow({ line: row.line, cells })) return;
    this.flush();
    this.begin(row);
    if (row.wrong) this.tellWrong(row, cells, last);
  }

  private goesOn(row: Draft, line: number, found: string): void {
    const { findings, code } = this.setting;
    if (this.draft === null) {
      this.flush();
      this.begin(row);
      return;
    }
    continueDraft(this.draft, row);
    findings.add('row-continued', 'note', { appendix: code, row: line }, found);
  }

  private tellWrong(row: Draft, cells: readonly string[], last: boolean): void {
    const { header, findings, code } = this.setting;
    const few = cells.length < header.width;
    const data = { count: cells.length, width: header.width };
    const place = { appendix: code, row: row.line };
    const found = row.number === '' ? row.text : `${row.number} ${row.text}`;
    findings.add(few && last ? 'text-cut-off' : 'row-cells-wrong', 'warning', place, found, null, data);
  }

  /** Whether the row is a heading; it is then written down. */
  private heading(row: Draft, single: string | null, at: number): boolean {
    const { style } = row.numeral;
    if (single !== null && style !== 'digits') {
      const split = headingText(single);
      if (split && split.name.length <= LONGEST_HEADING)
        return this.enter(split.numeral, split.name, row.line);
    }
    if (row.text === '') return false;
    if (style === 'roman' || style === 'letter') return this.enter(row.number, row.text, row.line);
    if (style === 'digits')
      return this.hasChildren(row.numeral, at) && this.enter(row.number, row.text, row.line);
    const { template } = this.setting;
    const titled = row.text.length <= LONGEST_HEADING && row.text === row.text.toUpperCase();
    const known = template !== null && row.text.length <= 150 && contentOf(template, row.text, null) !== null;
    const whole = single !== null && this.source[at]?.cells.length !== 1;
    return (titled || (known && whole)) && /\p{L}/u.test(row.text) && this.enter('', row.text, row.line);
  }

  /** Whether the next row is numbered under this one: "1" then "1.1". */
  private hasChildren(numeral: Numeral, at: number): boolean {
    const next = numeralOf(this.source[at + 1]?.cells[this.setting.header.at.number] ?? '');
    const { steps } = next;
    return (
      steps.length === numeral.steps.length + 1 && numeral.steps.every((step, index) => step === steps[index])
    );
  }

  private enter(written: string, name: string, line: number, tells = true): boolean {
    const { code: appendix, template, findings } = this.setting;
    this.flush();
    const numeral = numeralOf(written);
    const spot = this.path.enter(numeral);
    const parent = spot.parent === null ? null : (this.contents.get(spot.parent) ?? null);
    const content = template === null ? null : contentOf(template, name, parent);
    this.contents.set(spot.code, content);
    const area: Area = { code: spot.code, numeral: written, content, name, level: spot.level };
    const place = { appendix, row: line, column: 'number' };
    const data = { area: spot.code, name };
    if (spot.repeated) findings.add('area-repeated', 'warning', place, written, null, data);
    if (spot.after !== null)
      findings.add('area-out-of-order', 'warning', place, written, null, { ...data, after: spot.after });
    if (numeral.bare === '' && tells) findings.add('area-without-numeral', 'note', place, name, null, data);
    const isIndexLevel = parent === null || template?.areas.some((each) => each.parent === parent) === true;
    if (content === null && template !== null && isIndexLevel) {
      findings.add('area-unknown', 'warning', place, name, null, { ...data, index: template.index ?? '' });
    }
    this.rows.push({ kind: 'area', area });
    this.writer.heading(spot.code);
    return true;
  }

  private begin(row: Draft): void {
    this.draft = row;
    this.above = row;
  }

  private flush(): void {
    if (this.draft === null) return;
    this.rows.push({ kind: 'task', task: this.writer.write(this.draft) });
    this.draft = null;
  }

  private draftOf(cells: readonly string[], line: number, wrong: boolean, id: string | null): Draft {
    const { header } = this.setting;
    const { at } = header;
    const number = this.cell(cells, at.number);
    return {
      numeral: numeralOf(number),
      number,
      text: this.cell(cells, at.text),
      lead: this.cell(cells, at.lead),
      support: this.cell(cells, at.support),
      deadline:
        header.years.length > 0 ? deadlineOfYears(header.years, cells) : this.cell(cells, at.deadline),
      product: this.cell(cells, at.product),
      extra: extraCells(header, cells, this.textOf),
      line,
      wrong,
      id,
      dittos: NO_DITTOS,
    };
  }

  private cell(cells: readonly string[], index: number): string {
    return index < 0 ? '' : this.setting.cells.text(cells[index] ?? '');
  }
}
