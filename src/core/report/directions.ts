import { vietnameseDate } from '../calendar/day';
import type { DocumentKind, EvidenceDocument } from '../evidence/evidence';
import { readEvidence } from '../evidence/readEvidence';
import type { DocumentFields } from './reportData';
import type { ReportInput } from './reportInput';
import { put, type ReportWords } from './reportWords';
import { type Scope, tasksOf } from './scope';
import { listed } from './shortcomings';

/** Kinds that only the state issues: cited as a basis, never issued by an office in a period. */
const OF_THE_STATE: ReadonlySet<DocumentKind> = new Set(['law', 'ordinance', 'decree', 'circular']);

/**
 * The documents that the evidence of a scope's tasks names by number: each once, in the order of their days; none of
 * another period where it says its day.
 */
export function issuedDocuments(
  scope: Scope,
  { parameters, request }: Pick<ReportInput, 'parameters' | 'request'>,
  words: ReportWords,
): readonly DocumentFields[] {
  const from = request.days?.from ?? 0;
  const known = new Map<string, EvidenceDocument>();
  for (const { row } of tasksOf(scope)) {
    for (const found of readEvidence(row.evidence)) {
      const { number, day, kind } = found;
      if (number === null || OF_THE_STATE.has(kind)) continue;
      if (day !== null && (day < from || day > parameters.asOf)) continue;
      const key = `${number.toLowerCase()} ${day ?? ''}`;
      const before = known.get(key);
      if (before === undefined || (before.subject === null && found.subject !== null)) known.set(key, found);
    }
  }
  return [...known.values()]
    .sort((one, other) => (one.day ?? Infinity) - (other.day ?? Infinity) || 0)
    .map((found) => documentFields(found, words));
}

/** Chỉ đạo, điều hành: the documents that were issued. */
export function directions(documents: readonly DocumentFields[], words: ReportWords): readonly string[] {
  const { sections } = words;
  return listed(
    documents.map((each) => each['văn bản']),
    words,
    {
      none: sections.documentsNone,
      one: (text) => put(sections.documentsOne, { text }),
      many: (count) => put(sections.documentsMany, { count }),
    },
  );
}

function documentFields(
  { kind, number, day, subject, written: cell }: EvidenceDocument,
  words: ReportWords,
): DocumentFields {
  const { sections } = words;
  const written = day === null ? '' : vietnameseDate(day);
  return {
    'văn bản':
      put(sections.document, { kind: words.documentKind[kind], number: number ?? '' }) +
      (written === '' ? '' : put(sections.documentDay, { day: written })) +
      (subject === null ? '' : put(sections[aboutWord(cell, subject)], { subject })),
    'số văn bản': number ?? '',
    'ngày văn bản': written,
    'về việc': subject ?? '',
  };
}

/** What stands before the subject in the cell: `về việc` or `V/v`, `về`, or neither where it begins with what the document does. */
function aboutWord(cell: string, subject: string): 'documentMatter' | 'documentAbout' | 'documentSubject' {
  const before = cell
    .slice(0, cell.indexOf(subject))
    .replace(/[\s:]+$/, '')
    .toLowerCase();
  if (/(?:về việc|v\/v)$/.test(before)) return 'documentMatter';
  return before.endsWith('về') ? 'documentAbout' : 'documentSubject';
}
