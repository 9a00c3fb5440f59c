/** Wording of a workbook of an older layout. */
export const paneUpgrade = {
  upgrade: 'Nâng cấp',
  'upgrade-offered':
    'Sổ này theo bố cục cũ ({from}, nay là {to}): vẫn dùng được. Nâng cấp sẽ thêm mục Xếp loại và Báo cáo vào sheet Tham số, giữ nguyên mọi thứ đã nhập.',
  'upgrade-working': 'Đang nâng cấp sổ…',
  'upgrade-done': 'Đã nâng cấp: sheet {sheet} có thêm mục Xếp loại và Báo cáo. Những gì đã nhập giữ nguyên.',
} as const;
