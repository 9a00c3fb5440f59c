/** Lines of the command `unit`, and what does not fit in a register file. */
export const unitLines = {
  'unit-about': 'tách và nhận các đơn vị có trong một đoạn chữ',
  'unit-text': 'nội dung ô đơn vị',
  'unit-register': 'danh mục đơn vị (JSON); không có thì dùng mọi danh mục kèm sản phẩm',
  'unit-json': 'in một giá trị JSON',
  'unit-same': '{written} → {name} ({id})',
  'unit-near': '{written} → chưa có trong danh mục; gần giống: {names}',
  'unit-unknown': '{written} → không có trong danh mục',
  'unit-supporting': 'Phối hợp: {line}',
  'unit-none': 'Không có đơn vị nào.',
  'register-top': 'đầu tệp',
  'register-missing': 'còn thiếu',
  'register-wrong-type': 'sai kiểu dữ liệu ("{found}")',
  'register-wrong-value': 'giá trị không được nhận ("{found}")',
  'register-unknown-field': 'có mục không được nhận ("{found}")',
  'register-repeated': 'đã có ở trên ("{found}")',
  'register-unknown-member': 'thành viên không dùng được ("{found}")',
} as const;
