import { plainLine } from './plainLine';

/** Provinces before and after the mergers of 2025. */
const PROVINCES =
  'An Giang,Bà Rịa - Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Đắk Lắk,Đắk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Tĩnh,Hải Dương,Hậu Giang,Hòa Bình,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái'.split(
    ',',
  );
const CITIES = 'Hà Nội,Hải Phòng,Đà Nẵng,Cần Thơ,Hồ Chí Minh,Huế'.split(',');

const byPlain: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.map((name) => [words(name), `tỉnh ${name}`] as const),
  ...CITIES.map((name) => [words(name), `thành phố ${name}`] as const),
]);

/** "tỉnh Quảng Trị" where a text names the province as such, or null. */
export function provinceNamed(text: string): string | null {
  for (const found of words(text).matchAll(/\b(?:tinh|thanh pho|tp) (?=([a-z]+(?: [a-z]+){0,3}))/g)) {
    const name = provinceAt(found[1] ?? '');
    if (name !== null) return name;
  }
  return null;
}

/** The province whose name a text ends with ("…/KH-UBND Bình Thuận"), or null. */
export function provinceAtEnd(text: string): string | null {
  const parts = words(text).split(' ');
  for (let count = Math.min(4, parts.length); count > 0; count -= 1) {
    const name = byPlain.get(parts.slice(-count).join(' '));
    if (name !== undefined) return name;
  }
  return null;
}

function provinceAt(text: string): string | null {
  const parts = text.split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const name = byPlain.get(parts.slice(0, count).join(' '));
    if (name !== undefined) return name;
  }
  return null;
}

function words(text: string): string {
  return plainLine(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
