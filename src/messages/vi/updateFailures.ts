/** Why a workbook is not brought up to a new version of its plan. */
export const updateFailures = {
  'update-another-plan':
    'Sổ "{file}" chứa kế hoạch khác (số hoặc cơ quan ban hành không trùng) nên không cập nhật: bỏ --update để dựng sổ mới.',
  'update-lacking':
    'Sổ "{file}" không có phụ lục {appendices} nên không cập nhật: bỏ --update để dựng sổ mới; sổ cũ giữ nguyên.',
  'update-newer': 'Sổ "{file}" do phiên bản mới hơn của phần mềm ghi nên chỉ được đọc: cập nhật phần mềm.',
  'update-ids':
    'Sổ "{file}" có nhiệm vụ thiếu mã hoặc trùng mã mà không đặt lại được: chạy phancong check --fix safe trước.',
  'update-asks':
    'Có {count} nhiệm vụ đổi lời, đổi số hoặc chuyển phụ lục cần trả lời; chưa có gì được ghi: thêm --choose hoặc --accept-pairs.',
  'update-refused':
    'Có {count} chỗ không ghi được nên chưa có gì được ghi: xử lý các chỗ đã nêu rồi chạy lại.',
  'pair-unknown': 'Không có nhiệm vụ đổi lời hoặc đổi số nào mang mã {found}: bỏ --choose để xem danh sách.',
  'option-with-update': 'Không dùng {found} cùng --update: năm, ngày chốt và chỉ tiêu giữ như trong sổ.',
  'option-needs-update': '{found} chỉ dùng cùng --update.',
} as const;
