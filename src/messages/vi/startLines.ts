/** Lines of `start`. */
export const startLines = {
  'start-about': 'Dựng hai sổ mẫu rồi mở Phân công trong trình duyệt của máy này, đến khi nhấn Ctrl+C',
  'start-port': 'cổng sẽ thử trước; bận thì lấy cổng kế tiếp',
  'start-no-open': 'không tự mở trình duyệt',
  'start-building': 'Đang dựng ngăn Phân công cho trình duyệt (lần đầu mất chừng nửa phút)…',
  'start-port-taken': 'Cổng {taken} đang có chương trình khác dùng: lấy cổng {port}.',
  'start-serving':
    'Phân công đang chạy ở {address} (chỉ máy này mở được). Chọn "Đọc kế hoạch này" để xem kế hoạch mẫu; nhấn Ctrl+C ở đây để kết thúc.',
  'start-ended': 'Đã kết thúc.',
} as const;
