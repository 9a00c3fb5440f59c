/** Wording of what is met when a workbook is read and counted. */
export const workbookFindings = {
  'column-missing': 'Bảng {table} không còn cột "{expected}": khôi phục cột hoặc đặt lại tên tiêu đề.',
  'table-missing': 'Không tìm thấy bảng {expected} trong sổ: số liệu dựa vào bảng này sẽ thiếu.',
  'name-missing': 'Không tìm thấy ô mang tên {expected}: dùng giá trị mặc định.',
  'parameter-unread': 'Ô {name} trong Tham số không đọc được: "{found}".',
  'version-newer':
    'Sổ do phiên bản mới hơn tạo ra (bố cục {found}, ở đây đọc được đến {expected}): chỉ xem, không sửa.',
  'id-missing': 'Dòng nhiệm vụ chưa có mã; vẫn được tính. Lần kiểm tra có ghi vào sổ sẽ đặt mã cho dòng.',
  'id-repeated':
    'Mã {found} đã có ở dòng {row} của sheet "{sheet}"; dòng vẫn được tính. Lần kiểm tra có ghi vào sổ sẽ đặt mã mới.',
  'status-unread': 'Trạng thái "{found}" không tính được: chọn lại từ danh sách "{expected}".',
  'unit-unread': 'Tên đơn vị "{found}" không khớp danh mục nên không tính: có thể là "{expected}".',
  'date-as-text': 'Ngày "{found}" đang là chữ nên không tính: nhập lại thành ngày {expected}.',
  'percent-as-text': 'Tiến độ "{found}" đang là chữ nên không tính: nhập lại thành số {expected}.',
  'open-group-counted':
    'Nhóm để ngỏ "{found}" có {count} thành viên trong Đơn vị ({shown}) nên số liệu "qua nhóm" đang tính cho các đơn vị này: bỏ các dòng thành viên nếu văn bản không nêu tên họ.',
  'formula-missing':
    'Dòng này thiếu công thức tính: số liệu trên sheet bỏ sót dòng; mở bằng phần bổ trợ để sửa.',
  'cached-figure-differs':
    'Ô {cell} ({of}) đang lưu "{found}", tính lại từ các dòng là "{expected}": mở sổ và tính lại (Ctrl+Alt+F9).',
} as const;
