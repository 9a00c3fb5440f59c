import { type Measure, type Operator, UNIT } from './target';
import { CHANGE_VERB, OPERATOR_WORD } from './words';

type Bound = Exclude<Operator, 'above-before' | 'below-before'>;
type Said = (figure: string) => string;

/** How a bound is said of a state, of a rise or fall, and of a grade. */
const FORMS: Readonly<Record<Bound, readonly [level: Said, change: Said, grade: Said]>> = {
  'at-least': [(figure) => `≥ ${figure}`, (figure) => `ít nhất ${figure}`, (grade) => `${grade} trở lên`],
  'more-than': [(figure) => `> ${figure}`, (figure) => `trên ${figure}`, (grade) => `trên ${grade}`],
  'at-most': [(figure) => `≤ ${figure}`, (figure) => `không quá ${figure}`, (grade) => `${grade} trở xuống`],
  'less-than': [(figure) => `< ${figure}`, (figure) => `dưới ${figure}`, (grade) => `dưới ${grade}`],
  exactly: [(figure) => `bằng ${figure}`, (figure) => figure, (grade) => grade],
  within: [(figure) => figure, (figure) => figure, (grade) => grade],
  'within-below': [(figure) => figure, (figure) => figure, (grade) => grade],
};

/**
 * What a measure asks for, as a report says it: `≥ 95 %`, `giảm 1,5 – 2 %`, `tăng ít nhất 1 bậc`, `hạng ≤ 10`, `nhóm Tốt trở
 * lên`, `cao hơn năm trước`. '' where it asks for nothing that can be said, or its value is missing.
 */
export function requiredText({ operator, value, upTo, unit, change }: Measure): string {
  if (operator === null) return '';
  const isRank = unit === UNIT.rank;
  if (operator === 'above-before' || operator === 'below-before') {
    const compared = OPERATOR_WORD[operator];
    if (change !== 'level') return `mức ${CHANGE_VERB[change]} ${compared}`;
    return isRank ? `${unit} ${compared}` : compared;
  }
  if (value === null || value === '') return '';
  const [level, changed, grade] = FORMS[operator];
  if (unit === UNIT.grade) return grade(`${unit} ${value}`);
  const end = upTo === null ? '' : ` – ${operator === 'within-below' ? 'dưới ' : ''}${written(upTo)}`;
  const figure = `${written(value)}${end}${isRank || unit === null ? '' : ` ${unit}`}`;
  const said = change === 'level' ? level(figure) : `${CHANGE_VERB[change]} ${changed(figure)}`;
  return isRank ? `${unit} ${said}` : said;
}

function written(figure: number | string): string {
  return String(figure).replace('.', ',');
}
