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
  'refused-changed': 'Không sửa {where} cột {column}: ô nay là "{present}"; xem lại ô rồi sửa nếu vẫn cần.',
  'refused-task-not-found':
    'Không sửa {where}: không có dòng nào mang mã này (dòng đã bị xóa, hoặc mã đã đổi); xem lại bảng rồi sửa nếu vẫn cần.',
  'refused-task-repeated': 'Không sửa {where}: nhiều dòng cùng mang mã này; chạy kiểm tra để sửa mã trước.',
  'refused-column-not-found': 'Không sửa {where}: không còn cột {column}; hoàn tác việc xóa cột rồi làm lại.',
  'refused-table-not-found':
    'Không sửa {where}: không còn bảng này (đã xóa, hoặc chuyển thành vùng thường); bấm Ctrl+Z để lấy lại bảng rồi làm lại.',
  'refused-already-there': 'Không thêm {where}: đã có rồi; kiểm tra lại sổ rồi làm lại nếu vẫn cần.',
  'refused-no-room': 'Không thêm {where}: ngay dưới bảng đã có dữ liệu; chuyển dữ liệu đó đi rồi làm lại.',
  'refused-read-only': 'Không sửa {where}: sheet đang bị khóa; bỏ bảo vệ sheet rồi làm lại.',
  'refused-table-not-found-all':
    'Không sửa {count} chỗ của bảng {table}: không còn bảng này (đã xóa, hoặc chuyển thành vùng thường); bấm Ctrl+Z để lấy lại bảng rồi làm lại.',
  'refused-read-only-all':
    'Không sửa {count} chỗ của bảng {table}: sheet đang bị khóa; bỏ bảo vệ sheet rồi làm lại.',
} as const;
