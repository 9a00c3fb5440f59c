import { finding, type Finding } from '../../finding';
import { placeIn, type RowCheck, STATUS } from './rowCheck';

/** A progress that contradicts the status, or that is no share at all (SPEC §5). */
export const percentAgainstStatus: RowCheck = (row, { statuses }) => {
  const { percent } = row.cells;
  const { status } = row.result;
  if (typeof percent !== 'number') return [];
  const place = placeIn(row, 'percent');
  const found = `${String(Math.round(percent * 1000) / 10).replace('.', ',')} %`;
  if (percent < 0 || percent > 1) return [finding('percent-out-of-range', 'warning', { place, found })];
  const against = (expected: string): readonly Finding[] => [
    finding('percent-against-status', 'warning', {
      place,
      found,
      expected,
      data: { status: statuses[status] ?? '' },
    }),
  ];
  if (status === STATUS.done && percent < 1) return against('100 %');
  if (status === STATUS.notStarted && percent > 0) return against('0 %');
  return status === STATUS.started && percent === 1 ? against(`< 100 %`) : [];
};
