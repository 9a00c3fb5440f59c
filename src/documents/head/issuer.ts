import type { Paragraph } from '../block';
import { plainLine } from './plainLine';
import { provinceAtEnd, provinceNamed } from './places';

/** Departments by the letters of their symbols, for heads that name nobody legibly. */
const BY_SYMBOL: Readonly<Record<string, string>> = {
  UBND: 'UBND',
  SLĐTBXH: 'Sở Lao động - Thương binh và Xã hội',
  SNV: 'Sở Nội vụ',
  STP: 'Sở Tư pháp',
  STC: 'Sở Tài chính',
  SYT: 'Sở Y tế',
  SXD: 'Sở Xây dựng',
  SCT: 'Sở Công Thương',
  SGTVT: 'Sở Giao thông vận tải',
  SKHĐT: 'Sở Kế hoạch và Đầu tư',
  SKHCN: 'Sở Khoa học và Công nghệ',
  STTTT: 'Sở Thông tin và Truyền thông',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  STNMT: 'Sở Tài nguyên và Môi trường',
  SNNPTNT: 'Sở Nông nghiệp và Phát triển nông thôn',
  SNNMT: 'Sở Nông nghiệp và Môi trường',
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
};
const DEPARTMENTS = Object.values(BY_SYMBOL).filter((name) => name !== 'UBND');
const COUNCIL_ALONE = /^(?:ubnd|uy ban nhan dan)$/;
const BODY =
  /^(so|ubnd|uy ban nhan dan|ban|van phong|thanh tra|cuc|chi cuc|trung tam|hoi dong|hdnd|bo|cong an|bao hiem|kho bac)\b/;
const ACTS =
  /(?:^|[;,.:]\s*)((?:sở|ubnd|ủy ban nhân dân|uỷ ban nhân dân|ban|văn phòng|thanh tra|cục|chi cục)\s[^;,.:]{0,90}?)\s+(?:đã\s+)?(?:ban hành|xây dựng)\s+kế hoạch/i;
const OF_TITLE =
  /\scủa\s+((?:Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ban|Cục|Chi cục)\s.+?)(?:\s+(?:đến|năm|giai đoạn|trên địa bàn)\s.*)?$/;
const HAS_PLACE = /\b(tinh|thanh pho|tp|huyen|thi xa|quan|phuong)\s+\S/;

/** Where a head may name who issued its document. */
export interface IssuerSources {
  readonly attached: readonly string[];
  /** Lines above the kind of document. */
  readonly letterhead: readonly string[];
  readonly title: string | null;
  readonly intro: readonly Paragraph[];
  readonly symbol: string | null;
  /** The first paragraphs, only asked for the province. */
  readonly body: readonly Paragraph[];
  /** What stands before "ngày … tháng …". */
  readonly place: string | null;
}

/** Who issued a document, with its province where the head tells it; null where nothing does. */
export function issuerOf(sources: IssuerSources): string | null {
  const { attached, letterhead, title, intro, symbol } = sources;
  const department = BY_SYMBOL[/[^-/]+$/.exec(symbol ?? '')?.[0] ?? ''] ?? null;
  const named =
    first(attached, issuerOfAttached) ??
    (department === 'UBND' ? null : department) ??
    first([...letterhead].reverse(), (line) =>
      bodyInCapitals(line, [title ?? '', ...intro.map((each) => each.text)]),
    ) ??
    first(intro, ({ text }) => ACTS.exec(text.slice(0, 3000))?.[1] ?? null) ??
    OF_TITLE.exec(title ?? '')?.[1] ??
    department;
  if (named === null) return null;
  const issuer = named.replace(/\s+/g, ' ').trim();
  if (HAS_PLACE.test(plainLine(issuer))) return issuer;
  const province = provinceOf(sources);
  if (province === null || /^Bộ\s/.test(issuer)) return issuer;
  const name = province.replace(/^(tỉnh|thành phố) /, '');
  return /\s(tỉnh|thành phố)$/i.test(issuer) ? `${issuer} ${name}` : `${issuer} ${province}`;
}

function provinceOf({ attached, letterhead, title, intro, place, body }: IssuerSources): string | null {
  const texts = [...letterhead, ...attached, title ?? '', ...intro.map(({ text }) => text.slice(0, 3000))];
  const ofPlace = place === null ? null : provinceAtEnd(place);
  return (
    first(texts, provinceNamed) ?? ofPlace ?? first(body, ({ text }) => provinceNamed(text.slice(0, 1000)))
  );
}

/** "… của UBND tỉnh)" at the end of a line "Ban hành kèm theo …". */
function issuerOfAttached(line: string): string | null {
  const found = /\scủa\s+([^()]{2,120}?)\s*[).]*\s*$/i.exec(line.slice(0, 2000));
  return found?.[1] !== undefined && BODY.test(plainLine(found[1])) ? found[1] : null;
}

/** The issuing body of a letterhead is written in capitals; the text below writes it as it is spelled. */
function bodyInCapitals(line: string, below: readonly string[]): string | null {
  const text = line.replace(/[*#]/g, '').trim();
  const plain = plainLine(text);
  if (text !== text.toUpperCase() || text.length > 100 || !BODY.test(plain)) return null;
  const council =
    /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)\s+(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|PHƯỜNG|XÃ)\s+(.+)$/.exec(text);
  if (council) {
    const name = (council[2] ?? '')
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    return `UBND ${(council[1] ?? '').toLowerCase()} ${name}`;
  }
  if (COUNCIL_ALONE.test(plain)) return 'UBND';
  for (const each of below) {
    const at = plainLine(each).indexOf(plain);
    const spelled = at < 0 ? text : each.normalize('NFC').slice(at, at + text.length);
    if (spelled !== text) return spelled;
  }
  return knownDepartment(plain) ?? text;
}

/** A department written in capitals as it is spelled, with the province that follows its name. */
function knownDepartment(plain: string): string | null {
  const name = DEPARTMENTS.find((each) => `${plain} `.startsWith(`${plainLine(each)} `));
  const rest = name === undefined ? '' : plain.slice(name.length).trim();
  if (name === undefined || rest === '') return name ?? null;
  const province = provinceNamed(rest) ?? provinceAtEnd(rest);
  return province === null ? null : `${name} ${province}`;
}

function first<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
