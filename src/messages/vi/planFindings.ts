/** Wording of what is met when a plan is read. */
export const planFindings = {
  encoding: 'Tệp viết bằng bảng mã {encoding}, đã chuyển sang Unicode.',
  'font-converted': 'Chữ viết bằng phông cũ ({encoding}), đã chuyển sang Unicode.',
  'characters-removed': 'Đã bỏ {count} ký tự điều khiển hoặc ký tự hỏng không hiện ra được.',
  'text-box-ignored': 'Hộp chữ trong tài liệu không được nạp: "{found}".',
  'table-nested': 'Có {count} bảng nằm trong ô của bảng khác: giữ nội dung thành các dòng của ô.',
  'changes-tracked':
    'Tài liệu còn {count} chỗ sửa đang theo dõi: phần thêm được nạp, phần xóa bị bỏ, như khi chấp nhận hết.',
  'sheet-hidden': 'Sheet ẩn "{found}" có dữ liệu, không nạp: bỏ ẩn rồi nạp lại nếu cần.',
  'formula-without-result':
    'Sheet "{sheet}" có {count} ô công thức chưa có kết quả: mở bằng Excel, lưu lại rồi nạp.',
  'columns-not-read': 'Sheet "{sheet}" có {count} ô ngoài 100 cột đầu, không nạp.',
  'ditto-read': 'Ô ghi "{found}" (như trên), lấy theo dòng trên: "{expected}".',
  'characters-lost': 'Tệp có {count} ký tự hỏng, không đọc được: đối chiếu với bản gốc.',
  'unicode-decomposed': 'Tệp viết bằng Unicode tổ hợp, đã chuyển sang Unicode dựng sẵn.',
  'no-matrix':
    'Tài liệu không có bảng phân công nhiệm vụ (cột nhiệm vụ và cột chủ trì); có {goals} dòng mục tiêu có số liệu, {duties} mục nhiệm vụ theo đơn vị.',
  'no-lead-column': 'Bảng không có cột cơ quan chủ trì: thêm cột rồi nạp lại.',
  'no-deadline-column': 'Bảng không có cột thời hạn.',
  'column-missing': 'Bảng không có cột "{expected}" mà mẫu {index} yêu cầu.',
  'deadline-by-years':
    'Thời hạn lấy theo các cột năm ({years}): ô đánh dấu là nhiệm vụ của năm đó, hạn là ngày cuối năm.',
  'header-combined':
    'Cột "{found}" gộp chủ trì và phối hợp: ô nào ghi rõ chủ trì, phối hợp thì đã tách, ô còn lại coi là chủ trì; tách lại nếu cần.',
  'header-repeated': 'Tiêu đề bảng lặp lại ở dòng {row}, coi là trang sau của cùng một bảng.',
  'header-missing': 'Phụ lục không có tiêu đề bảng: dùng tiêu đề của phụ lục trước.',
  'table-not-matrix': 'Bảng "{found}" ({rows} dòng, từ dòng {row}) không phải bảng phân công, không nạp.',
  'line-between-rows': 'Có dòng chữ nằm giữa bảng, chưa nạp vào ô nào: "{found}".',
  'appendix-repeated': 'Số phụ lục "{found}" lặp lại: nạp thành {expected}.',
  'appendix-empty': 'Phụ lục không có dòng nhiệm vụ nào.',
  'index-by-areas':
    'Phụ lục không nêu chỉ số; theo tên các lĩnh vực thì là {expected}: nếu không phải, chọn chỉ số khi nạp (--index).',
  'index-by-title':
    'Phụ lục không nêu chỉ số; theo trích yếu của kế hoạch thì là {expected}: nếu không phải, chọn chỉ số khi nạp (--index).',
  'index-unknown':
    'Phụ lục không nêu chỉ số và không đoán: nếu thuộc một chỉ số ({indexes}), chọn chỉ số khi nạp (--index).',
  'row-total': 'Dòng tổng cộng "{found}" không phải nhiệm vụ, không nạp.',
  'row-joined': 'Một dòng bảng bị ngắt thành nhiều dòng, đã nối lại: "{found}".',
  'row-continued': 'Dòng không có số thứ tự, nối vào nhiệm vụ ngay trên: "{found}".',
  'row-cells-wrong': 'Dòng có {count} ô, bảng có {width} cột: "{found}". Xem lại vị trí các ô.',
  'text-cut-off': 'Văn bản có thể bị cắt ở cuối: dừng tại "{found}". Đối chiếu với bản gốc.',
  'number-skipped': 'Số thứ tự nhảy tới "{found}", đúng ra là {expected}.',
  'number-repeated': 'Số thứ tự "{found}" lặp lại.',
  'number-out-of-order': 'Số thứ tự "{found}" sai thứ tự, đúng ra là {expected}.',
  'number-missing': 'Nhiệm vụ không có số thứ tự, đúng ra là {expected}.',
  'text-missing': 'Dòng không có nội dung nhiệm vụ.',
  'lead-missing': 'Nhiệm vụ chưa có cơ quan chủ trì.',
  'support-missing': 'Nhiệm vụ chưa có cơ quan phối hợp.',
  'deadline-missing': 'Nhiệm vụ chưa có thời hạn.',
  'deadline-unreadable':
    'Không đọc được thời hạn "{found}": sửa thành ngày, tháng, quý, năm hoặc Thường xuyên.',
  'deadline-slip': 'Thời hạn viết "{found}", đọc là "{expected}".',
  'deadline-outside-years': 'Thời hạn "{found}" nằm ngoài thời gian của kế hoạch.',
  'area-repeated': 'Đề mục "{found} {name}" trùng số với đề mục trước: nạp thành {area}.',
  'area-out-of-order': 'Đề mục "{found} {name}" đứng sau đề mục {after}.',
  'area-without-numeral': 'Đề mục "{found}" không có số, nạp thành {area}.',
  'area-unknown': 'Đề mục "{found}" không có trong các lĩnh vực của chỉ số {index}.',
  'area-empty': 'Đề mục "{found}" không có nhiệm vụ nào.',
  'areas-absent': 'Còn {count} lĩnh vực của chỉ số {index} không có trong phụ lục: {found}.',
  'plan-number-blank': 'Kế hoạch còn để trống số ({symbol}): bổ sung sau khi ban hành.',
  'plan-date-blank': 'Kế hoạch còn để trống ngày ban hành: bổ sung sau khi ban hành.',
  'plan-number-missing': 'Không thấy số của kế hoạch: bổ sung nếu có.',
  'plan-date-missing': 'Không thấy ngày ban hành kế hoạch: bổ sung nếu có.',
  'plan-years-unknown': 'Không rõ kế hoạch thực hiện trong những năm nào.',
  'plan-issuer-unknown': 'Không rõ cơ quan ban hành kế hoạch.',
  'plan-title-missing': 'Không thấy trích yếu của kế hoạch.',
  'number-corrected': 'Số ký hiệu "{found}" có chữ nhận dạng sai, đọc là "{expected}".',
  'attached-number-differs': 'Phụ lục ghi kèm theo văn bản {found}, còn kế hoạch mang số {expected}.',
  'status-near':
    'Trạng thái viết "{found}" (cột {column}, {count} ô: {tasks}) sẽ thành "{expected}" nếu được chấp nhận; chưa chấp nhận thì giữ nguyên ở cột {column} (dòng lệnh: build --accept-statuses).',
  'status-accepted':
    'Trạng thái viết "{found}" (cột {column}, {count} ô: {tasks}) đã ghi thành "{expected}".',
  'status-not-understood':
    'Không hiểu trạng thái "{found}" (cột {column}, {count} ô: {tasks}): giữ nguyên ở cột {column}, chọn trạng thái bằng tay.',
  'status-conflict': 'Các cột theo dõi nói trái nhau ({found}): không ghi trạng thái, chọn bằng tay.',
  'done-day-unread': 'Không đọc được ngày hoàn thành "{found}": giữ nguyên ở cột {column}.',
  'tracker-column': 'Cột "{found}" của bảng theo dõi được ghi vào cột {expected}.',
} as const;
