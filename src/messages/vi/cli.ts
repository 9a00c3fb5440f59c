import { editLines } from './editLines';
import { checkLines } from './checkLines';
import { importLines } from './importLines';
import { rateLines } from './rateLines';
import { targetLines } from './targetLines';
import { unitLines } from './unitLines';
import { deadlineLines } from './deadlineLines';
import { ownTemplateLines } from './ownTemplateLines';
import { packageLines } from './packageLines';
import { refusals } from './refusals';
import { reportLines } from './reportLines';
import { progressLines } from './progressLines';
import { updateLines } from './updateLines';
import { startLines } from './startLines';

/** Lines of the command line. */
export const cli = {
  ...importLines,
  ...editLines,
  ...refusals,
  ...unitLines,
  ...deadlineLines,
  ...packageLines,
  ...progressLines,
  ...startLines,
  ...checkLines,
  ...rateLines,
  ...targetLines,
  ...reportLines,
  ...ownTemplateLines,
  ...updateLines,
  'build-about': 'Dựng tệp Excel từ một kế hoạch',
  'build-files': 'tệp kế hoạch; nhiều tệp là các phần của một kế hoạch',
  'build-output': 'tệp .xlsx sẽ ghi',
  'build-year': 'năm mở trong tệp; mặc định là năm đầu của kế hoạch',
  'build-as-of': 'ngày chốt số liệu ghi vào Tham số; mặc định để trống',
  'build-register': 'tệp danh mục đơn vị',
  'build-accept-statuses':
    'chấp nhận mọi trạng thái viết theo cách riêng của bảng theo dõi (import cho xem từng cách viết) và ghi vào cột Trạng thái',
  'build-statuses':
    'Có {wordings} cách viết trạng thái ({cells} ô) chưa được chấp nhận, còn nằm ở cột riêng: xem bằng import, thêm --accept-statuses để ghi vào cột Trạng thái.',
  'build-done': 'Đã ghi {file}: năm {year}, {tasks} nhiệm vụ, {findings} phát hiện khi đọc.',
  'day-expected': 'ngày dạng 2024-06-30 hoặc 30/06/2024',
  'demo-about': 'Dựng hai kế hoạch mẫu vào thư mục out',
  'demo-plan': '{title}',
  'demo-file': '  Tệp: {file}',
  'demo-counts': '  Phát hiện khi đọc: {errors} lỗi, {warnings} cảnh báo, {notes} lưu ý',
  'demo-appendix': '  Phụ lục {code} ({index}): {tasks} nhiệm vụ, {areas} đề mục',
  'manifest-about': 'ghi tệp manifest để cài phần bổ trợ Excel từ máy chủ của cơ quan',
  'manifest-url': 'địa chỉ https của thư mục chứa ngăn Phân công (dist/pane) trên máy chủ',
  'manifest-output': 'tệp manifest sẽ ghi; mặc định là out/manifest.xml',
  'manifest-done': 'Đã ghi {file}: ngăn Phân công ở {address}',
  'failure-or-else': ' (trên dòng lệnh: dán vào một tệp .txt)',
  'help-usage': 'Cách dùng:',
  'help-options': 'Tùy chọn:',
  'help-arguments': 'Đối số:',
  'help-commands': 'Lệnh:',
  'help-about': 'xem cách dùng',
  'program-about': 'Phân công: phụ lục phân công nhiệm vụ thành bảng tính sống',
} as const;
