import type { Chart } from '../model/chart';
import type { Line, Sheet } from '../model/sheet';
import { part, RELATIONS, tag } from './xml';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** English Metric Units, which drawings are measured in, a point. */
const EMU_A_POINT = 12_700;
const USUAL = { row: 15, column: 48 };

const emu = (points: number): number => Math.round(points * EMU_A_POINT);

/** The line that a distance from the sheet's corner falls into, and how far. */
function lineAt(points: number, lines: ReadonlyMap<number, Line>, usual: number): readonly [number, number] {
  let left = points;
  for (let at = 0; ; at += 1) {
    const { size = usual, hidden = false } = lines.get(at) ?? {};
    if (!hidden && left < size) return [at, left];
    left -= hidden ? 0 : size;
  }
}

function anchor({ name, left, top, width, height }: Chart, sheet: Sheet, at: number): string {
  const [column, across] = lineAt(left, sheet.columnLines, USUAL.column);
  const [row, down] = lineAt(top, sheet.rowLines, USUAL.row);
  const from = { col: column, colOff: emu(across), row, rowOff: emu(down) };
  const chart = tag('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': `rId${String(at + 1)}` });
  const named = tag('xdr:nvGraphicFramePr', {}, [
    tag('xdr:cNvPr', { id: at + 2, name }),
    tag('xdr:cNvGraphicFramePr'),
  ]);
  const frame = tag('xdr:graphicFrame', { macro: '' }, [
    named,
    tag('xdr:xfrm', {}, [tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 })]),
    tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, chart)),
  ]);
  return tag('xdr:oneCellAnchor', {}, [
    tag(
      'xdr:from',
      {},
      Object.entries(from).map(([name, value]) => tag(`xdr:${name}`, {}, String(value))),
    ),
    tag('xdr:ext', { cx: emu(width), cy: emu(height) }),
    frame,
    tag('xdr:clientData'),
  ]);
}

/** The drawing of a sheet: the cell where each of its charts begins, and its size. */
export function drawingXml(sheet: Sheet): string {
  const space = { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING };
  return part(
    tag(
      'xdr:wsDr',
      space,
      sheet.charts.map((chart, at) => anchor(chart, sheet, at)),
    ),
  );
}
