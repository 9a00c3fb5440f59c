import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Appendix, areasOf, tasksOf } from '../../core/plan/plan';
import { usePane } from '../pane';
import { useCard } from '../parts/useCard';
import { Disclosure } from './Disclosure';

const MOST_ROWS = 5;
const NONE = '';

const useStyles = makeStyles({
  rows: {
    margin: 0,
    paddingLeft: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  row: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'pre-line',
  },
});

/** An appendix as it was read, and the template that it follows. */
export interface AppendixPreviewProps {
  readonly appendix: Appendix;
  readonly indexes: readonly string[];
  readonly isBusy: boolean;
  readonly onIndex: (index: string | null) => void;
}

/** What an appendix holds: counts, its first rows as they stand in the document, its template to be changed. */
export function AppendixPreview(props: AppendixPreviewProps): ReactElement {
  const { appendix, indexes, isBusy, onIndex } = props;
  const styles = { ...useCard(), ...useStyles() };
  const { say } = usePane();
  const { code, index } = appendix;
  const tasks = tasksOf(appendix);
  const first = tasks.slice(0, MOST_ROWS);
  const counts = { code, index: index ?? '', tasks: tasks.length, areas: areasOf(appendix).length };
  return (
    <div className={styles.card}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {say(index === null ? 'load-appendix-plain' : 'load-appendix', counts)}
      </Text>
      <Field label={say('load-template', { code })}>
        <Select
          value={index ?? NONE}
          disabled={isBusy}
          onChange={(_, { value }) => onIndex(value === NONE ? null : value)}
        >
          {indexes.map((each) => (
            <option key={each}>{each}</option>
          ))}
          <option value={NONE}>{say('load-no-template')}</option>
        </Select>
      </Field>
      {first.length > 0 && (
        <Disclosure summary={say('load-rows', { count: first.length })}>
          <ul className={styles.rows}>
            {first.map(({ id, number, text, written }) => (
              <li key={id} className={styles.row}>
                <Text block size={200} weight="semibold">
                  {`${number} ${text}`.trim()}
                </Text>
                <Text block size={200}>
                  {say('load-row-lead', { lead: oneLine(written.lead) })}
                </Text>
                <Text block size={200}>
                  {say('load-row-deadline', { deadline: oneLine(written.deadline) })}
                </Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '; ');
}
