/** Lines of the command `check`. */
export const checkLines = {
  'check-about': 'kiểm tra một kế hoạch, hoặc một sổ .xlsx do Phân công tạo',
  'check-file': 'tệp kế hoạch hoặc sổ .xlsx',
  'check-as-of':
    'ngày kiểm tra (yyyy-mm-dd hoặc dd/mm/yyyy); mặc định là hôm nay, với sổ là Ngày chốt số liệu',
  'check-none': 'Không thấy lỗi nào.',
  'check-line': 'dòng {row}',
  'check-places': '{count} chỗ',
  'check-stood-then':
    'Các đơn vị này còn hoạt động vào ngày kế hoạch {date}, phân công khi đó là đúng: {units}.',
  'check-choices': 'Cần người chọn (sửa bằng --choose MÃ=SỐ -o TỆP; chỉ một nhiệm vụ: MÃ@NHIỆM-VỤ=SỐ):',
  'check-choose': 'chọn cách sửa cho một mã, có thể lặp lại: MÃ=SỐ hoặc MÃ=tên đơn vị; cần -o',
  'check-choose-expected': 'MÃ=SỐ, ví dụ 7kq2d=1 hoặc 7kq2d@I.4=van-phong-so',
  'check-more': ' và {count} chỗ nữa',
  'check-ignored': '{count} phát hiện đã được bỏ qua (có lý do trong sheet Kiểm tra).',
} as const;
