import type { ReactElement } from 'react';
import { sayFailure } from '../../messages/say';
import { usePane } from '../pane';
import { OpenedFile } from './OpenedFile';
import { OutcomeLine } from './OutcomeLine';
import type { WrittenPlan } from './writePlan';

/** What came of writing: where the sheets are and where to go on, or why nothing was written. */
export function WrittenLine({
  written,
}: {
  readonly written: Exclude<WrittenPlan, { kind: 'failed' }>;
}): ReactElement {
  const { say, language } = usePane();
  const isHere = written.kind === 'drawn' || written.kind === 'built';
  const sentence = (): string => {
    switch (written.kind) {
      case 'drawn':
        return say('load-drawn', { count: written.titles.length, sheets: written.titles.join(', ') });
      case 'delivered':
        return written.way === 'file'
          ? say('load-downloaded-instead', {
              name: written.name,
              address: location.origin + location.pathname,
            })
          : say('load-delivered', { name: written.name });
      case 'built':
        return say('load-built', { name: written.name });
      case 'moved':
        return say('load-moved');
      case 'too-many':
        return sayFailure('too-many-appendices', { count: written.appendices }, language);
    }
  };
  const isDone = written.kind !== 'moved' && written.kind !== 'too-many';
  return (
    <>
      <OutcomeLine isDone={isDone} sentence={sentence()} goesOn={isHere} />
      {written.kind === 'built' && <OpenedFile />}
    </>
  );
}
