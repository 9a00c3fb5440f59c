/** What a fix does, by its label; `{after}` is what the cell will say. */
export const fixLabels = {
  'fix-id': 'Đặt mã {after} cho dòng',
  'fix-tidy': 'Làm sạch dấu cách và ký tự ẩn',
  'fix-slip': 'Sửa thành "{after}"',
  'fix-status': 'Đổi trạng thái thành "{after}"',
  'fix-day': 'Đổi chữ thành ngày {after}',
  'fix-percent': 'Đổi chữ thành số {after}',
  'fix-unit-spelling': 'Viết tên đơn vị theo danh mục: {after}',
  'fix-unit-suggestion': 'Đổi thành {after}',
  'fix-unit-accept': 'Đổi thành {after}, và ghi cách viết này vào Đơn vị',
  'fix-unit-new': 'Là đơn vị khác: thêm "{after}" vào Đơn vị',
  'fix-successor': 'Thay bằng {after}',
  'fix-due-days': 'Tính lại các hạn: {after}',
} as const;
