/** Sections of a report that an officer can word: those that every report has, and `index/area` for each area. */
export type SectionKey = FixedSection | AreaSection;

export type FixedSection = 'directions' | 'results' | 'shortcomings' | 'difficulties' | 'next' | 'requests';

/** Appendix code and area code: `I/A.I`. */
export type AreaSection = `${string}/${string}`;

/** The sections that every report has, in their order; areas follow `results`. */
export const FIXED_SECTIONS: readonly FixedSection[] = [
  'directions',
  'results',
  'shortcomings',
  'difficulties',
  'next',
  'requests',
];

/** The key of an area's section. */
export function areaSection(appendix: string, area: string): AreaSection {
  return `${appendix}/${area}`;
}
