import { Button, makeStyles, mergeClasses, Subtitle2, Text } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { useCard } from '../parts/useCard';
import { usePane } from '../pane';
import type { ReadWorkbook } from '../session/readWorkbook';
import { SafeMembers } from './SafeMembers';
import type { PaneWriting } from './useWrites';

const useStyles = makeStyles({ box: { alignItems: 'start' } });

/** What can be mended without changing what a person means: shown before and after, applied in one run. */
export function SafeFixes(props: {
  readonly read: ReadWorkbook;
  readonly writing: PaneWriting;
}): ReactElement | null {
  const { read, writing } = props;
  const card = useCard();
  const box = mergeClasses(card.card, useStyles().box);
  const { say } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const fixes = useMemo(
    () =>
      new Map([...read.safeFixes].filter(([finding]) => read.lines.get(finding)?.ignored?.id === undefined)),
    [read],
  );
  const count = fixes.size;
  if (count === 0) return null;
  const close = (): void => setIsOpen(false);
  if (!isOpen) {
    return (
      <div className={box}>
        <Text>{say('check-safe', { count })}</Text>
        <Button size="small" onClick={() => setIsOpen(true)}>
          {say('check-safe-show', { count })}
        </Button>
      </div>
    );
  }
  return (
    <section className={box} aria-label={say('check-safe-title')}>
      <Subtitle2 as="h2" className={card.heading}>
        {say('check-safe-title')}
      </Subtitle2>
      <SafeMembers {...{ fixes, read, writing }} onApplied={close}>
        <Button onClick={close}>{say('check-close')}</Button>
      </SafeMembers>
    </section>
  );
}
