import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TemplateField, WrongField } from '../../../core/report/templateFields';
import { sayTemplateProblem } from '../../../messages/sayTemplate';
import { usePane } from '../../pane';
import { type SayReport, useReportWords } from '../useReportWords';
import { useStep } from '../useStep';

/** The fields of a template. */
export interface FieldListProps {
  readonly fields: readonly TemplateField[];
  /** How a person knows the template. */
  readonly name: string;
}

/** The fields of a template by what the workbook has for them: those that cannot be used first, each with its place. */
export function FieldList({ fields, name }: FieldListProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { language } = usePane();
  const wrong = fields.flatMap((field) =>
    field.problem === null ? [] : [{ field, problem: field.problem }],
  );
  const of = (state: TemplateField['state']): readonly TemplateField[] =>
    fields.filter((field) => field.state === state);
  const [empty, has] = [of('empty'), of('has')];
  if (fields.length === 0) return <Text>{say('own-fields-none')}</Text>;
  return (
    <>
      {wrong.length > 0 && (
        <MessageBar intent="error" layout="multiline" className={styles.wide}>
          <MessageBarBody className={styles.step}>
            <span>{say('own-fields-wrong', { count: wrong.length })}</span>
            <ul className={styles.list}>
              {wrong.map(({ field, problem }, at) => (
                <li key={at}>
                  {[
                    sayTemplateProblem(problem.code, { field: field.name, ...problem.place }, name, language),
                    hintOf(problem, say),
                  ].join(' ')}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {empty.length > 0 && (
        <div className={styles.wide}>
          <Text weight="semibold">{say('own-fields-empty', { count: empty.length })}</Text>
          <Names fields={empty} />
        </div>
      )}
      {has.length > 0 && (
        <details className={styles.wide}>
          <summary className={styles.summary}>{say('own-fields-has', { count: has.length })}</summary>
          <Names fields={has} />
        </details>
      )}
    </>
  );
}

function Names({ fields }: Pick<FieldListProps, 'fields'>): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  return (
    <ul className={styles.list}>
      {fields.map(({ name, within }, at) => (
        <li key={at}>
          {within.length === 0 ? name : say('own-field-in', { name, lists: within.join(' › ') })}
        </li>
      ))}
    </ul>
  );
}

function hintOf({ near, inside }: WrongField, say: SayReport): string {
  if (inside !== null) return say('own-inside', { list: inside });
  return near === null ? '' : say('own-near', { near });
}
