/** Lines of the command `rate`. */
export const rateLines = {
  'rate-about': 'xếp loại đơn vị theo hai tỷ lệ, bằng quy định ở sheet Tham số của sổ',
  'rate-provisional': 'Tạm tính: năm chưa hết ({day}).',
  'rate-default-rules':
    'Sổ chưa có mục Xếp loại ở sheet Tham số (bố cục cũ): dùng mức 90 % và thang điểm 10-8-6-4-0 có sẵn.',
  'rate-unit': 'Đơn vị',
  'rate-overall': 'Trên tổng số được giao',
  'rate-due': 'Nhiệm vụ đến hạn',
  'rate-points': 'Điểm',
  'rate-verdict': 'Xếp loại',
  'rate-below': 'Không xem xét xếp loại hoàn thành tốt nhiệm vụ trở lên',
  'rate-reached': 'Đạt mức tối thiểu',
  'rate-no-grounds': 'không đủ căn cứ',
  'rate-no-rule': 'Không có quy định mức tối thiểu',
  'rate-missed': '{unit}: chưa hoàn thành {tasks}',
  'rate-unconfirmed':
    '{unit}: chưa tính {tasks} vì việc thuộc nhóm "{groups}" chưa được xác nhận ở bảng thành viên nhóm (sheet Đơn vị).',
  'rate-index':
    'PAR INDEX, mức độ hoàn thành kế hoạch: {fraction} nhiệm vụ, {points} trên tối đa {most} điểm.',
  'rate-no-index': 'PAR INDEX: chưa chấm vì sheet Tham số chưa có mốc của quyết định năm chấm.',
} as const;
