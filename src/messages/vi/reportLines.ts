import { reportGapLines } from './reportGapLines';

/** Lines of the command `report`. */
export const reportLines = {
  ...reportGapLines,
  'report-about': 'điền mẫu báo cáo từ một sổ: báo cáo kết quả, phần lồng ghép, phiếu đôn đốc',
  'report-template':
    'tên mẫu kèm theo (bao-cao-ket-qua, phan-long-ghep, phieu-don-doc, phu-luc-ket-qua, tong-hop-don-vi) hoặc đường dẫn tệp mẫu',
  'report-output':
    'tệp sẽ ghi: .docx, .xlsx với phu-luc-ket-qua và tong-hop-don-vi; .zip với mẫu cho từng đơn vị khi không có --unit',
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
  'report-renew': 'lấy số liệu và nhiệm vụ hiện tại thay cho những gì đã chốt của kỳ',
  'report-no-history': 'không ghi số liệu của kỳ vào Lịch sử, không giữ nhiệm vụ của kỳ trong sheet ẩn',
  'report-kept':
    'Đã ghi số liệu của kỳ vào sheet {sheet} của {file}, giữ {count} nhiệm vụ của kỳ trong một sheet ẩn để in lại.',
  'report-kept-before':
    'Số liệu và danh sách nhiệm vụ in ra là của kỳ đã chốt (ghi ngày {day}); muốn lấy theo sổ hiện tại: --renew.',
  'report-kept-without':
    'Số liệu in ra là số đã chốt của kỳ (ghi ngày {day}), danh sách nhiệm vụ theo sổ hiện tại vì khi đó chưa giữ; muốn lấy số hiện tại: --renew.',
  'report-kept-damaged':
    'Số liệu in ra là số đã chốt của kỳ (ghi ngày {day}); nhiệm vụ đã giữ của kỳ bị sửa, thiếu dòng hoặc do bản mới hơn ghi nên danh sách theo sổ hiện tại; muốn ghi lại: --renew.',
  'report-figures-edited':
    'Số liệu của kỳ trong Lịch sử đã bị sửa tay, không khớp với nhiệm vụ đã giữ ở ít nhất {count} nhiệm vụ: trang cuối của báo cáo nêu rõ; muốn ghi lại: --renew.',
  'report-differs':
    'Bảng theo dõi hiện nay khác số đã chốt của kỳ ở ít nhất {count} nhiệm vụ: trang cuối của báo cáo nêu rõ; muốn lấy số hiện tại: --renew.',
  'report-counted-anew':
    'Số liệu in ra được tính theo bảng theo dõi hiện nay: số đã chốt của kỳ không có theo phạm vi của báo cáo này; trang cuối của báo cáo nêu rõ.',
  'report-not-kept': 'Chưa ghi được số liệu của kỳ vào Lịch sử: {why}',
  'by-report': 'phancong report (Lịch sử)',
  'report-words-about': 'soạn sẵn Nội dung báo cáo theo số liệu; chữ của người soạn luôn được giữ',
  'report-words-write': 'thêm hoặc cập nhật sheet Nội dung báo cáo trong sổ',
  'report-words-done': 'Sheet {sheet} có dự thảo theo số liệu đến ngày {day}: {count} ô đã ghi, {file}',
  'report-words-left': 'Giữ nguyên vì dự thảo đã bị sửa tay cạnh chữ của người soạn: {titles}',
  'by-report-words': 'phancong report-words (Nội dung báo cáo)',
  'report-words-own': '[người soạn]',
  'report-words-none': '(chưa có)',
  'report-history-broken': 'kỳ này trong Lịch sử đã bị sửa hoặc thiếu dòng; ghi lại bằng --renew',
} as const;
