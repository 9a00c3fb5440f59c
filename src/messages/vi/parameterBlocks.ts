import type { WorkbookWords } from '../../core/layout/words';

/** Words of the sections Xếp loại and Báo cáo of `Tham số`. */
export const parameterBlocks: WorkbookWords['parameterBlocks'] = {
  rating: 'Xếp loại',
  floor: 'Mức tối thiểu hoàn thành nhiệm vụ được giao',
  floorMeaning:
    'Đơn vị chủ trì hoàn thành dưới mức này: Không xem xét xếp loại hoàn thành tốt nhiệm vụ trở lên. Để trống là không áp dụng.',
  from: 'Mốc tỷ lệ hoàn thành',
  fromMeaning: 'Mỗi dòng một mốc: từ mốc này trở lên. So bằng phân số, không làm tròn.',
  points: 'Điểm của mốc',
  pointsMeaning:
    'Cùng thứ tự với các mốc. Chỉ số không giao nhiệm vụ cho đơn vị thì không tính vào điểm tối đa.',
  indexFrom: 'Mốc PAR INDEX: mức độ hoàn thành kế hoạch',
  indexFromMeaning:
    'Chép từ quyết định của Bộ Nội vụ cho năm chấm điểm, mốc thay đổi theo năm. Để trống là không chấm.',
  indexPoints: 'Điểm PAR INDEX của mốc',
  indexPointsMeaning: 'Cùng thứ tự với các mốc PAR INDEX.',
  report: 'Báo cáo',
  parentAgency: 'Cơ quan cấp trên',
  parentAgencyMeaning: 'Dòng trên ở góc trái văn bản, ví dụ ỦY BAN NHÂN DÂN TỈNH.',
  agency: 'Cơ quan báo cáo',
  agencyMeaning: 'Cơ quan ký báo cáo; sau sắp xếp có thể khác cơ quan ban hành kế hoạch.',
  place: 'Địa danh',
  placeMeaning: 'Trước ngày tháng năm của văn bản.',
  symbol: 'Ký hiệu văn bản',
  symbolMeaning: 'Ví dụ BC-SNV.',
  authority: 'Thẩm quyền ký',
  authorityMeaning: 'TM., KT., TL. hoặc TUQ.; để trống khi người đứng đầu ký trực tiếp.',
  position: 'Chức vụ người đứng đầu',
  positionMeaning: 'Ví dụ GIÁM ĐỐC.',
  deputy: 'Chức vụ người ký thay',
  deputyMeaning: 'Ví dụ PHÓ GIÁM ĐỐC.',
  signer: 'Người ký',
  signerMeaning: 'Họ và tên.',
  recipients: 'Nơi nhận',
  recipientsMeaning: 'Mỗi nơi một dòng trong ô (Alt+Enter); dòng cuối là "Lưu: VT, …".',
  upgraded: 'Thêm mục Xếp loại và Báo cáo vào sheet {sheet}',
};
