import { tasksOf } from '../../../src/core/plan/plan';
import { changeFinder } from '../../../src/core/unit/unitChanges';
import { read } from '../../documents/reading';
import { abbreviations } from '../unit/registers';
import { changes, checked } from './checking';

/** What weighs in a plan; `today` 2026. */
function weighty(lines: readonly string[]): readonly string[] {
  return checked(lines.join('\n'))
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, place, found }) => `${code} ${place.task ?? ''} ${place.column ?? ''}: ${found ?? ''}`);
}

/** A clean plan of a province of 2026, in one table with products, its areas by name and numbers 1., 2. */
const LAI_CHAU = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TỈNH LAI CHÂU\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 412/KH-UBND\tLai Châu, ngày 20 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Cải cách hành chính nhà nước tỉnh Lai Châu năm 2026',
  'Phụ lục I',
  'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026',
  '(Kèm theo Kế hoạch số 412/KH-UBND ngày 20/01/2026 của UBND tỉnh)',
  'STT\tTên nhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện',
  'I\tCẢI CÁCH THỂ CHẾ\t\t\t\t',
  '1\tXây dựng kế hoạch rà soát văn bản quy phạm pháp luật năm 2026\tKế hoạch\tSở Tư pháp\tCác sở, ban, ngành\tTháng 02/2026',
  '2\tTheo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm liên ngành\tBáo cáo\tSở Tư pháp\tCác sở, ban, ngành; UBND cấp xã\tQuý IV/2026',
  'II\tCẢI CÁCH THỦ TỤC HÀNH CHÍNH\t\t\t\t',
  '3\tCông bố, công khai thủ tục hành chính ngay sau khi được chuẩn hóa\tQuyết định\tVăn phòng UBND tỉnh\tCác sở, ban, ngành\tThường xuyên',
  '4\tKhảo sát mức độ hài lòng của người dân, tổ chức tại bộ phận một cửa\tBáo cáo\tSở Nội vụ\tUBND cấp xã\tTrước ngày 15/11/2026',
];

/** A clean plan of a department, two header rows, decimals as numbers. */
const SON_LA = [
  'UBND TỈNH SƠN LA',
  'SỞ TƯ PHÁP',
  'Số: 87/KH-STP',
  'Sơn La, ngày 05 tháng 01 năm 2024',
  'KẾ HOẠCH',
  'Nâng cao Chỉ số cải cách hành chính năm 2024',
  'PHỤ LỤC I',
  'Phân công nhiệm vụ',
  'TT\tNội dung nhiệm vụ\tPhân công trách nhiệm\t\tThời hạn',
  '\t\tĐơn vị chủ trì\tĐơn vị phối hợp\t',
  '1\tTham mưu ban hành kế hoạch cải cách hành chính của Sở\tVăn phòng Sở\tThanh tra Sở\t31/01/2024',
  '2\tKiểm tra việc chấp hành kỷ luật, kỷ cương hành chính tại các đơn vị\tThanh tra Sở\tVăn phòng Sở\tQuý II, Quý IV',
  '3\tBáo cáo định kỳ kết quả cải cách hành chính gửi Sở Nội vụ tổng hợp\tVăn phòng Sở\tThanh tra Sở\tHàng quý',
];

/** A clean Markdown plan of SIPAS, both outer areas, deadlines by event. */
const HUNG_YEN = [
  'UBND TỈNH HƯNG YÊN',
  'SỞ NỘI VỤ',
  'Số: 15/KH-SNV',
  'Hưng Yên, ngày 12 tháng 02 năm 2026',
  'KẾ HOẠCH',
  'Nâng cao Chỉ số SIPAS năm 2026',
  'PHỤ LỤC II',
  'Nhiệm vụ nâng cao Chỉ số hài lòng (SIPAS)',
  '',
  '| STT | Nhiệm vụ cụ thể | Chủ trì | Phối hợp | Thời hạn hoàn thành |',
  '|---|---|---|---|---|',
  '| A | XÂY DỰNG, TỔ CHỨC THỰC HIỆN CHÍNH SÁCH | | | |',
  '| I | TRÁCH NHIỆM GIẢI TRÌNH | | | |',
  '| 1 | Trả lời kiến nghị của cử tri về chính sách do Sở tham mưu ban hành | Văn phòng Sở | Thanh tra Sở | Sau khi có kiến nghị |',
  '| B | CUNG ỨNG DỊCH VỤ HÀNH CHÍNH CÔNG | | | |',
  '| I | TIẾP CẬN DỊCH VỤ | | | |',
  '| 2 | Niêm yết đầy đủ thủ tục hành chính tại nơi tiếp nhận hồ sơ của Sở | Văn phòng Sở | Thanh tra Sở | 05 ngày làm việc kể từ ngày có Quyết định công bố |',
];

/** A clean plan of an office's PAPI, two contents picked on purpose, the table followed by the list of receivers. */
const NGHE_AN = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH NGHỆ AN',
  'Số: 230/KH-UBND',
  'Nghệ An, ngày 10 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Cải thiện Chỉ số PAPI năm 2026',
  'PHỤ LỤC',
  'Phân công nhiệm vụ cải thiện Chỉ số PAPI',
  'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tGhi chú',
  'I\tTham gia của người dân ở cấp cơ sở\t\t\t\t',
  '1\tTuyên truyền về bầu cử, sinh hoạt cộng đồng tại khu dân cư\tSở Nội vụ\tUBND cấp xã\tThường xuyên\t',
  'II\tCông khai, minh bạch trong việc ra quyết định ở địa phương\t\t\t\t',
  '2\tCông khai danh sách hộ nghèo, ngân sách cấp xã và giá đất\tSở Tài chính\tSở Nông nghiệp và Môi trường; UBND cấp xã\tHàng năm\t',
  '',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT, NV.',
];

test.each([
  ['Lai Châu', LAI_CHAU, 4],
  ['Sơn La', SON_LA, 3],
  ['Hưng Yên', HUNG_YEN, 2],
  ['Nghệ An', NGHE_AN, 2],
])('a clean plan of %s has no error and no warning', (_name, lines, tasks) => {
  const { appendices } = read(lines.join('\n')).value;
  expect(appendices.flatMap(tasksOf)).toHaveLength(tasks);
  expect(weighty(lines)).toEqual([]);
});

test('what is named in no known register is told once a name, not as an error', () => {
  const lines = LAI_CHAU.map((line) => line.replace('Sở Nội vụ', 'Ban Dân tộc và Tôn giáo tỉnh'));
  expect(weighty(lines)).toEqual(['unit-unknown I.4 lead: Ban Dân tộc và Tôn giáo tỉnh']);
});

test('bodies that other provinces keep are not among the dissolved', () => {
  const find = changeFinder([changes], abbreviations, 'UBND tỉnh Lai Châu');
  const kept = ['Sở Y tế', 'Sở Công Thương', 'Thanh tra tỉnh', 'Sở Khoa học và Công nghệ', 'UBND cấp xã'];
  expect(kept.filter((name) => find(name) !== null)).toEqual([]);
});
