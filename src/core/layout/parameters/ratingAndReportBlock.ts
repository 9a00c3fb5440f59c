import { RATING_DEFAULTS } from '../../rating/rules';
import { absoluteReference } from '../address';
import type { Page } from '../page';
import type { LayoutValue, NameLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import { blockName } from '../blockName';
import type { WorkbookWords } from '../words';
import type { Lines } from './lines';
import { type RatingName, RATING_NAMES, type ReportName } from '../blockNames';

/** Whose name stands before the title of who signs; blank where the head of the office signs for itself. */
export const AUTHORITY_CHOICES = ['TM.', 'KT.', 'TL.', 'TUQ.'] as const;

const BANDS = 6;
const INDEX_BANDS = 4;

/** Writes the sections Xếp loại and Báo cáo from the present row on; answers the hidden name of them all. */
export function ratingAndReportBlock(
  page: Page,
  lines: Lines,
  agency: string | null,
  words: WorkbookWords,
): readonly NameLayout[] {
  const { row } = page;
  lines.heading(words.parameterBlocks.rating);
  writeRating(lines, words);
  page.next();
  lines.heading(words.parameterBlocks.report);
  writeReport(lines, agency, words);
  const range = { row, column: lines.column - 1, lastRow: page.row - 1, lastColumn: lines.column + 1 };
  return [{ name: blockName(2), refersTo: absoluteReference(lines.sheet, range), hidden: true }];
}

function writeRating(lines: Lines, { parameterBlocks: w }: WorkbookWords): void {
  const { floor, bands } = RATING_DEFAULTS;
  lines.put(w.floor, floor, w.floorMeaning, STYLES.inputPercent, { name: RATING_NAMES.floor });
  const run = (
    name: RatingName,
    label: string,
    meaning: string,
    values: readonly LayoutValue[],
    count: number,
    style: Style,
  ): void => {
    const rows = Array.from({ length: count }, (_, at) =>
      lines.put(at === 0 ? label : '', values[at] ?? null, at === 0 ? meaning : '', style),
    );
    lines.nameRun(name, rows[0] ?? 0, rows.at(-1) ?? 0);
  };
  const from = bands.map((band) => band.from);
  const points = bands.map((band) => band.points);
  const plain = { ...STYLES.inputNumber, format: '0.##' } as const;
  run(RATING_NAMES.from, w.from, w.fromMeaning, from, BANDS, STYLES.inputPercent);
  run(RATING_NAMES.points, w.points, w.pointsMeaning, points, BANDS, plain);
  run(RATING_NAMES.indexFrom, w.indexFrom, w.indexFromMeaning, [], INDEX_BANDS, STYLES.inputPercent);
  run(RATING_NAMES.indexPoints, w.indexPoints, w.indexPointsMeaning, [], INDEX_BANDS, plain);
}

function writeReport(lines: Lines, agency: string | null, { parameterBlocks: w }: WorkbookWords): void {
  const line = (name: ReportName, label: string, meaning: string, value: LayoutValue = null, list?: string) =>
    lines.put(label, value, meaning, STYLES.input, list === undefined ? { name } : { name, list });
  line('Bao_cao_co_quan_cap_tren', w.parentAgency, w.parentAgencyMeaning);
  line('Bao_cao_co_quan', w.agency, w.agencyMeaning, agency);
  line('Bao_cao_dia_danh', w.place, w.placeMeaning);
  line('Bao_cao_ky_hieu', w.symbol, w.symbolMeaning);
  line('Bao_cao_tham_quyen', w.authority, w.authorityMeaning, null, `"${AUTHORITY_CHOICES.join(',')}"`);
  line('Bao_cao_chuc_vu', w.position, w.positionMeaning);
  line('Bao_cao_chuc_vu_ky_thay', w.deputy, w.deputyMeaning);
  line('Bao_cao_nguoi_ky', w.signer, w.signerMeaning);
  line('Bao_cao_noi_nhan', w.recipients, w.recipientsMeaning);
}
