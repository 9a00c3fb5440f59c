/** What a report would print blank around its text: told by the place Báo cáo and by the command `report` alike. */
export const reportGapLines = {
  'report-missing-sender-body': 'Chưa có cơ quan báo cáo (Tham số, mục Báo cáo): sẽ in {used}',
  'report-missing-sender-place': 'Chưa có địa danh (Tham số, mục Báo cáo)',
  'report-missing-sender-title': 'Chưa có chức vụ người ký (Tham số, mục Báo cáo)',
  'report-missing-sender-name': 'Chưa có tên người ký (Tham số, mục Báo cáo)',
  'report-missing-own-blank': 'Mẫu {name} sẽ in trống vì sổ chưa có số liệu: {fields}',
} as const;
