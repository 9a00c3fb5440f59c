import { type CellRange, rangeAddress } from '../../../core/layout/address';

/** A sheet that is being drawn; each range is named once however many steps set something of it. */
export class SheetPen {
  private drawn: Excel.Worksheet | null = null;
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly title: string) {}

  /** Adds the sheet, unseen even in the list of hidden sheets until the load is whole. */
  add(context: Excel.RequestContext): void {
    this.drawn = context.workbook.worksheets.add(this.title);
    this.drawn.visibility = 'VeryHidden';
  }

  /** Takes a sheet that stands. */
  open(context: Excel.RequestContext): void {
    this.drawn = context.workbook.worksheets.getItem(this.title);
  }

  get sheet(): Excel.Worksheet {
    if (!this.drawn) throw new Error(`sheet ${this.title} is drawn before it is added`);
    return this.drawn;
  }

  /** A range of the sheet. */
  range(area: CellRange): Excel.Range {
    const address = rangeAddress(area);
    const known = this.ranges.get(address);
    if (known) return known;
    const range = this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }
}
