import { paneCheck } from './paneCheck';
import { paneFollowed } from './paneFollowed';
import { paneLoad } from './paneLoad';
import { paneProgress } from './paneProgress';
import { paneUpdate } from './paneUpdate';
import { paneSheet } from './paneSheet';
import { paneUnfinished } from './paneUnfinished';
import { paneUpgrade } from './paneUpgrade';

/** Wording of the task pane. */
export const pane = {
  ...paneLoad,
  ...paneCheck,
  ...paneProgress,
  ...paneFollowed,
  ...paneUpdate,
  ...paneSheet,
  ...paneUnfinished,
  ...paneUpgrade,
  'pane-title': 'Phân công',
  'pane-starting': 'Đang mở Phân công…',
  'pane-places': 'Các mục của Phân công',
  'place-load': 'Nạp',
  'place-check': 'Kiểm tra',
  'place-progress': 'Tiến độ',
  'place-report': 'Báo cáo',
  'place-opening': 'Đang mở mục {place}…',
  retry: 'Thử lại',
  'copy-details': 'Chép chi tiết',
  'details-copied': 'Đã chép chi tiết: dán vào thư gửi người hỗ trợ.',
  'details-by-hand': 'Trình duyệt không cho chép: chọn phần chữ dưới đây rồi nhấn Ctrl+C.',
  'details-label': 'Chi tiết lỗi',
  'state-unchanged': 'Sổ còn nguyên như trước.',
  'state-partly-changed': 'Sổ đã đổi một phần: đọc lại sổ trước khi làm tiếp.',
  'state-unknown': 'Chưa rõ sổ đã đổi hay chưa: xem lại sổ trước khi làm tiếp.',
  'no-workbook': 'Chưa mở sổ nào: vào mục Nạp để mở hoặc dựng sổ.',
  'go-to-load': 'Sang mục Nạp',
  'workbook-reading': 'Đang đọc sổ…',
  'workbook-foreign': 'Sổ đang mở không có bảng phân công nào: vào mục Nạp để nạp kế hoạch.',
  'read-again': 'Đọc lại sổ',
  'in-excel': 'Đang chạy trong Excel.',
  'in-browser': 'Đang chạy trong trình duyệt, không có Excel.',
  'without-office':
    'Trong lúc đó vẫn dùng được như trong trình duyệt: mở hoặc dựng sổ ngay ở đây, rồi lưu ra tệp. Sổ đang mở trong Excel không bị đụng tới.',
  'office-arrived': 'Excel đã sẵn sàng. Việc đang làm ở đây chưa lưu thì lưu trước khi sang.',
  'enter-excel': 'Sang sổ trong Excel',
  'update-there': 'Phân công có bản mới. Lưu việc đang làm rồi tải lại để dùng.',
  'take-update': 'Tải lại',
  'kept-offline': 'Mở được cả khi mất mạng.',
  'excel-waiting':
    'Excel chưa trả lời: nếu đang sửa ô, nhấn Enter hoặc Esc để Phân công làm tiếp; nếu Excel treo, đóng rồi mở lại sổ, Phân công sẽ cho biết còn gì ghi dở.',
  'by-pane': 'ngăn Phân công',
  version: 'Phiên bản {version}.',
} as const;
