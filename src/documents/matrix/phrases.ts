import { plainWords } from '../../core/plan/areaContent';
import { TRACKER_COLUMNS, type TrackerWords } from '../../core/tracker/trackerWords';
import { MATRIX_COLUMNS, type MatrixColumn, type MatrixTemplate } from '../../core/plan/matrixTemplate';

/** One wording of a header in plain words. */
export interface HeaderPhrase {
  readonly words: string;
  readonly column: MatrixColumn;
  readonly weight: number;
}

/** The header wordings of all templates, ready for comparing. */
export interface HeaderVocabulary {
  readonly phrases: readonly HeaderPhrase[];
  /** Beginnings of headers under which an office writes how far it has come. */
  readonly tracking: readonly string[];
}

/** What a header cell means and how surely. */
export interface HeaderMeaning {
  readonly column: MatrixColumn;
  readonly weight: number;
  /** The column it would be with a little less certainty; null where there is none. */
  readonly second: MatrixColumn | null;
}

const WHOLE = 2000;
const SURE = 1000;
/** Whole but weak, "Cơ quan thực hiện", never goes before a sure part, "Cơ quan chủ trì tham mưu". */
const WHOLE_WEAK = 800;
/** Who and when weigh more than what: "Đơn vị chủ trì nhiệm vụ" is a lead. */
const RANK: Readonly<Record<MatrixColumn, number>> = {
  lead: 200,
  support: 200,
  deadline: 100,
  product: 100,
  number: 0,
  text: 0,
  note: 0,
  area: 0,
};
const LONGEST_LABEL = 120;
const LONGEST_NUMBER = 14;

/** Collects the header wordings of templates and of trackers. */
export function headerVocabulary(
  templates: readonly MatrixTemplate[],
  { columns }: Pick<TrackerWords, 'columns'>,
): HeaderVocabulary {
  const phrases = templates.flatMap(phrasesOf);
  const tracking = TRACKER_COLUMNS.flatMap((column) => columns[column].map(plainWords));
  return { phrases, tracking };
}

/** The column that a header cell names, by the longest surest phrase in it, or null. */
export function meaningOf(vocabulary: HeaderVocabulary, label: string): HeaderMeaning | null {
  if (label === '' || label.length > LONGEST_LABEL) return null;
  const words = ` ${plainWords(label)} `;
  const found = vocabulary.phrases
    .filter((phrase) => words.includes(` ${phrase.words} `))
    .map(({ column, weight, words: said }) => {
      const isWhole = words.length === said.length + 2;
      const isWeakName = weight === 0 && (column === 'lead' || column === 'support');
      const whole = isWhole ? (isWeakName ? WHOLE_WEAK : WHOLE) : 0;
      return { column, sure: weight > 0, weight: weight + whole + said.length };
    })
    .sort((left, right) => right.weight - left.weight);
  const [best] = found;
  if (best === undefined || (best.column === 'number' && words.length > LONGEST_NUMBER)) return null;
  const second = found.find(({ column, sure }) => sure && column !== best.column)?.column ?? null;
  return { column: best.column, weight: best.weight, second };
}

const knownPhrases = new WeakMap<MatrixTemplate, readonly HeaderPhrase[]>();

/** The header wordings of one template, made once a template. */
function phrasesOf(template: MatrixTemplate): readonly HeaderPhrase[] {
  const known = knownPhrases.get(template);
  if (known) return known;
  const phrases = MATRIX_COLUMNS.flatMap((column) => [
    ...template.columns[column].sure.map((text) => phraseOf(text, column, SURE + RANK[column])),
    ...template.columns[column].weak.map((text) => phraseOf(text, column, 0)),
  ]);
  knownPhrases.set(template, phrases);
  return phrases;
}

function phraseOf(text: string, column: MatrixColumn, weight: number): HeaderPhrase {
  return { words: plainWords(text), column, weight };
}
