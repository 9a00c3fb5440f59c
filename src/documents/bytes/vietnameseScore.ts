/** Words that hardly any page of an official document goes without; each holds a Vietnamese letter. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'của và các được thực hiện nhiệm vụ cơ quan chủ trì phối hợp năm tỉnh sở số đơn vị phòng thời ' +
    'kế hoạch cải cách hành chính thủ tục kết quả quý hàng hằng thường xuyên ủy uỷ nhân dân cấp huyện ' +
    'xã văn bản tổ chức công chức lĩnh vực phân hạn sản phẩm phụ lục nội việc về đối với người'
  )
    .normalize('NFC')
    .split(' ')
    .filter((word) => /[^a-z]/.test(word)),
);
const SHOWN = 20000;

/** How many words of the beginning of a text are common Vietnamese words, and how many words it has. */
export function vietnameseScore(text: string): { readonly known: number; readonly words: number } {
  const words =
    text
      .slice(0, SHOWN)
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return { known: words.filter((word) => COMMON.has(word)).length, words: words.length };
}
