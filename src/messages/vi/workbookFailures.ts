/** Wording of why a file cannot be used as a workbook. */
export const workbookFailures = {
  'file-not-zip': 'Tệp "{file}" không phải sổ Excel .xlsx: chọn tệp .xlsx do Phân công tạo.',
  'file-old-format': 'Tệp "{file}" là Excel đời cũ (.xls): mở bằng Excel rồi lưu thành .xlsx.',
  'file-binary-format': 'Tệp "{file}" là sổ Excel nhị phân (.xlsb): mở bằng Excel rồi lưu thành .xlsx.',
  'file-encrypted': 'Tệp "{file}" có mật khẩu: mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
  'file-damaged': 'Tệp "{file}" bị hỏng hoặc tải về chưa hết ({part}): lấy lại bản gốc.',
  'file-too-large': 'Tệp "{file}" quá lớn khi mở ra (giới hạn {limit} MB): không đọc.',
  'file-unsafe-path': 'Tệp "{file}" chứa đường dẫn không an toàn ({part}): không đọc.',
  'file-no-workbook': 'Tệp "{file}" không chứa sổ Excel nào: chọn tệp .xlsx do Phân công tạo.',
  'not-our-workbook':
    'Sổ "{file}" không có bảng phân công nào (PL_I, PL_II…): chỉ dùng được sổ do Phân công tạo.',
  'file-changed': 'Tệp "{file}" đã được lưu lại sau khi đọc: mở lại rồi làm tiếp; chưa có gì được ghi.',
  'file-locked': 'Tệp "{file}" đang mở ở chương trình khác: đóng lại rồi thử lần nữa; chưa có gì được ghi.',
  'workbook-busy': 'Excel đang bận: kết thúc việc sửa ô hoặc đóng hộp thoại rồi thử lại.',
  'workbook-protected': 'Sheet "{sheet}" đang bị khóa: bỏ bảo vệ sheet rồi thử lại.',
  'sheet-hidden': 'Sheet "{sheet}" đang ẩn nên không tới được ô: bỏ ẩn sheet rồi thử lại.',
  'structure-protected':
    'Sổ đang khóa cấu trúc nên không thêm được sheet: bỏ "Bảo vệ sổ làm việc" rồi thử lại.',
  'workbook-read-only':
    'Excel không cho ghi vì sổ chỉ được đọc hoặc vừa bị khóa: bật chỉnh sửa, bỏ khóa hoặc lưu thành bản khác rồi thử lại.',
  'unfinished-writing':
    'Lần ghi trước vào sổ này chưa xong: bấm hoàn tất hoặc hoàn lại ở đầu ngăn Phân công rồi làm tiếp.',
  'not-taken-back':
    'Ghi chưa xong mà hoàn lại cũng không được: bấm hoàn tất hoặc hoàn lại ở đầu ngăn Phân công; không thấy nút thì đóng rồi mở lại sổ.',
  'workbook-newer':
    'Sổ do phiên bản mới hơn tạo ra (bố cục {found}, ở đây sửa được đến {expected}): cập nhật Phân công.',
  'table-gone': 'Bảng {table} không còn trong sổ: hoàn tác việc xóa hoặc dựng lại sổ.',
  'nothing-to-undo': 'Sổ "{file}" không có lần sửa nào để hoàn lại: xem sheet Nhật ký.',
  'table-blocked':
    'Bảng {table} không còn chỗ để thêm dòng vì có dữ liệu gõ ngay dưới bảng: chuyển dữ liệu đó đi rồi làm lại.',
  'upgrade-blocked':
    'Chưa nâng cấp được sổ: trên sheet "{sheet}", {blocked} không còn ở chỗ của nó hoặc đã được dùng cho ô khác. Sổ vẫn dùng được như trước.',
  'not-supported': 'Ở đây không làm được việc "{action}": mở sổ trong Excel để làm.',
  'host-too-old': 'Bản Excel này thiếu chức năng cần dùng ({needs}): cập nhật Excel.',
  'host-lost':
    'Mất kết nối với Excel, hoặc sổ đã đóng: thử lại; vẫn không được thì đóng rồi mở lại sổ, Phân công sẽ cho biết còn gì ghi dở.',
  'office-not-loaded':
    'Không tải được thư viện của Office từ {from}: kiểm tra mạng rồi thử lại, hoặc nhờ người quản trị mở đường tới địa chỉ đó.',
  'office-silent':
    'Office chưa trả lời thư viện lấy từ {from}: khi nào trả lời, ngăn này tự sang Excel; nếu vẫn không, đóng ngăn rồi mở lại.',
  'part-not-loaded': 'Không tải được một phần của ngăn Phân công: kiểm tra mạng rồi thử lại.',
  'place-broken': 'Mục này gặp lỗi ngoài dự kiến ({found}): thử lại, hoặc chép chi tiết gửi người hỗ trợ.',
} as const;
