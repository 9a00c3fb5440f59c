/** Lines of the command `targets`. */
export const targetLines = {
  'build-targets': 'tệp chỉ tiêu của kế hoạch (JSON) để điền sheet Chỉ tiêu, thay cho danh sách kèm theo',
  'targets-about': 'chỉ tiêu của kế hoạch so với kết quả đã nhập: đạt, chưa đạt, không đạt',
  'targets-write':
    'thêm sheet Chỉ tiêu vào sổ hoặc điền sheet còn trống; điền sẵn nếu kế hoạch có trong danh sách kèm theo',
  'targets-from': 'tệp chỉ tiêu (JSON) thay cho danh sách kèm theo; cùng với --write',
  'targets-output': 'sổ .xlsx sẽ ghi; mặc định ghi vào chính sổ này',
  'targets-written': 'Đã thêm sheet {sheet} với {count} chỉ tiêu: {file}',
  'targets-written-blank':
    'Đã thêm sheet {sheet} còn trống vì chưa có chỉ tiêu soạn sẵn của kế hoạch này: {file}',
  'targets-filled': 'Đã điền {count} chỉ tiêu vào sheet {sheet} đang còn trống: {file}',
  'targets-none': 'Sổ chưa có sheet Chỉ tiêu: thêm bằng --write.',
  'targets-text': 'Chỉ tiêu',
  'targets-measure': 'Phải đạt',
  'targets-actual': 'Thực hiện',
  'targets-judgement': 'Kết quả',
  'targets-counts': '{count} chỉ tiêu: {counts}',
  'by-targets': 'phancong targets --write (thêm Chỉ tiêu)',
} as const;
