/** Why an edit was not made, by the reason of its refusal. */
export const refusals = {
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
