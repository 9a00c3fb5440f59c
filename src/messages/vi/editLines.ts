/** Lines of the commands that edit a workbook. */
export const editLines = {
  'undo-about': 'Hoàn lại một lần sửa theo Nhật ký',
  'undo-file': 'sổ .xlsx do Phân công tạo',
  'undo-run': 'số của lần sửa; mặc định là lần sau cùng chưa hoàn lại',
  'undo-run-expected': 'số của một lần sửa trong Nhật ký, ví dụ 3',
  'undo-output': 'tệp .xlsx sẽ ghi',
  'workbook-upgraded':
    'Đã nâng cấp "{file}" từ bố cục {from} lên {to}: sheet {sheet} có thêm mục Xếp loại và Báo cáo. Những gì đã nhập giữ nguyên.',
  'undo-done': 'Đã hoàn lại lần sửa {run}: {count} thay đổi, ghi vào {file}.',
  'by-undo': 'phancong undo (hoàn lại)',
  'by-fix': 'phancong check --fix (tự sửa)',
  'check-fix': 'sửa các lỗi an toàn: safe; cần -o',
  'check-fix-expected': 'safe',
  'check-write': 'ghi kết quả vào sheet Kiểm tra',
  'check-output': 'tệp .xlsx sẽ ghi',
  'by-choose': 'phancong check --choose (người chọn)',
  'fix-done': 'Đã sửa {count} chỗ, ghi vào {file}. Hoàn lại bằng: phancong undo {file} -o TỆP',
  'ids-given': 'Đã đặt mã cho {count} dòng nhiệm vụ thiếu mã hoặc trùng mã.',
  'by-write': 'phancong check --write (đặt mã)',
  'write-done': 'Đã ghi {count} phát hiện vào sheet Kiểm tra của {file}.',
} as const;
