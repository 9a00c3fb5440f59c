/** Wording of what is met when the kept figures of past periods, texts of reports and templates of a person's own are read back. */
export const historyFindings = {
  'history-row-edited': 'Dòng này của Lịch sử đã bị sửa tay sau khi ghi: báo cáo so sánh dùng số đang có.',
  'history-row-unread':
    'Cột {column} của dòng này trong Lịch sử không đọc được ("{found}"): kỳ của dòng không dùng để báo cáo và so sánh.',
  'history-incomplete':
    'Lịch sử của kỳ {period} (số liệu đến {asOf}) cần {expected} dòng, có {found} dòng hoặc dòng lặp lại: kỳ này không dùng để báo cáo và so sánh.',
  'history-newer':
    'Kỳ này của Lịch sử do phiên bản mới hơn ghi ({found}, ở đây đọc được đến {expected}) nên không dùng.',
  'report-text-unplaced':
    'Dòng này của Nội dung báo cáo không thuộc mục nào ("{found}") hoặc mục đã có dòng khác nên không vào báo cáo: chuyển chữ sang đúng dòng của mục.',
  'own-template-damaged':
    'Mẫu riêng "{found}" giữ trong sổ đã bị sửa hoặc mất dòng nên không dùng được: gỡ mẫu rồi thêm lại từ tệp gốc.',
} as const;
