import { figureText } from '../targets/figureText';
import { requiredText } from '../targets/requiredText';
import { JUDGEMENT_WORD } from '../targets/words';
import type { TargetFields } from './reportData';
import type { ReportGoal } from './reportInput';
import { shown } from './taskFields';

/** The goals against their figures, numbered. */
export function targetFields(goals: readonly ReportGoal[]): readonly TargetFields[] {
  return goals.map(({ text, measure, actual, judgement, source }, at) => ({
    'số thứ tự': String(at + 1),
    'chỉ tiêu': shown(text),
    'phải đạt': measure === null ? '' : requiredText(measure),
    'thực hiện': figureText(actual, measure?.unit ?? null) ?? '',
    'kết quả': JUDGEMENT_WORD[judgement],
    'nguồn số liệu': source,
  }));
}
