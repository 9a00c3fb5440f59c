import { Checkbox, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStep } from './useStep';
import type { ReportChoices } from './reportChoices';
import type { PaneTemplate } from './templates';
import { type SayReport, useReportWords } from './useReportWords';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  about: { display: 'block', paddingLeft: '36px', overflowWrap: 'anywhere' },
});

/** The templates that are offered, and those that are chosen. */
export interface TemplateChoiceProps {
  readonly offered: readonly PaneTemplate[];
  readonly choices: ReportChoices;
  readonly onChange: (changed: Partial<ReportChoices>) => void;
}

/** The templates, of which several may be chosen at once. */
export function TemplateChoice({ offered, choices, onChange }: TemplateChoiceProps): ReactElement {
  const styles = { ...useStep(), ...useStyles() };
  const say = useReportWords();
  const toggle = (key: string, isChosen: boolean): void =>
    onChange({
      templates: offered
        .map((template) => template.key)
        .filter((each) => (each === key ? isChosen : choices.templates.includes(each))),
    });
  return (
    <section className={styles.step} aria-labelledby="report-templates">
      <Subtitle2 as="h2" id="report-templates" className={styles.heading}>
        {say('report-templates')}
      </Subtitle2>
      <fieldset className={styles.list} aria-labelledby="report-templates">
        {offered.map((template) => (
          <div key={template.key}>
            <Checkbox
              label={template.title}
              checked={choices.templates.includes(template.key)}
              aria-describedby={`report-about-${template.key}`}
              onChange={(_, { checked }) => toggle(template.key, checked === true)}
            />
            <Text id={`report-about-${template.key}`} size={200} className={styles.about}>
              {aboutOf(template, say)}
            </Text>
          </div>
        ))}
      </fieldset>
      {choices.templates.length === 0 && <Text role="status">{say('report-templates-none')}</Text>}
    </section>
  );
}

/** `Word. Nhắc từng đơn vị về nhiệm vụ quá hạn.` */
function aboutOf({ kind, about }: PaneTemplate, say: SayReport): string {
  return [`${say(`report-kind-${kind}`)}.`, about].filter((part) => part !== '').join(' ');
}
