/** Wording of an update in the place Nạp. */
export const paneUpdate = {
  'load-sheets-new': 'Sổ mới thì gồm {count} sheet: {sheets}.',
  'update-comparing': 'Đang so với sổ đang mở…',
  'update-compared':
    'So với sổ đang mở: {same} nhiệm vụ giữ nguyên, {asked} đổi lời, đổi số hoặc chuyển phụ lục, {added} mới, {dropped} không còn.',
  'update-questions': '{count} nhiệm vụ cần xác nhận',
  'update-questions-hint':
    'Vẫn là nhiệm vụ ấy thì giữ mã và tình trạng đã nhập. Là nhiệm vụ khác thì nhiệm vụ cũ chuyển sang sheet Nhiệm vụ đã bỏ cùng tình trạng.',
  'update-more-questions': 'Xem thêm {count} nhiệm vụ cần xác nhận',
  'update-old': 'Trong sổ: {task}',
  'update-new': 'Bản mới: {task}',
  'update-same': 'Vẫn là nhiệm vụ này',
  'update-other': 'Nhiệm vụ khác',
  'update-added': '{count} nhiệm vụ mới',
  'update-dropped': '{count} nhiệm vụ không còn',
  'update-untouched': 'Bản mới không có phụ lục {appendices}: giữ nguyên trong sổ.',
  'update-unplaced': 'Sổ không có cột cho {columns} của bản mới: không ghi.',
  'update-head': 'Bản mới ghi khác ở phần đầu: {parts}. Tham số giữ nguyên, sửa tay nếu cần.',
  'head-number': 'số kế hoạch',
  'head-date': 'ngày',
  'head-title': 'tên kế hoạch',
  'head-years': 'các năm',
  'head-parent': 'căn cứ cấp trên',
  'update-will':
    'Sẽ ghi vào sổ đang mở: sửa {changed} nhiệm vụ đổi, thêm {added} dòng mới ở cuối bảng, chuyển {dropped} nhiệm vụ sang sheet Nhiệm vụ đã bỏ. Tình trạng, minh chứng, cột riêng đã nhập, năm {year} và ngày chốt giữ nguyên; mỗi chỗ sửa có một dòng ở Nhật ký, hoàn lại được ở mục Kiểm tra.',
  'update-nothing': 'Không có gì phải cập nhật.',
  'update-write': 'Cập nhật, giữ tình trạng đã nhập',
  'update-writing': 'Đang cập nhật sổ, chờ đến khi xong…',
  'update-done':
    'Đã cập nhật sổ: {kept} nhiệm vụ giữ nguyên, {changed} đổi, {added} mới, {dropped} chuyển sang sheet Nhiệm vụ đã bỏ. Muốn hoàn lại: mục Kiểm tra.',
  'update-order': 'Xếp các dòng theo thứ tự văn bản',
  'update-order-hint':
    'Dòng mới đang ở cuối bảng, dòng đã bỏ để trống. Khi xếp, công thức riêng trỏ thẳng vào một ô không đi theo dòng.',
  'update-ordering': 'Đang xếp…',
  'update-ordered': 'Đã xếp các dòng theo thứ tự văn bản.',
  'update-order-filtered': 'Chưa xếp {tables}: bảng đang lọc hoặc có dòng ẩn, bỏ lọc, bỏ ẩn rồi bấm lại.',
  'update-moved': 'Sổ đang mở vừa đổi, chưa có gì được ghi: xem lại các nhiệm vụ dưới đây rồi bấm lần nữa.',
  'update-refused-places': 'Chưa có gì được ghi vì {count} chỗ không ghi được:',
  'update-hindered-read-only': 'Sổ đang mở do phiên bản mới hơn của phần mềm ghi nên không cập nhật được.',
  'update-hindered-ids':
    'Sổ đang mở có nhiệm vụ thiếu mã hoặc trùng mã mà không tự đặt lại được: sửa ở mục Kiểm tra trước.',
  'update-hindered-lacking':
    'Sổ đang mở không có phụ lục {appendices}: không cập nhật được sổ ấy, chỉ tạo được sổ mới.',
  'update-unlisted':
    'Phụ lục {appendix} có lĩnh vực {code} {name} mà Tổng hợp chưa có dòng: nhiệm vụ của nó tính ở dòng Chưa rõ lĩnh vực.',
} as const;
