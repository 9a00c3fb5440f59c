/** Wording of what is met when goals and their figures are read. */
export const targetFindings = {
  'measure-unread': 'Không thấy số đo nào trong "{found}".',
  'measure-several': '"{found}" có {count} số đo: tách mỗi số đo thành một dòng.',
} as const;
