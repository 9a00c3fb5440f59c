import type { DraftedSection } from '../../core/layout/reportText/draftEdits';
import { worded } from '../../core/layout/words';
import type { ReportInput } from '../../core/report/reportInput';
import { reportDrafts } from '../../core/report/reportOf';
import { FIXED_SECTIONS, type SectionKey } from '../../core/report/sectionKeys';
import { report } from '../../messages/vi/report';
import { workbook as words } from '../../messages/vi/workbook';

/** The sections of a report with their titles, areas after the results; an area that only the officer wrote of has no draft. */
export function draftedSections(input: ReportInput): readonly DraftedSection[] {
  const drafts = reportDrafts(input, report);
  return [...drafts].map(([key, draft]): DraftedSection => ({ key, title: sectionTitle(key, input), draft }));
}

/** What a section is called in `Nội dung báo cáo`. */
export function sectionTitle(key: SectionKey, { tables }: Pick<ReportInput, 'tables'>): string {
  const fixed = FIXED_SECTIONS.find((each) => each === key);
  if (fixed !== undefined) return words.reportText[fixed];
  const [appendix = '', code = ''] = key.split('/');
  const table = tables.find((each) => each.code === appendix);
  const name = table?.areas.find((area) => area.code === code)?.name ?? '';
  return worded(words.reportText.area, { index: table?.index ?? appendix, code, name });
}
