import { finding, type Finding } from '../../core/finding';

/** Kinds of documents as symbols write them. */
const KINDS = ['KH', 'QĐ', 'BC', 'CTr', 'NQ', 'CT', 'TB', 'HD', 'ĐA', 'PA', 'TTr', 'CV'] as const;
/** Letters that a scanner without Vietnamese loses. */
const LOST_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/LDTBXH/, 'LĐTBXH'],
  [/GDDT/, 'GDĐT'],
  [/KHDT/, 'KHĐT'],
  [/^QD-/, 'QĐ-'],
];

/** Number and symbol with what a scanner plainly got wrong set right, and said. */
export function mendedSymbol(
  number: string | null,
  symbol: string | null,
): { number: string | null; symbol: string | null; findings: readonly Finding[] } {
  if (symbol === null) return { number, symbol, findings: [] };
  const mended = LOST_LETTERS.reduce(
    (text, [lost, letters]) => text.replace(lost, letters),
    withoutStray(symbol),
  );
  if (mended === symbol) return { number, symbol, findings: [] };
  const whole = number === null ? null : number.replace(symbol, mended);
  const findings = [
    finding('number-corrected', 'note', { found: number ?? symbol, expected: whole ?? mended }),
  ];
  return { number: whole, symbol: mended, findings };
}

/** "IKH-…" has one stray letter before a known kind. */
function withoutStray(symbol: string): string {
  const [kind = ''] = symbol.split('-');
  const known = KINDS.some((each) => each === kind);
  const inner = KINDS.find((each) => kind.length === each.length + 1 && kind.endsWith(each));
  return known || inner === undefined || kind !== kind.toUpperCase() ? symbol : symbol.slice(1);
}
