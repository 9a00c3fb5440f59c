/** Wording of what the checks find in a plan or in the rows of a workbook. */
export const checkFindings = {
  'unit-dissolved':
    'Theo danh mục và bảng thay đổi tổ chức, {unit} kết thúc hoạt động sau ngày {to}, trước ngày kế hoạch ({count} nhiệm vụ: {shown}): thay bằng {successors}.',
  'unit-dissolved-since':
    'Theo danh mục và bảng thay đổi tổ chức, {unit} kết thúc hoạt động sau ngày {to} ({count} nhiệm vụ: {shown}): chọn đơn vị kế thừa trong {successors}.',
  'unit-ends-unconfirmed':
    'Ngày kết thúc hoặc đơn vị kế thừa của {count} đơn vị chưa được xác nhận cho địa phương ({found}): đối chiếu văn bản của tỉnh trước khi thay.',
  'unit-stood-then':
    'Đơn vị {unit} còn hoạt động vào ngày kế hoạch {date}: phân công khi đó là đúng ({count} nhiệm vụ).',
  'unit-not-yet':
    'Đơn vị {unit} chỉ có từ ngày {from}, sau ngày kế hoạch ({count} nhiệm vụ: {shown}): xem lại tên đơn vị.',
  'lead-also-supports':
    '{found} vừa chủ trì vừa phối hợp trong một nhiệm vụ: bỏ ở một bên, nếu không chỉ tính là chủ trì.',
  'lead-kind-not-allowed': '{found} không thuộc loại đơn vị được chủ trì theo mẫu.',
  'leads-several':
    'Có {count} nhiệm vụ nhiều đơn vị chủ trì ({shown}): mỗi đơn vị đều được tính là chủ trì, nên thống nhất một đầu mối.',
  'units-run-together':
    'Hai đơn vị viết liền nhau: "{found}". Đã tách thành {expected}; nên thêm dấu chấm phẩy.',
  'unit-elided': '"{found}" viết tắt theo đơn vị đứng cạnh, hiểu là {expected}: nên viết đủ tên.',
  'unit-spellings': '{expected} được viết nhiều cách: {found}. Nên dùng một cách viết.',
  'group-open':
    '"{found}" không nêu rõ đơn vị nào ({count} nhiệm vụ: {shown}): không tính cho đơn vị nào, nên ghi tên.',
  'deadline-kind-not-allowed': 'Thời hạn "{found}" không thuộc các loại hạn mà mẫu cho phép.',
  'task-near-duplicate':
    'Các nhiệm vụ {shown} nói gần như một việc: gộp lại, hoặc làm rõ chỗ khác nhau (cả thời hạn).',
  'row-other-year': 'Dòng thuộc năm {found} nên không được tính trong năm đang mở.',
  'row-area-unknown':
    'Lĩnh vực "{found}" không có trong phụ lục nên dòng không được tính: ghi mã của một đề mục.',
  'row-area-unlisted':
    'Tổng hợp tính nhiệm vụ vào dòng "Chưa rõ lĩnh vực", không vào lĩnh vực nào: ghi mã của một lĩnh vực có dòng ở Tổng hợp.',
  'row-without-text': 'Dòng chưa có nội dung nhiệm vụ nên không được tính: ghi nội dung hoặc xóa dòng.',
  'row-below-table': 'Dòng gõ dưới bảng không được tính: đưa vào trong bảng.',
  'done-without-day':
    'Hoàn thành nhưng chưa ghi Ngày hoàn thành: không biết đúng hạn hay quá hạn, hãy bổ sung ngày.',
  'done-without-result':
    'Hoàn thành nhưng chưa ghi kết quả hay văn bản minh chứng: bổ sung ít nhất một trong hai.',
  'done-day-in-future': 'Ngày hoàn thành {found} sau hôm nay ({today}): xem lại ngày.',
  'done-day-without-done':
    'Có Ngày hoàn thành {day} nhưng trạng thái là "{found}": đổi thành "{expected}" hoặc bỏ ngày.',
  'percent-out-of-range': 'Tiến độ {found} không nằm trong khoảng 0 % đến 100 %.',
  'percent-against-status':
    'Tiến độ {found} không khớp trạng thái "{status}": cần {expected}, hoặc đổi trạng thái.',
  'continuous-untouched':
    'Nhiệm vụ thường xuyên chưa có trạng thái, kết quả nào đến ngày chốt {day}: cập nhật trước khi báo cáo.',
  'not-applicable-without-reason':
    'Không phát sinh nhưng chưa nêu lý do: ghi vào Ghi chú, Kết quả hoặc Khó khăn - kiến nghị.',
  'not-applicable-dated':
    'Nhiệm vụ có hạn {due} mà ghi "{found}": xem lại, nhiệm vụ có hạn thường phải thực hiện.',
  'due-days-stale':
    'Thời hạn "{found}" không còn khớp các hạn đang tính ("{kept}"): tính lại thành "{expected}".',
  'text-untidy': 'Ô có dấu cách thừa, ký tự ẩn hoặc chữ tổ hợp: làm sạch không đổi nội dung.',
} as const;
