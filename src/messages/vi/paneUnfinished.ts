/** Wording of what a failed write left in the workbook. */
export const paneUnfinished = {
  'left-load': 'Lần nạp kế hoạch lúc {when} bị ngắt khi mới dựng một phần: các sheet mới còn ẩn ({sheets}).',
  'left-load-whole':
    'Lần nạp kế hoạch lúc {when} bị ngắt khi đã dựng xong, chỉ còn hiện các sheet mới: {sheets}.',
  'left-run': 'Lần sửa {run} lúc {when} bị ngắt: không còn ô nào bị sửa, chỉ còn dấu vết trong Nhật ký.',
  'left-run-whole': 'Lần sửa {run} lúc {when} bị ngắt giữa chừng: có ô đã sửa, có ô chưa; Nhật ký ghi đủ.',
  'left-run-ending':
    'Lần sửa {run} lúc {when} bị ngắt ở bước cuối: các ô đã sửa xong, chỉ còn hiện sheet mới hoặc bỏ dòng, sheet thừa.',
  'left-check':
    'Lần ghi kết quả kiểm tra lúc {when} bị ngắt: sheet Kiểm tra có thể thiếu dòng hoặc còn dòng cũ.',
  'left-finish': 'Hoàn tất',
  'left-check-again': 'Kiểm tra và ghi lại',
  'left-take-back': 'Hoàn lại như trước',
  'left-working': 'Đang ghi vào sổ…',
  'left-finished': 'Đã hoàn tất lần ghi bị ngắt.',
  'left-taken-back': 'Đã hoàn lại: sổ như trước lần ghi bị ngắt.',
  'left-refused': '{count} chỗ được giữ nguyên vì đã có người sửa từ đó.',
  'left-nothing': 'Không còn gì dở dang: người khác đã hoàn tất hoặc hoàn lại.',
  'left-places': 'Còn thay đổi ở:',
  'left-no-place': 'Các ô đã như trước; trong sổ chỉ còn dấu của lần ghi này.',
  'left-cell': '{sheet}: {task}, cột {column}',
  'left-row': '{sheet}: dòng {task}',
  'left-sheet': 'cả sheet {sheet}',
  'left-more': 'và {count} chỗ khác',
} as const;
