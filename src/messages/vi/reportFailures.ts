/** Wording of what can stop a report: the template, the workbook, or what was asked for. */
export const reportFailures = {
  'report-template-missing': 'Không có mẫu "{found}": chọn một trong {names}, hoặc đưa đường dẫn tệp mẫu.',
  'report-blocked':
    'Sổ "{file}" còn {count} lỗi nên chưa xuất báo cáo (lỗi đầu: {first}): sửa lỗi, bỏ qua lỗi trong Kiểm tra, hoặc xuất kèm lý do bằng --despite "lý do".',
  'report-index-unknown': 'Sổ không có chỉ số "{found}": có {names}.',
  'report-unit-unknown': 'Không có đơn vị "{found}" trong danh mục của sổ: xem sheet Đơn vị.',
  'report-unit-without-tasks': 'Đơn vị "{found}" không có nhiệm vụ nào trong sổ: không có gì để báo cáo.',
  'report-nothing-due':
    'Trong sổ "{file}" không đơn vị nào có nhiệm vụ quá hạn hay sắp đến hạn: không lập phiếu đôn đốc.',
  'template-field-unknown':
    'Mẫu "{file}" có trường {field} mà báo cáo không có, ở {where}: sửa tên trường theo danh sách trường ở mục Báo cáo hoặc trong templates/reports/README.md.',
  'template-field-list':
    'Mẫu "{file}" dùng trường {field} như một giá trị, ở {where}: trường này phải mở bằng dấu # và đóng bằng dấu /.',
  'template-field-unclosed':
    'Mẫu "{file}" có trường "{field}" thiếu dấu đóng ngoặc nhọn, ở {where}: viết trọn trường trong một đoạn.',
  'template-field-unopened':
    'Mẫu "{file}" có trường "{field}" thiếu dấu mở ngoặc nhọn, ở {where}: viết trọn trường trong một đoạn.',
  'template-loop-unclosed':
    'Mẫu "{file}" mở phần lặp {field} mà không đóng, ở {where}: thêm trường đóng cùng tên với dấu / ở trước.',
  'template-loop-unopened':
    'Mẫu "{file}" đóng phần lặp {field} mà không mở, ở {where}: thêm trường mở cùng tên với dấu # ở trước.',
  'template-loop-crossed':
    'Mẫu "{file}" có phần lặp {field} mở và đóng lồng chéo nhau, ở {where}: đóng phần mở sau trước.',
  'template-loop-misplaced':
    'Mẫu "{file}" có phần lặp {field} mở và đóng ở hai chỗ không đi cùng nhau, ở {where}: đặt cả hai trong một đoạn, một dòng của bảng, hoặc mỗi bên một đoạn riêng.',
  'template-macro':
    'Mẫu "{file}" có macro ({part}): mở bằng {program} rồi lưu thành {ending} không có macro.',
  'template-locked': 'Mẫu "{file}" có mật khẩu: mở bằng {program}, bỏ mật khẩu rồi lưu lại.',
  'template-old': 'Mẫu "{file}" là tệp Office đời cũ: mở bằng {program} rồi lưu thành {ending}.',
  'template-not-word': 'Mẫu "{file}" không phải tệp Word .docx: chọn tệp mẫu khác.',
  'template-other-kind': 'Mẫu "{file}" là tệp loại khác, không phải Word .docx: chọn tệp mẫu khác.',
  'template-damaged': 'Mẫu "{file}" bị hỏng hoặc tải về chưa hết ({part}): lấy lại bản gốc.',
  'template-large':
    'Mẫu "{file}" quá lớn ({size} MB, giới hạn {limit} MB): mẫu chỉ nên có chữ và bảng, bỏ bớt hình ảnh.',
  'template-unsafe':
    'Mẫu "{file}" có phần khai báo hoặc đường dẫn không an toàn ({part}): mở bằng {program} rồi lưu lại.',
  'template-not-sheet': 'Mẫu "{file}" không phải tệp Excel .xlsx: chọn tệp mẫu khác.',
  'template-sheet-other-kind': 'Mẫu "{file}" là tệp loại khác, không phải Excel .xlsx: chọn tệp mẫu khác.',
  'template-field-in-header':
    'Mẫu "{file}" có trường "{field}" ở đầu trang hoặc chân trang của sheet {cell}: mẫu Excel chỉ điền được trong ô, hãy chuyển trường vào ô.',
  'template-part-lost':
    'Mẫu "{file}" có phần sẽ bị mất khi điền ({part}), như biểu đồ, hình, bảng tổng hợp, ghi chú hay công thức dưới dòng lặp: bỏ phần đó khỏi mẫu.',
} as const;
