import type { ReportData } from '../../report/reportData';
import { Page } from '../page';
import { heightFor } from '../rowHeight';
import type { ColumnLayout, LayoutValue, SheetLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import type { ReportSheetWord } from '../reportSheetWords';
import { worded } from '../words';

type Words = Readonly<Record<ReportSheetWord, string>>;

/** A printed sheet that is being written from top to bottom. */
export class ReportPage extends Page {
  private header: readonly [number, number] | null = null;

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
    private readonly landscape = true,
  ) {
    super();
  }

  get lastColumn(): number {
    return this.widths.length;
  }

  /** Who reports, what it is about, and of which day the figures are. */
  head(
    title: string,
    data: Pick<ReportData, 'cơ quan' | 'các chỉ số trong báo cáo' | 'kỳ báo cáo' | 'số liệu tính đến'>,
    words: Words,
  ): void {
    this.across(data['cơ quan'], { ...STYLES.label, horizontal: 'left' });
    this.across(title, STYLES.title);
    this.across(
      worded(words.period, {
        indexes: data['các chỉ số trong báo cáo'],
        period: data['kỳ báo cáo'],
        day: data['số liệu tính đến'],
      }),
      STYLES.attached,
    );
    this.next(6);
  }

  /** A line over the whole width, as high as its text needs; nothing where there is no text. */
  across(text: string, style: Style): void {
    if (text === '') return;
    this.wide(1, this.lastColumn, text, style);
    this.next(this.heightOf(1, this.lastColumn, text, style));
  }

  /** A line of cells from the first column on. */
  line(values: readonly LayoutValue[], styles: readonly Style[]): void {
    values.forEach((value, at) => this.put(at + 1, value, styles[at] ?? STYLES.text));
    const heights = values.map((value, at) => this.heightOf(at + 1, at + 1, String(value ?? ''), styles[at]));
    this.next(Math.max(15, ...heights));
  }

  /** The rows from here to the present one are the table's header, repeated on every page. */
  endHeader(first: number): void {
    this.header = [first, this.row - 1];
  }

  heightOf(from: number, to: number, text: string, style?: Style): number {
    const characters = this.widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
    return heightFor([{ text, characters, size: style?.size ?? 11, bold: style?.bold === true }]);
  }

  /** The sheet: A4, one page wide, its header repeated and frozen. */
  sheet(): SheetLayout {
    const last = this.header?.[1] ?? 0;
    return {
      name: this.name,
      columns: this.widths.map((width): ColumnLayout => ({ width })),
      heights: this.heights,
      cells: this.cells,
      merges: this.merges,
      tables: [],
      validations: [],
      formats: [],
      frozen: { rows: last, columns: 0 },
      page: {
        landscape: this.landscape,
        wide: 1,
        tall: 0,
        area: { row: 1, column: 1, lastRow: this.row - 1, lastColumn: this.lastColumn },
        ...(this.header === null ? {} : { titleRows: this.header }),
      },
    };
  }
}
