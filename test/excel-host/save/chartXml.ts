import type { Chart, Series } from '../model/chart';
import { escaped, part, tag } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** How a type of Excel's is written: the element, and what says how its series stand. */
const FORMS: Readonly<Record<string, readonly [element: string, direction: string, grouping: string]>> = {
  ColumnClustered: ['barChart', 'col', 'clustered'],
  ColumnStacked: ['barChart', 'col', 'stacked'],
  ColumnStacked100: ['barChart', 'col', 'percentStacked'],
  BarClustered: ['barChart', 'bar', 'clustered'],
  BarStacked: ['barChart', 'bar', 'stacked'],
  BarStacked100: ['barChart', 'bar', 'percentStacked'],
  Line: ['lineChart', '', 'standard'],
  LineMarkers: ['lineChart', '', 'standard'],
  Pie: ['pieChart', '', ''],
  Doughnut: ['doughnutChart', '', ''],
};

const LEGENDS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

const val = (name: string, value: string | number | boolean): string => tag(`c:${name}`, { val: value });

/** Size and weight of letters in a part of a chart. */
function letters({ properties }: Chart, path: string): string {
  const size = properties[`${path}.format.font.size`] ?? properties['format.font.size'];
  const bold = properties[`${path}.format.font.bold`];
  const color = properties[`${path}.format.font.color`];
  const name = properties[`${path}.format.font.name`] ?? properties['format.font.name'];
  return tag('a:defRPr', { sz: typeof size === 'number' ? Math.round(size * 100) : null, b: bold ?? null }, [
    typeof color === 'string' ? solid(color) : '',
    typeof name === 'string' ? tag('a:latin', { typeface: name }) : '',
  ]);
}

function solid(color: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: color.replace('#', '') }));
}

function textProperties(chart: Chart, path: string, rotation: unknown = null): string {
  const rot = typeof rotation === 'number' ? -rotation * 60_000 : null;
  const paragraph = tag('a:p', {}, [
    tag('a:pPr', {}, letters(chart, path)),
    tag('a:endParaRPr', { lang: 'vi' }),
  ]);
  return tag('c:txPr', {}, [tag('a:bodyPr', { rot }), paragraph]);
}

function titleXml(chart: Chart, path: string): string {
  const text = chart.properties[`${path}.text`];
  if (typeof text !== 'string' || text === '' || chart.properties[`${path}.visible`] === false) return '';
  const run = tag('a:r', {}, [tag('a:rPr', { lang: 'vi' }), tag('a:t', {}, escaped(text))]);
  const rich = tag('c:rich', {}, [
    tag('a:bodyPr'),
    tag('a:p', {}, [tag('a:pPr', {}, letters(chart, path)), run]),
  ]);
  return tag('c:title', {}, [tag('c:tx', {}, rich), val('overlay', false)]);
}

function seriesXml(chart: Chart, series: Series, at: number): string {
  const { name, values, categories, color, labels } = series;
  return tag('c:ser', {}, [
    val('idx', at),
    val('order', at),
    name === '' ? '' : tag('c:tx', {}, tag('c:v', {}, escaped(name))),
    color === null ? '' : tag('c:spPr', {}, solid(color)),
    FORMS[chart.type]?.[0] === 'barChart' ? val('invertIfNegative', false) : '',
    labels ? tag('c:dLbls', {}, shownLabels()) : '',
    categories === null ? '' : tag('c:cat', {}, tag('c:strRef', {}, tag('c:f', {}, escaped(categories)))),
    values === null ? '' : tag('c:val', {}, tag('c:numRef', {}, tag('c:f', {}, escaped(values)))),
  ]);
}

function shownLabels(): readonly string[] {
  const off = ['showLegendKey', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  const [key = '', ...rest] = off.map((name) => val(name, false));
  return [key, val('showVal', true), ...rest];
}

function axisXml(chart: Chart, kind: 'category' | 'value'): string {
  const path = `axes.${kind}`;
  const property = (name: string): unknown => chart.properties[`${path}.${name}`];
  const isBar = chart.type.startsWith('Bar');
  const position = (kind === 'category') === isBar ? 'l' : 'b';
  const [own, other] = kind === 'category' ? [1, 2] : [2, 1];
  const limit = (name: string, word: string): string => {
    const given = property(name);
    return typeof given === 'number' ? val(word, given) : '';
  };
  return tag(kind === 'category' ? 'c:catAx' : 'c:valAx', {}, [
    val('axId', own),
    tag('c:scaling', {}, [
      val('orientation', property('reversePlotOrder') === true ? 'maxMin' : 'minMax'),
      limit('maximum', 'max'),
      limit('minimum', 'min'),
    ]),
    val('delete', property('visible') === false),
    val('axPos', position),
    kind === 'value' && property('majorGridlines.visible') !== false ? gridlines(chart, path) : '',
    titleXml(chart, `${path}.title`),
    typeof property('numberFormat') === 'string'
      ? tag('c:numFmt', { formatCode: String(property('numberFormat')), sourceLinked: false })
      : '',
    val('majorTickMark', 'out'),
    val('minorTickMark', 'none'),
    val('tickLblPos', property('tickLabelPosition') === 'None' ? 'none' : 'nextTo'),
    textProperties(chart, path, property('textOrientation')),
    val('crossAx', other),
    val('crosses', 'autoZero'),
    limit('majorUnit', 'majorUnit'),
  ]);
}

function gridlines({ properties }: Chart, path: string): string {
  const color = properties[`${path}.majorGridlines.format.line.color`];
  return tag(
    'c:majorGridlines',
    {},
    typeof color === 'string' ? tag('c:spPr', {}, tag('a:ln', {}, solid(color))) : '',
  );
}

/** A chart as a part of a file; its figures are those of its cells when it is opened. */
export function chartXml(chart: Chart): string {
  const { properties, series, type } = chart;
  const [element = 'barChart', direction = 'col', grouping = 'clustered'] = FORMS[type] ?? [];
  const hasAxes = grouping !== '';
  const gap = properties[`series.${series[0]?.id ?? ''}.gapWidth`];
  const plot = tag(`c:${element}`, {}, [
    direction === '' ? '' : val('barDir', direction),
    hasAxes ? val('grouping', grouping) : '',
    val('varyColors', !hasAxes),
    ...series.map((one, at) => seriesXml(chart, one, at)),
    element === 'barChart' ? val('gapWidth', typeof gap === 'number' ? gap : 150) : '',
    element === 'barChart' && grouping !== 'clustered' ? val('overlap', 100) : '',
    element === 'doughnutChart' ? val('holeSize', 75) : '',
    hasAxes ? val('axId', 1) + val('axId', 2) : '',
  ]);
  const title = titleXml(chart, 'title');
  const legend =
    properties['legend.visible'] === false
      ? ''
      : tag('c:legend', {}, [
          val('legendPos', LEGENDS[String(properties['legend.position'] ?? 'Right')] ?? 'r'),
          val('overlay', properties['legend.overlay'] === true),
          textProperties(chart, 'legend'),
        ]);
  const axes = hasAxes ? axisXml(chart, 'category') + axisXml(chart, 'value') : '';
  const space = { 'xmlns:c': CHART, 'xmlns:a': DRAWING };
  return part(
    tag('c:chartSpace', space, [
      tag('c:chart', {}, [
        title,
        val('autoTitleDeleted', title === ''),
        tag('c:plotArea', {}, [tag('c:layout'), plot, axes]),
        legend,
        val('plotVisOnly', properties['plotVisibleOnly'] !== false),
      ]),
    ]),
  );
}
