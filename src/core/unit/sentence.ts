import { foldSame } from '../vietnamese/fold';
import type { Tile } from './tiles';
import type { Word } from './words';

/** What a sentence about work says and the name of a body does not; each is two words. */
const WORK = new Set(
  (
    'chủ trì,phối hợp,tham mưu,chịu trách,có trách,thông báo,thực hiện,triển khai,tổ chức,báo cáo,rà soát,' +
    'hướng dẫn,đôn đốc,ban hành,tiếp tục,tăng cường,đẩy mạnh,nâng cao,hoàn thành,công khai,bố trí,xây dựng,' +
    'kiểm tra,theo dõi,tổng hợp,đề xuất,cung cấp,cập nhật,chỉ đạo,phân công,đảm bảo,bảo đảm,niêm yết,' +
    'tiếp nhận,giải quyết,tuyên truyền,quán triệt,đánh giá,lựa chọn,thường xuyên'
  )
    .split(',')
    .map(foldSame),
);
const LEADS = foldSame('chủ trì');
const SUPPORTS = foldSame('phối hợp');
const WITH = new Set(['với', 'cùng'].map(foldSame));
const FEWEST_WORDS = 6;
const MOST_WORDS_OF_A_NAME = 15;

/** Units of a sentence by the part that it gives them. */
export interface SentenceUnits {
  readonly lead: readonly Tile[];
  readonly support: readonly Tile[];
}

/** Whether a line of a unit cell says what is to be done instead of only naming units. */
export function isSentence(words: readonly Word[], line: readonly Tile[]): boolean {
  const others = line.filter((tile) => tile.kind === 'other').length;
  if (others === 0) return false;
  if (others > MOST_WORDS_OF_A_NAME) return true;
  return line.some((tile, at) => {
    if (tile.kind !== 'other') return false;
    const pair = pairAt(words, tile);
    if (pair === LEADS || pair === SUPPORTS) return true;
    const afterUnit = line[at - 1]?.kind === 'unit';
    return WORK.has(pair) && (afterUnit || (at === 0 && others >= FEWEST_WORDS));
  });
}

/** Whether a line may be the rest of a sentence that a semicolon or a new line cut. */
export function continuesSentence(words: readonly Word[], line: readonly Tile[]): boolean {
  return line[0]?.kind === 'other' && isSentence(words, line);
}

/**
 * Who leads and who supports in a sentence such as "A chủ trì, phối hợp với B tổ chức …" or "Chủ trì: A;
 * Phối hợp: B".
 */
export function sentenceUnits(words: readonly Word[], line: readonly Tile[]): SentenceUnits {
  const labelled = line[0]?.kind === 'other' && pairAt(words, line[0]) === LEADS;
  const lead = unitsAt(line, labelled ? 2 : 0);
  const support = line.flatMap((tile, at) => {
    if (tile.kind !== 'other' || pairAt(words, tile) !== SUPPORTS) return [];
    const isWith = (tile: Tile | undefined): boolean =>
      (tile?.kind === 'other' || tile?.kind === 'between') && WITH.has(words[tile.from]?.text ?? '');
    let from = at + 2;
    while (isWith(line[from])) from += 1;
    return unitsAt(line, from);
  });
  return { lead, support: lead.length === 0 ? [] : support };
}

function unitsAt(line: readonly Tile[], from: number): readonly Tile[] {
  const units: Tile[] = [];
  for (const tile of line.slice(from)) {
    if (tile.kind === 'unit') units.push(tile);
    else if (tile.kind !== 'between' && tile.kind !== 'bracket') break;
  }
  return units;
}

function pairAt(words: readonly Word[], tile: Tile): string {
  return `${words[tile.from]?.text ?? ''} ${words[tile.from + 1]?.text ?? ''}`;
}
