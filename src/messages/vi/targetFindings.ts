/** Wording of what is met when goals and their figures are read. */
export const targetFindings = {
  'measure-unread': 'Không thấy số đo nào trong "{found}".',
  'measure-several': '"{found}" có {count} số đo: tách mỗi số đo thành một dòng.',
  'target-operator-unread':
    'So sánh "{found}" không có trong danh sách nên chỉ tiêu không tính được: chọn một trong {expected}.',
  'target-measure-in-text':
    'Chỉ tiêu chưa có So sánh và Giá trị nên không tính; theo câu chữ là "{expected}".',
  'target-value-unread':
    'Giá trị của chỉ tiêu còn trống hoặc là chữ ("{found}") nên không tính được: nhập số.',
  'target-figure-as-text': 'Số liệu "{found}" đang là chữ nên không tính: nhập lại thành số {expected}.',
  'target-fraction-as-text':
    'Số liệu "{found}" đang là chữ nên không tính: ghi {numerator} vào Tử số, {denominator} vào Mẫu số.',
  'target-half-fraction': 'Tử số và Mẫu số phải đủ cả hai, mẫu số lớn hơn 0.',
  'target-percent-slip': 'Thực hiện là {found}: có lẽ thiếu dấu %, nhập lại {expected}.',
  'target-two-figures': 'Có cả Tử số, Mẫu số và Thực hiện: kết quả tính theo Tử số và Mẫu số.',
  'target-grade-unknown': 'Nhóm "{found}" không có trong danh sách "{expected}".',
  'target-ranks-differ':
    'Thứ hạng trong {found} và trong {expected} không so được với nhau: ghi tổng số vào Mẫu số của cả hai, chỉ so khi bằng nhau.',
  'target-incomparable': 'Số liệu và chỉ tiêu không cùng thang: ghi Thang, tổng số hoặc nhập cùng một kiểu.',
  'target-source-missing': 'Số liệu chưa ghi nguồn.',
  'target-task-unknown': 'Không có nhiệm vụ nào mang mã {found}.',
  'target-missed-task-done': 'Nhiệm vụ {found} đã Hoàn thành nhưng chỉ tiêu "{expected}" không đạt.',
  'target-not-yet-task-done': 'Nhiệm vụ {found} đã Hoàn thành nhưng chỉ tiêu "{expected}" chưa đạt.',
} as const;
