import { matchAt } from './words';

/** Words that may stand before a span and include its last day (SPEC §4). */
const INCLUDING = [
  ...['hoàn thành', 'hoàn tất', 'xong', 'thực hiện', 'triển khai', 'ban hành', 'trình', 'gửi', 'báo cáo'],
  ...[
    'tổ chức',
    'chậm nhất',
    'muộn nhất',
    'không muộn hơn',
    'không quá',
    'kết thúc',
    'thời hạn',
    'thời gian',
  ],
  ...['là', 'đến', 'tới', 'vào', 'các', 'dịp', 'giai đoạn', 'thời kỳ', 'ít nhất', 'tối thiểu'],
];

const LEADS: readonly { readonly pattern: RegExp; readonly says: Says }[] = [
  { pattern: lead(INCLUDING.join('|')), says: 'nothing' },
  { pattern: lead('(?:kể |bắt đầu )?từ'), says: 'from' },
  { pattern: lead('cuối|hết|trong|cả|toàn'), says: 'ending' },
  { pattern: lead('(?:báo cáo )?(?:theo )?định kỳ(?: thường xuyên)?'), says: 'periodic' },
  { pattern: /thường xuyên (?=hằng (?:quý|tháng))/uy, says: 'periodic' },
  { pattern: /trước \d{1,2} ?(?:giờ|h|:)(?: ?\d{1,2})?(?: phút)?,? (?=ngày)/uy, says: 'ending' },
  { pattern: /trước (?=(?:cuối|hết) )/uy, says: 'ending' },
  { pattern: /trước (?!khi )/uy, says: 'before' },
];

type Says = 'nothing' | 'from' | 'ending' | 'periodic' | 'before';

/** What the words before a span say of it. */
export interface Lead {
  /** "trước": the span is excluded. */
  readonly before: boolean;
  /** "cuối", "hết", "trong": a bare "năm" after it is one year's end, not a report period. */
  readonly ending: boolean;
  readonly periodic: boolean;
  /** "từ": the span begins something, unless another span ends it. */
  readonly starts: boolean;
  readonly end: number;
}

/** Reads the words before a span at a place of a folded text; `end` is where the span should begin. */
export function leadAt(text: string, at: number): Lead {
  let end = at;
  const said = new Set<Says>();
  for (;;) {
    const found = firstAt(text, end);
    if (found === null) break;
    said.add(found.says);
    end += found.length;
  }
  return {
    before: said.has('before'),
    ending: said.has('ending'),
    periodic: said.has('periodic'),
    starts: said.has('from'),
    end,
  };
}

function firstAt(text: string, at: number): { readonly says: Says; readonly length: number } | null {
  for (const { pattern, says } of LEADS) {
    const found = matchAt(pattern, text, at);
    if (found !== null) return { says, length: found[0].length };
  }
  return null;
}

function lead(words: string): RegExp {
  return new RegExp(`(?:${words})(?: ?[:,-])?[ \\n]`, 'uy');
}
