/** Lines of the command `report`. */
export const reportLines = {
  'report-about': 'điền mẫu báo cáo từ một sổ: báo cáo kết quả, phần lồng ghép, phiếu đôn đốc',
  'report-template':
    'tên mẫu kèm theo (bao-cao-ket-qua, phan-long-ghep, phieu-don-doc) hoặc đường dẫn tệp mẫu',
  'report-output': 'tệp sẽ ghi: .docx; .zip với mẫu cho từng đơn vị khi không có --unit',
  'report-period':
    'kỳ báo cáo: thang-3, quy-1, 6-thang, 9-thang, nam (hoặc month-3, quarter-1, half, nine-months, year)',
  'report-period-expected': 'thang-1 đến thang-12, quy-1 đến quy-4, 6-thang, 9-thang hoặc nam',
  'report-as-of':
    'ngày tính số liệu; mặc định là ngày chốt của kỳ, không có kỳ thì Ngày chốt số liệu trong Tham số hoặc hôm nay',
  'report-unit': 'chỉ báo cáo nhiệm vụ của một đơn vị (tên hoặc mã trong danh mục của sổ)',
  'report-index': 'chỉ báo cáo một chỉ số, ví dụ PAPI',
  'report-date': 'ngày ghi ở đầu văn bản; mặc định là hôm nay',
  'report-despite': 'vẫn xuất khi kiểm tra còn lỗi, với lý do in ở trang cuối',
  'report-done': 'Đã ghi {file}: {period}, số liệu tính đến ngày {day}.',
  'report-done-units': 'Số phiếu: {count}, mỗi đơn vị có nhiệm vụ quá hạn hoặc sắp đến hạn một phiếu.',
  'report-done-despite': 'Kiểm tra còn {count} lỗi; lý do xuất in ở trang cuối.',
  'report-in-body': 'thân văn bản',
  'report-in-header': 'đầu trang',
  'report-in-footer': 'chân trang',
  'report-in-notes': 'chú thích',
  'report-in-paragraph': '{part}, đoạn {paragraph} ("{text}")',
} as const;
