/** Where a field of a template stands, in words that a sentence goes on with. */
export const templatePlaces = {
  body: 'thân văn bản',
  header: 'đầu trang',
  footer: 'chân trang',
  notes: 'chú thích',
  paragraph: '{part}, đoạn {paragraph} ("{text}")',
  cell: 'ô {cell}',
} as const;
