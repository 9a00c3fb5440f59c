import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { type PairAnswer, proposedAnswer } from '../../core/update/answeredPairs';
import type { KnownTask } from '../../core/update/pairTasks';
import { usePane } from '../pane';
import { Disclosure } from './Disclosure';
import type { AskedPair } from './planUpdating';

/** So many stand open; more of them are unfolded. */
const FIRST = 10;

const useStyles = makeStyles({
  questions: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  question: {
    border: 0,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
});

/** Pairs that a person decides, and what was said of them so far. */
export interface PairQuestionsProps {
  readonly pairs: readonly AskedPair[];
  readonly answers: ReadonlyMap<string, PairAnswer>;
  readonly isBusy: boolean;
  readonly onAnswer: (task: string, answer: PairAnswer) => void;
}

/** Every task whose text, number or appendix changed, as a question: still that task, or another. */
export function PairQuestions(props: PairQuestionsProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  const { pairs } = props;
  if (pairs.length === 0) return null;
  const questions = (some: readonly AskedPair[]): ReactElement => (
    <div className={styles.questions}>
      {some.map((pair) => (
        <PairQuestion key={pair.old.id} {...props} pair={pair} />
      ))}
    </div>
  );
  return (
    <>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {say('update-questions', { count: pairs.length })}
      </Text>
      <Text size={200}>{say('update-questions-hint')}</Text>
      {questions(pairs.slice(0, FIRST))}
      {pairs.length > FIRST && (
        <Disclosure summary={say('update-more-questions', { count: pairs.length - FIRST })}>
          {questions(pairs.slice(FIRST))}
        </Disclosure>
      )}
    </>
  );
}

function PairQuestion({
  pair,
  answers,
  isBusy,
  onAnswer,
}: PairQuestionsProps & { readonly pair: AskedPair }): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const heading = useId();
  const { id } = pair.old;
  const value = answers.get(id) ?? proposedAnswer(pair);
  return (
    <div className={styles.question}>
      <div id={heading}>
        <Text block size={200}>
          {say('update-old', { task: taskText(pair.old) })}
        </Text>
        <Text block size={200}>
          {say('update-new', { task: taskText(pair.new) })}
        </Text>
      </div>
      <RadioGroup
        aria-labelledby={heading}
        value={value}
        disabled={isBusy}
        onChange={(_, { value: said }) => onAnswer(id, said === 'same' ? 'same' : 'other')}
      >
        <Radio value="same" label={say('update-same')} />
        <Radio value="other" label={say('update-other')} />
      </RadioGroup>
    </div>
  );
}

/** Appendix, number and text of a task. */
export function taskText({ appendix, number, text }: KnownTask): string {
  return `${[appendix, number].filter((part) => part !== '').join('.')} "${text}"`;
}
