import { type Day, partsOf } from '../calendar/day';
import type { PlanHead } from '../plan/plan';
import type { NamedPeriods } from './periodNames';
import type { ParagraphField, ReportData } from './reportData';
import type { ReportInput, Sender } from './reportInput';
import { put, type ReportWords } from './reportWords';
import { dayText } from './taskFields';

type Words = ReportWords['head'];

/** The fields around the text: heading, subject, plan, date line, signature and Nơi nhận. */
export type HeadFields = Pick<
  ReportData,
  | 'cơ quan cấp trên'
  | 'cơ quan'
  | 'số ký hiệu'
  | 'ký hiệu'
  | 'địa danh'
  | 'ngày ký'
  | 'trích yếu'
  | 'kế hoạch'
  | 'số kế hoạch'
  | 'tên kế hoạch'
  | 'cơ quan ban hành kế hoạch'
  | 'năm'
  | 'kỳ báo cáo'
  | 'kỳ tới'
  | 'từ ngày'
  | 'số liệu tính đến'
  | 'các chỉ số trong báo cáo'
  | 'đơn vị'
  | 'thay mặt ký'
  | 'có thay mặt ký'
  | 'chức vụ'
  | 'người ký'
  | 'nơi nhận'
>;

const SYMBOL = 'BC';

/** Fills the fields around the text from `Tham số`, the head of the plan and what was asked for. */
export function headFields(input: ReportInput, periods: NamedPeriods, words: Words): HeadFields {
  const { head, parameters, request, sender, tables } = input;
  const names = tables.flatMap(({ index }) => (index === null ? [] : [index]));
  const indexes = names.join(', ');
  const unit = request.unit === null ? '' : (parameters.units[request.unit]?.name ?? '');
  const symbol = sender.symbol.replace(/^\s*\/\s*/, '').trim() || SYMBOL;
  const several = names.length === 1 ? words.indexOne : words.indexMany;
  return {
    'cơ quan cấp trên': sender.above,
    'cơ quan': sender.body || unit || (head.issuer ?? '') || words.body,
    'số ký hiệu': put(words.symbol, { symbol }),
    'ký hiệu': symbol,
    'địa danh': sender.place,
    'ngày ký': signedText(request.signed, words),
    'trích yếu': put(unit === '' ? words.subject : words.subjectUnit, {
      indexes: put(names.length === 0 ? words.indexNone : several, { names: indexes }),
      period: periods.name,
      next: periods.next,
      unit,
    }),
    'kế hoạch': planText(head, words),
    'số kế hoạch': head.number ?? '',
    'tên kế hoạch': head.title ?? '',
    'cơ quan ban hành kế hoạch': head.issuer ?? '',
    năm: String(parameters.year),
    'kỳ báo cáo': periods.name,
    'kỳ tới': periods.next,
    'từ ngày': dayText(request.days?.from ?? null),
    'số liệu tính đến': dayText(parameters.asOf),
    'các chỉ số trong báo cáo': indexes,
    'đơn vị': unit,
    ...signature(sender),
    'nơi nhận': recipients(sender.recipients, words),
  };
}

/** `ngày 05 tháng 01 năm 2025`: two digits for days under 10 and for months 1 and 2. */
export function signedText(signed: Day, words: Words): string {
  const { day, month, year } = partsOf(signed);
  const two = (value: number): string => String(value).padStart(2, '0');
  return put(words.signed, { day: two(day), month: month <= 2 ? two(month) : month, year });
}

/** Who signs: TM., KT., TL. and TUQ. name the title in whose place, and under it the title of who signs. */
function signature({
  authority,
  title,
  deputyTitle,
  name,
}: Sender): Pick<HeadFields, 'thay mặt ký' | 'có thay mặt ký' | 'chức vụ' | 'người ký'> {
  const isFor = authority !== '' && title !== '';
  return {
    'thay mặt ký': isFor ? `${authority} ${title}` : '',
    'có thay mặt ký': isFor,
    'chức vụ': isFor ? deputyTitle : title || deputyTitle,
    'người ký': name,
  };
}

/** One line a recipient, each with its semicolon; the last keeps the document: `- Lưu: VT.` */
function recipients(written: string, words: Words): readonly ParagraphField[] {
  const items = written
    .split(/[;\r\n]/)
    .map((item) => item.replace(/^[\s-]+|[\s.]+$/g, ''))
    .filter((item) => item !== '');
  const kept = items.filter((item) => item.startsWith(words.keepWord));
  const lines = [
    ...items.filter((item) => !item.startsWith(words.keepWord)),
    ...(kept.length === 0 ? [words.keep] : kept),
  ];
  return lines.map((text, at) => ({
    đoạn: put(words.item, { text, end: at === lines.length - 1 ? '.' : ';' }),
  }));
}

function planText({ number, date, issuer }: PlanHead, words: Words): string {
  return (
    words.plan +
    (number !== null && /^\d/.test(number) ? put(words.planNumber, { number }) : '') +
    (date === null ? '' : put(words.planDay, { day: dayText(date) })) +
    (issuer === null ? '' : put(words.planIssuer, { issuer }))
  );
}
