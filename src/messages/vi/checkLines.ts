/** Lines of the command `check`. */
export const checkLines = {
  'check-about': 'kiểm tra một kế hoạch, hoặc một sổ .xlsx do Phân công tạo',
  'check-file': 'tệp kế hoạch hoặc sổ .xlsx',
  'check-as-of':
    'ngày kiểm tra (yyyy-mm-dd hoặc dd/mm/yyyy); mặc định là hôm nay, với sổ là Ngày chốt số liệu',
  'check-none': 'Không thấy lỗi nào.',
  'check-line': 'dòng {row}',
  'check-row': '{sheet}, dòng {row}',
  'check-more': ' và {count} chỗ nữa',
} as const;
