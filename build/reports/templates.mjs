import { Document } from 'docx';
import {
  body,
  centred,
  DOCUMENT,
  documentHead,
  endOfWide,
  heading,
  mark,
  rule,
  signature,
  TEXT_WIDTH,
  uprightSection,
  WIDE_TEXT,
  wideSection,
} from './pieces.mjs';
import { areas, lastPage, matrixTable, paragraphsOf, resultTable, targetTable, taskTable } from './parts.mjs';

const MATRIX_WIDTHS = [480, 2700, 1350, 1500, 1150, 1130, 1050, 1130, 1350, 1250];

/** The Word templates that ship, by name. */
export const TEMPLATES = {
  'bao-cao-ket-qua': resultReport,
  'phan-long-ghep': part,
  'phieu-don-doc': reminder,
};

/** The report of a period, outline of seed 002 and what offices add. */
function resultReport() {
  return new Document({
    ...DOCUMENT,
    title: 'Báo cáo kết quả',
    sections: [
      uprightSection([
        documentHead([centred('{số ký hiệu}', { size: 26 })]),
        centred('BÁO CÁO', { bold: true }, { before: 240, after: 0 }),
        centred('{trích yếu}', { bold: true }),
        rule(TEXT_WIDTH, 2800, 240),
        body(
          'Thực hiện {kế hoạch}, {cơ quan} báo cáo kết quả thực hiện {kỳ báo cáo} như sau. Số liệu tính đến ngày {số liệu tính đến}.',
        ),
        heading('I. KẾT QUẢ THỰC HIỆN'),
        heading('1. Công tác chỉ đạo, điều hành'),
        ...paragraphsOf('chỉ đạo điều hành'),
        heading('2. Kết quả chung'),
        ...paragraphsOf('kết quả chung'),
        mark('{#có kỳ trước}'),
        body('{so với kỳ trước}'),
        mark('{/có kỳ trước}'),
        ...resultTable(),
        heading('3. Kết quả theo nội dung'),
        ...areas('3.'),
        mark('{#có chỉ tiêu}'),
        heading('4. Kết quả thực hiện chỉ tiêu'),
        ...targetTable(),
        mark('{/có chỉ tiêu}'),
        ...closing(),
        body('Trên đây là báo cáo kết quả thực hiện {kỳ báo cáo} của {cơ quan}./.', {}, { keepNext: true }),
        signature(),
      ]),
      wideSection([
        mark('{#các chỉ số}'),
        centred('Phụ lục {phụ lục}', { bold: true }),
        centred('KẾT QUẢ THỰC HIỆN NHIỆM VỤ NÂNG CAO CHỈ SỐ {chỉ số}', { bold: true, allCaps: true }),
        centred(
          '(Kèm theo Báo cáo số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/{ký hiệu} {ngày ký} của {cơ quan}; số liệu tính đến ngày {số liệu tính đến})',
          {
            italics: true,
          },
          { after: 120 },
        ),
        matrixTable([...MATRIX_WIDTHS, WIDE_TEXT - MATRIX_WIDTHS.reduce((sum, width) => sum + width, 0)]),
      ]),
      endOfWide([mark('{/các chỉ số}'), ...lastPage()]),
    ],
  });
}

