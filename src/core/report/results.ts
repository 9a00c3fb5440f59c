import type { IndexProgress } from '../completion/progress';
import { softCase } from '../vietnamese/softCase';
import { areaDraft, areaFields } from './areaFields';
import { countFields } from './countFields';
import { figureParagraph } from './figureLines';
import { matrixLines } from './matrixLines';
import type { IndexFields, ResultLine } from './reportData';
import type { ReportInput, ReportRow } from './reportInput';
import { put, type ReportWords } from './reportWords';
import type { Scope } from './scope';
import { areaSection, type SectionKey } from './sectionKeys';

/** What is said of sections: the officer's words where there are any, else the draft. */
export type Wording = (key: SectionKey, draft: () => readonly string[]) => readonly string[];

/** How the report's unit has the task of a row, in words. */
export type RoleText = (row: ReportRow) => string;

const RULE_WORD = { always: 'ruleAlways', yearOnly: 'ruleYearOnly', never: 'ruleNever' } as const;

/** Kết quả chung: the overall figures, each index in a line where there are several, and by which rule they count. */
export function overallDraft(scope: Scope, input: ReportInput, words: ReportWords): readonly string[] {
  const { figures } = words;
  const { parameters, uncounted } = input;
  const { overall } = scope.progress;
  return [
    figureParagraph(overall, parameters, figures),
    figures[RULE_WORD[parameters.continuousInRate]] +
      (uncounted > 0 ? ` ${put(figures.uncounted, { count: uncounted })}` : ''),
  ];
}

/** Each index that has tasks, with its areas and its whole matrix. */
export function indexFields(
  scope: Scope,
  input: ReportInput,
  words: ReportWords,
  wording: Wording,
  role: RoleText,
): readonly IndexFields[] {
  const shownIndexes = scope.progress.indexes
    .map((index, table) => ({ index, table }))
    .filter(({ index }) => hasTasks(index) || isWritten(index, input));
  return shownIndexes.map(({ index, table }, at) => {
    const rows = scope.rows[table] ?? [];
    const before = shownIndexes.length > 1 ? `${at + 1}.` : '';
    const areas = index.areas.flatMap((area, place) => {
      const own = rows.filter(({ result }) => result.standing !== null && result.area === place);
      const key = areaSection(index.appendix, area.code);
      if (own.length === 0 && !input.written.has(key)) return [];
      return [{ area, own, text: wording(key, () => areaDraft(area, own, input, words)) }];
    });
    return {
      ...countFields(index, input.parameters),
      'phụ lục': index.appendix,
      'chỉ số': index.index ?? '',
      'số thứ tự': String(at + 1),
      'các nội dung': areas.map(({ area, own, text }, place) =>
        areaFields(area, own, input, { number: `${before}${place + 1}`, text, role }),
      ),
      'các dòng': matrixLines(rows, input, role),
    };
  });
}

/** The table of results: the overall line, each index and its areas that have tasks. */
export function resultLines(scope: Scope, input: ReportInput, words: ReportWords): readonly ResultLine[] {
  const { parameters } = input;
  const { overall, indexes } = scope.progress;
  const shownIndexes = indexes.filter(hasTasks);
  return [
    ...(shownIndexes.length > 1
      ? [
          {
            ...countFields(overall, parameters),
            'số thứ tự': '',
            tên: words.figures.overallLine,
            'dòng tổng': true,
          },
        ]
      : []),
    ...shownIndexes.flatMap((index) => [
      {
        ...countFields(index, parameters),
        'số thứ tự': index.appendix,
        tên: put(words.figures.indexLine, { name: index.index ?? index.appendix }),
        'dòng tổng': true,
      },
      ...index.areas.filter(hasTasks).map((area) => ({
        ...countFields(area, parameters),
        'số thứ tự': area.code,
        tên: softCase(area.name),
        'dòng tổng': false,
      })),
    ]),
  ];
}

function hasTasks({ assigned, longTerm }: { readonly assigned: number; readonly longTerm: number }): boolean {
  return assigned + longTerm > 0;
}

function isWritten({ appendix }: IndexProgress, { written }: ReportInput): boolean {
  return [...written.keys()].some((key) => key.startsWith(`${appendix}/`));
}
