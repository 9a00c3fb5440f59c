/** Lines of the command line about updates. */
export const updateLines = {
  'build-update':
    'sổ .xlsx của chính kế hoạch này: cập nhật theo bản mới, giữ tình trạng đã nhập, ghi ra tệp -o; tệp này, năm và ngày chốt trong sổ giữ nguyên',
  'build-accept-pairs': 'khi --update: nhận mọi đề xuất về các nhiệm vụ đổi lời, đổi số hoặc chuyển phụ lục',
  'build-choose':
    'khi --update, dùng được nhiều lần: MÃ=same (vẫn là nhiệm vụ ấy) hoặc MÃ=other (nhiệm vụ khác), ví dụ I.12=same',
  'build-choose-expected': 'MÃ=same hoặc MÃ=other, ví dụ I.12=same',
  'build-pairs':
    'Nhiệm vụ đổi lời, đổi số hoặc chuyển phụ lục (trả lời bằng --choose MÃ=same hoặc MÃ=other; --accept-pairs nhận mọi đề xuất):',
  'build-pair': '  {id}  {old}\n      -> {new}  [đề xuất: {proposed}]',
  'pair-same': 'vẫn là nhiệm vụ ấy (same)',
  'pair-other': 'nhiệm vụ khác (other)',
  'build-updated':
    'Đã cập nhật, ghi vào {file}: {kept} nhiệm vụ giữ nguyên, {changed} đổi, {added} mới, {dropped} chuyển sang sheet Nhiệm vụ đã bỏ. Hoàn lại bằng: phancong undo {file} -o TỆP',
  'build-update-same': 'Bản mới không đổi gì so với sổ; đã ghi nguyên sổ vào {file}.',
  'build-untouched': 'Bản mới không có phụ lục {appendices}: giữ nguyên trong sổ.',
  'build-unplaced': 'Sổ không có cột cho {columns} của bản mới: chưa ghi.',
  'build-head': 'Bản mới ghi khác ở phần đầu: {parts}. Tham số giữ nguyên, sửa tay nếu cần.',
  'head-number': 'số kế hoạch',
  'head-date': 'ngày',
  'head-title': 'tên kế hoạch',
  'head-years': 'các năm',
  'head-parent': 'căn cứ cấp trên',
  'build-unlisted':
    'Phụ lục {appendix} có lĩnh vực {code} {name} mà Tổng hợp chưa có dòng: nhiệm vụ của nó tính ở dòng Chưa rõ lĩnh vực.',
  'by-update': 'phancong build --update (cập nhật)',
} as const;