/** The same sections without heading and signature, lead and support apart. */
function part() {
  return new Document({
    ...DOCUMENT,
    title: 'Phần lồng ghép',
    sections: [
      uprightSection([
        centred(
          'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NÂNG CAO CHỈ SỐ {các chỉ số trong báo cáo} {kỳ báo cáo}',
          { bold: true, allCaps: true },
          { after: 120 },
        ),
        body('Thực hiện {kế hoạch}. Số liệu tính đến ngày {số liệu tính đến}.'),
        heading('1. Công tác chỉ đạo, điều hành'),
        ...paragraphsOf('chỉ đạo điều hành'),
        heading('2. Kết quả thực hiện'),
        mark('{#theo vai trò}'),
        mark('{#đơn vị}'),
        heading('2.{số thứ tự}. {vai trò}'),
        mark('{/đơn vị}'),
        ...paragraphsOf('kết quả chung'),
        mark('{#các chỉ số}'),
        mark('{#nhiều chỉ số}'),
        heading('Chỉ số {chỉ số}', { italics: true }),
        mark('{/nhiều chỉ số}'),
        mark('{#các nội dung}'),
        heading('Về nội dung “{tên}”', { bold: false, italics: true }),
        ...paragraphsOf('các đoạn'),
        mark('{/các nội dung}'),
        mark('{/các chỉ số}'),
        mark('{/theo vai trò}'),
        mark('{#có kỳ trước}'),
        body('{so với kỳ trước}'),
        mark('{/có kỳ trước}'),
        mark('{#có chỉ tiêu}'),
        heading('Kết quả thực hiện chỉ tiêu'),
        ...targetTable(),
        mark('{/có chỉ tiêu}'),
        heading('3. Tồn tại, hạn chế'),
        ...paragraphsOf('hạn chế'),
        heading('4. Nguyên nhân, khó khăn, vướng mắc'),
        ...paragraphsOf('khó khăn'),
        heading('5. Nhiệm vụ trọng tâm {kỳ tới}'),
        ...paragraphsOf('nhiệm vụ trọng tâm'),
        heading('6. Kiến nghị, đề xuất'),
        ...paragraphsOf('kiến nghị'),
        ...lastPage(),
      ]),
    ],
  });
}

/** A reminder to one unit of what is overdue and what is due soon. */
function reminder() {
  return new Document({
    ...DOCUMENT,
    title: 'Phiếu đôn đốc',
    sections: [
      uprightSection([
        documentHead([
          centred('Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/', { size: 26 }),
          centred('V/v đôn đốc thực hiện nhiệm vụ {kỳ báo cáo}', { size: 24 }, { before: 120, after: 0 }),
        ]),
        centred('Kính gửi: {đơn vị}', {}, { before: 360, after: 240 }),
        body(
          'Thực hiện {kế hoạch}, qua theo dõi đến ngày {số liệu tính đến}, {cơ quan} đề nghị {đơn vị} tập trung thực hiện các nhiệm vụ sau:',
        ),
        mark('{#có nhiệm vụ quá hạn}'),
        heading('Nhiệm vụ đã quá hạn'),
        ...taskTable('nhiệm vụ quá hạn', 'Quá hạn (ngày)'),
        mark('{/có nhiệm vụ quá hạn}'),
        mark('{#có nhiệm vụ sắp đến hạn}'),
        heading('Nhiệm vụ sắp đến hạn'),
        ...taskTable('nhiệm vụ sắp đến hạn', 'Còn lại (ngày)'),
        mark('{/có nhiệm vụ sắp đến hạn}'),
        body(
          'Đề nghị cập nhật kết quả thực hiện, ngày hoàn thành và văn bản minh chứng vào bảng theo dõi; trường hợp có khó khăn, vướng mắc thì nêu rõ nguyên nhân và đề xuất./.',
          {},
          { keepNext: true },
        ),
        signature(),
        // A reminder prints no figures, so that nothing is to be said of them.
        ...lastPage([], 'còn lỗi'),
      ]),
    ],
  });
}

function closing() {
  return [
    heading('II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'),
    heading('1. Tồn tại, hạn chế'),
    ...paragraphsOf('hạn chế'),
    heading('2. Nguyên nhân, khó khăn, vướng mắc'),
    ...paragraphsOf('khó khăn'),
    heading('III. NHIỆM VỤ TRỌNG TÂM {kỳ tới}', { allCaps: true }),
    ...paragraphsOf('nhiệm vụ trọng tâm'),
    heading('IV. KIẾN NGHỊ, ĐỀ XUẤT'),
    ...paragraphsOf('kiến nghị'),
  ];
}
