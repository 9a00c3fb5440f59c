import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayTemplateProblem } from '../../../messages/sayTemplate';
import { usePane } from '../../pane';
import { FailureLine } from '../../parts/FailureLine';
import { useReportWords } from '../useReportWords';
import { useStep } from '../useStep';
import { FieldList } from './FieldList';
import type { TemplateReading } from './useTemplateReading';

/** A template that is being read, and how a person knows it. */
export interface TemplateReadingLinesProps {
  readonly reading: TemplateReading;
  readonly name: string;
}

/** What reading a template came to: its fields, or in one sentence why it cannot be filled. */
export function TemplateReadingLines({ reading, name }: TemplateReadingLinesProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { language } = usePane();
  const { read, failure } = reading;
  return (
    <>
      <div role="status" className={styles.wide}>
        {read === null && failure === null && (
          <Spinner size="tiny" label={say('own-reading', { file: name })} />
        )}
        {read?.kind === 'unusable' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{sayTemplateProblem(read.code, read.data, name, language)}</MessageBarBody>
          </MessageBar>
        )}
        {read?.kind === 'fields' && (
          <div className={styles.step}>
            <FieldList fields={read.fields} name={name} />
          </div>
        )}
      </div>
      {failure !== null && <FailureLine failure={failure} />}
    </>
  );
}
