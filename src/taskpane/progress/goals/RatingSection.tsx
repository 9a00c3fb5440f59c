import { Subtitle2, Text } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo, useState } from 'react';
import type { UnitRating } from '../../../core/rating/rating';
import { readRating } from '../../../workbook/tracking/readRating';
import type { ReadWorkbook } from '../../session/readWorkbook';
import { indexText, ratingTexts } from './ratingLines';
import { useGoalWords } from './useGoalWords';
import { useSummary } from '../../parts/useSummary';
import { useListed } from '../useListed';

/** Xếp loại: each unit by both rates with the tasks that made it so, by the rules of `Tham số`; worked out once it is opened. */
export function RatingSection({ read }: { readonly read: ReadWorkbook }): ReactElement {
  const styles = { ...useSummary(), ...useListed() };
  const say = useGoalWords();
  const heading = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading} className={styles.heading}>
        {say('rating-title')}
      </Subtitle2>
      <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className={styles.summary}>{say('rating-open')}</summary>
        {isOpen && <UnitRatings read={read} />}
      </details>
    </section>
  );
}

function UnitRatings({ read }: { readonly read: ReadWorkbook }): ReactElement {
  const styles = useListed();
  const say = useGoalWords();
  const { progress } = read.checked;
  const { ratings, isDefault } = useMemo(() => readRating(read.content, progress), [read]);
  const { year, thresholds } = progress.tracking.parameters;
  const index = indexText(ratings, thresholds, say);
  return (
    <>
      <Text block size={200}>
        {say(isDefault ? 'rating-default' : 'rating-rule')}
      </Text>
      {ratings.isProvisional && <Text block>{say('rating-provisional', { year })}</Text>}
      {ratings.units.filter(isTold).map((unit, at) => (
        <div key={`${at} ${unit.name}`} className={styles.unit}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {unit.name}
          </Text>
          {ratingTexts(unit, thresholds, say).map((text) => (
            <Text key={text} block size={200}>
              {text}
            </Text>
          ))}
        </div>
      ))}
      {index !== null && <Text block>{index}</Text>}
    </>
  );
}

/** A unit that leads nothing, not even through a group that nobody confirmed, has nothing to be told of it. */
function isTold({ overall, unconfirmed }: UnitRating): boolean {
  return overall.fraction.den > 0 || unconfirmed.tasks.length > 0;
}
