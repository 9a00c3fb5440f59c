import { documentFailures } from './documentFailures';
import { ownTemplateFailures } from './ownTemplateFailures';
import { reportFailures } from './reportFailures';
import { targetFailures } from './targetFailures';
import { unitFailures } from './unitFailures';
import { updateFailures } from './updateFailures';
import { workbookFailures } from './workbookFailures';

/** Wording of failures by code: what happened, where, what to do. */
export const failures = {
  ...documentFailures,
  ...unitFailures,
  ...reportFailures,
  ...ownTemplateFailures,
  ...targetFailures,
  ...workbookFailures,
  ...updateFailures,
  'file-missing': 'Không tìm thấy tệp "{file}": kiểm tra lại đường dẫn.',
  'file-unreadable': 'Không đọc được tệp "{file}": kiểm tra quyền đọc, hoặc đóng chương trình đang mở tệp.',
  'file-unwritable':
    'Không ghi được "{file}": kiểm tra thư mục, quyền ghi và chỗ trống trên ổ đĩa, hoặc đóng tệp nếu đang mở.',
  'output-is-input': 'Tệp "{file}" là chính sổ đang đọc: chọn tên tệp khác sau -o để sổ không bị ghi đè.',
  'argument-wrong': 'Tham số {argument} không dùng được: "{found}"; cần {expected}.',
  'address-wrong':
    'Địa chỉ "{found}" không dùng được: cần địa chỉ https của thư mục chứa ngăn Phân công, không có tên đăng nhập, dấu ? hay dấu #, ví dụ https://may-chu.gov.vn/phancong/.',
  'port-wrong': 'Cổng "{found}" không dùng được: cần một số từ {first} đến {last}.',
  'ports-taken': 'Các cổng từ {first} đến {last} đều đang bận: chọn cổng khác bằng --port.',
  'pane-not-built': 'Không dựng được ngăn Phân công ({found}): chạy npm ci rồi thử lại.',
  'office-source-wrong': 'Không rõ lấy office.js từ "{found}": cần microsoft hoặc local.',
  'server-folder-wrong':
    'Thư mục trong địa chỉ "{found}" không dùng được: tên thư mục trên máy chủ chỉ gồm chữ không dấu, số, dấu chấm, gạch nối, gạch dưới.',
  'choice-unknown':
    'Không có lựa chọn mang mã {choice}: chạy check để xem các mã; giá trị này có thể đã được sửa.',
  'answer-unknown': 'Lựa chọn {choice} không có cách sửa "{found}"; có: {answers}.',
  unexpected: 'Có lỗi ngoài dự kiến ({found}).',
  'no-matrix':
    'Tệp "{file}" không có bảng phân công nhiệm vụ (cột nhiệm vụ và cột chủ trì) nên không dựng được tệp Excel: hãy đưa tệp có phụ lục phân công.',
  'argument-missing': 'Thiếu {found}: xem cách dùng bằng phancong --help.',
  'option-missing': 'Thiếu tùy chọn {found}: xem cách dùng bằng phancong --help.',
  'option-value-missing': 'Tùy chọn {found} cần một giá trị.',
  'option-unknown': 'Không có tùy chọn {found}: xem cách dùng bằng phancong --help.',
  'command-unknown': 'Không có lệnh {found}: xem các lệnh bằng phancong --help.',
  'command-missing': 'Chưa có lệnh nào: xem các lệnh bằng phancong --help.',
  'argument-excess': 'Thừa đối số: xem cách dùng bằng phancong --help.',
  'too-many-appendices':
    'Kế hoạch có {count} phụ lục, nhiều hơn mức một tệp Excel tính được: chia kế hoạch thành nhiều tệp.',
} as const;
