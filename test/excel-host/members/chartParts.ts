import { color, flag, number, oneOf, text, type Reader } from '../batch/argument';
import { Handle, type Kind } from '../batch/handle';
import type { ChartTarget } from './charts';

type Scalar = string | number | boolean | null;
type Ways = NonNullable<Kind<ChartTarget>['ways']>;

/** A part of a chart whose properties are kept by path. */
function part(
  name: string,
  path: string,
  properties: Readonly<Record<string, readonly [Reader<Scalar>, Scalar]>>,
  ways: Ways = {},
): Ways[string] {
  const key = (property: string): string => `${path}.${property.charAt(0).toLowerCase()}${property.slice(1)}`;
  const kind: Kind<ChartTarget> = {
    name,
    reads: Object.fromEntries(
      Object.entries(properties).map(([property, [, absent]]) => [
        property,
        ({ chart }) => chart.properties[key(property)] ?? absent,
      ]),
    ),
    writes: Object.fromEntries(
      Object.entries(properties).map(([property, [reader]]) => [
        property,
        ({ chart }, value) => {
          chart.properties[key(property)] = reader(value, property);
        },
      ]),
    ),
    ways,
  };
  return (target, session) => Handle.of(kind, target, session);
}

function font(path: string): Ways[string] {
  return part('ChartFont', `${path}.font`, {
    Bold: [flag, false],
    Italic: [flag, false],
    Color: [color, '#000000'],
    Name: [text, 'Calibri'],
    Size: [number, 10],
    Underline: [oneOf('None', 'Single'), 'None'],
  });
}

function gridlines(path: string, isVisible: boolean): Ways[string] {
  const line = part('ChartLineFormat', `${path}.format.line`, {
    Color: [color, '#D9D9D9'],
    Weight: [number, 0.75],
  });
  const format = part('ChartGridlinesFormat', `${path}.format`, {}, { Line: line });
  return part('ChartGridlines', path, { Visible: [flag, isVisible] }, { Format: format });
}

function axis(path: string): Ways[string] {
  return part(
    'ChartAxis',
    path,
    {
      Visible: [flag, true],
      Minimum: [number, 0],
      Maximum: [number, 1],
      MajorUnit: [number, 0.2],
      NumberFormat: [text, 'General'],
      LinkNumberFormat: [flag, true],
      ReversePlotOrder: [flag, false],
      TextOrientation: [number, 0],
      TickLabelPosition: [oneOf('NextToAxis', 'High', 'Low', 'None'), 'NextToAxis'],
    },
    {
      Title: part('ChartAxisTitle', `${path}.title`, { Text: [text, ''], Visible: [flag, false] }),
      MajorGridlines: gridlines(`${path}.majorGridlines`, true),
      MinorGridlines: gridlines(`${path}.minorGridlines`, false),
      Format: part('ChartAxisFormat', `${path}.format`, {}, { Font: font(`${path}.format`) }),
    },
  );
}

/** Title, legend, axes, data labels and format of a chart. */
export const chartParts: Ways = {
  Title: part(
    'ChartTitle',
    'title',
    { Text: [text, ''], Visible: [flag, true], Overlay: [flag, false] },
    { Format: part('ChartTitleFormat', 'title.format', {}, { Font: font('title.format') }) },
  ),
  Legend: part(
    'ChartLegend',
    'legend',
    {
      Visible: [flag, true],
      Overlay: [flag, false],
      Position: [oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'), 'Right'],
    },
    { Format: part('ChartLegendFormat', 'legend.format', {}, { Font: font('legend.format') }) },
  ),
  DataLabels: part('ChartDataLabels', 'dataLabels', {
    ShowValue: [flag, false],
    ShowSeriesName: [flag, false],
    ShowCategoryName: [flag, false],
    ShowPercentage: [flag, false],
    NumberFormat: [text, 'General'],
    Position: [
      oneOf(
        'None',
        'Center',
        'InsideEnd',
        'InsideBase',
        'OutsideEnd',
        'Left',
        'Right',
        'Top',
        'Bottom',
        'BestFit',
      ),
      'OutsideEnd',
    ],
  }),
  Axes: part('ChartAxes', 'axes', {}, { CategoryAxis: axis('axes.category'), ValueAxis: axis('axes.value') }),
  Format: part('ChartAreaFormat', 'format', {}, { Font: font('format') }),
};
