import type { Sheet } from '../model/sheet';
import { escaped, tag } from './xml';

/** How a sheet is printed. */
export function pageXml({ page }: Sheet): string {
  const inches = (name: string, absent: number): number => Number(page[name] ?? absent) / 72;
  const margins = tag('pageMargins', {
    left: inches('LeftMargin', 50.4),
    right: inches('RightMargin', 50.4),
    top: inches('TopMargin', 54),
    bottom: inches('BottomMargin', 54),
    header: inches('HeaderMargin', 21.6),
    footer: inches('FooterMargin', 21.6),
  });
  const { Zoom: zoom } = page;
  const fit = typeof zoom === 'object' && zoom !== null && 'horizontalFitToPages' in zoom ? zoom : null;
  const tall = fit && 'verticalFitToPages' in fit ? fit.verticalFitToPages : null;
  const setup = tag('pageSetup', {
    paperSize: page['PaperSize'] === 'A4' ? 9 : page['PaperSize'] === 'A3' ? 8 : null,
    orientation: page['Orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    fitToWidth: fit ? Number(fit.horizontalFitToPages ?? 0) : null,
    fitToHeight: fit ? Number(tall ?? 0) : null,
  });
  const headers = ['Header', 'Footer'].map((kind) => {
    const text = ['Left', 'Center', 'Right']
      .map((side) => ({ side, text: page[`${side}${kind}`] }))
      .map(({ side, text: given }) =>
        typeof given === 'string' && given ? `&${side.charAt(0)}${given}` : '',
      )
      .join('');
    return text === '' ? '' : tag(`odd${kind}`, {}, escaped(text));
  });
  const isFirstApart = String(page['headerState'] ?? '').startsWith('First');
  return [
    page['CenterHorizontally'] === true ? tag('printOptions', { horizontalCentered: true }) : '',
    margins,
    setup,
    headers.join('') === '' ? '' : tag('headerFooter', { differentFirst: isFirstApart }, headers),
  ].join('');
}

/** Links of cells; `ids` are the relations of those that lead out of the workbook. */
export function linksXml({ hyperlinks }: Sheet, ids: ReadonlyMap<string, string>): string {
  const links = [...hyperlinks].map(([ref, { documentReference, screenTip }]) =>
    tag('hyperlink', {
      ref,
      'r:id': ids.get(ref) ?? null,
      location: typeof documentReference === 'string' ? documentReference : null,
      tooltip: typeof screenTip === 'string' ? screenTip : null,
    }),
  );
  return links.length === 0 ? '' : tag('hyperlinks', {}, links);
}
