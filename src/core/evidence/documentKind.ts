import { bare } from '../vietnamese/fold';
import type { DocumentKind } from './evidence';

/** Names of kinds, longer ones before those that begin them. */
const NAMES: readonly (readonly [string, DocumentKind])[] = [
  ['luật', 'law'],
  ['bộ luật', 'law'],
  ['pháp lệnh', 'ordinance'],
  ['nghị quyết', 'resolution'],
  ['nghị định', 'decree'],
  ['quyết định', 'decision'],
  ['thông tư liên tịch', 'circular'],
  ['thông tư', 'circular'],
  ['chỉ thị', 'directive'],
  ['kế hoạch', 'plan'],
  ['chương trình hành động', 'programme'],
  ['chương trình', 'programme'],
  ['báo cáo', 'report'],
  ['thông báo', 'notice'],
  ['tờ trình', 'submission'],
  ['hướng dẫn', 'guideline'],
  ['kết luận', 'conclusion'],
  ['đề án', 'scheme'],
  ['phương án', 'option'],
  ['quy chế', 'regulation'],
  ['quy định', 'regulation'],
  ['biên bản', 'minutes'],
  ['giấy mời', 'invitation'],
  ['giấy phép', 'licence'],
  ['công văn', 'dispatch'],
];

/** Signs of kinds as symbols begin with them, without diacritics. */
const SIGNS: Readonly<Record<string, DocumentKind>> = {
  L: 'law',
  PL: 'ordinance',
  UBTVQH: 'ordinance',
  NQ: 'resolution',
  NQLT: 'resolution',
  ND: 'decree',
  QD: 'decision',
  TT: 'circular',
  TTLT: 'circular',
  CT: 'directive',
  KH: 'plan',
  CTr: 'programme',
  CTR: 'programme',
  BC: 'report',
  TB: 'notice',
  TTr: 'submission',
  TTR: 'submission',
  HD: 'guideline',
  H: 'guideline',
  KL: 'conclusion',
  DA: 'scheme',
  PA: 'option',
  QC: 'regulation',
  QyD: 'regulation',
  QYD: 'regulation',
  BB: 'minutes',
  GM: 'invitation',
  GP: 'licence',
  CV: 'dispatch',
};

/** Wordings of all kinds, for finding where a document is named. */
export const KIND_NAMES: readonly string[] = [...NAMES.map(([name]) => name)].sort(
  (left, right) => right.length - left.length,
);

const KIND_OF_NAME: ReadonlyMap<string, DocumentKind> = new Map(
  NAMES.map(([name, kind]) => [bare(name), kind]),
);

/** The kind that words name, also where a scanner lost their diacritics; null where they name none. */
export function kindOfName(words: string): DocumentKind | null {
  return KIND_OF_NAME.get(bare(words)) ?? null;
}

/**
 * The kind that a symbol tells by its sign: `KH-UBND`, `QH15`. A letter of the body that issued it stands
 * alone in an official letter (`2444/UBND-NCKSTTHC`).
 */
export function kindOfSymbol(symbol: string): DocumentKind {
  const sign = withoutMarks(symbol.split(/[-/]/)[0] ?? '');
  if (/^QH\d{1,2}$/.test(sign)) return 'law';
  return SIGNS[sign] ?? strayLetter(sign) ?? 'dispatch';
}

/** "IKH-…": one stray letter of a scanner before a known sign. */
function strayLetter(sign: string): DocumentKind | null {
  return /^[Il]/.test(sign) && sign.length > 2 ? (SIGNS[sign.slice(1)] ?? null) : null;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd');
}
