import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { sayFailure } from '../../../messages/say';
import { sayFinding } from '../../../messages/sayFinding';
import { refusedTemplate } from '../../../messages/sayTemplate';
import type { ReportSource } from '../../../reports/making/reportSource';
import type { Failure } from '../../../workbook/failure';
import { usePane } from '../../pane';
import { FailureLine } from '../../parts/FailureLine';
import { today } from '../../start/clock';
import { AppliedLines } from '../AppliedLines';
import { useApplied } from '../useApplied';
import { useReportWords } from '../useReportWords';
import { useStep } from '../useStep';
import { FieldGuide } from './FieldGuide';
import { KeptItem, RemoveButton } from './KeptItem';
import { templateContent } from './keptTemplates';
import { type ChosenFile, NewTemplate } from './NewTemplate';
import type { KnownTemplates } from './useOwnTemplates';

const useStyles = makeStyles({
  kept: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    alignSelf: 'stretch',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The templates of the workbook, and what the chosen report would print; null while that is worked out. */
export interface OwnTemplatesProps {
  readonly own: KnownTemplates;
  readonly source: ReportSource | null;
  /** Names that a template of a person's own cannot have. */
  readonly shipped: readonly string[];
  /** The key under which the place offers the template that was added. */
  readonly onAdded: (key: string) => void;
}

/** What was written last: its name, and what a second try would write. */
interface Written {
  readonly name: string;
  readonly way: 'added' | 'removed';
  readonly again: () => void;
}

/** Templates of a person's own: those that the workbook keeps, and the way in for another. */
export function OwnTemplates({ own, source, shipped, onAdded }: OwnTemplatesProps): ReactElement {
  const styles = { ...useStep(), ...useStyles() };
  const { host, language } = usePane();
  const say = useReportWords();
  const { applied, apply, forget } = useApplied();
  const [written, setWritten] = useState<Written | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const section = useRef<HTMLElement>(null);
  const isBusy = applied.kind === 'working';
  /** The workbook as it stands now, with its templates; null where that is said as a failure. */
  const edits = async () => {
    setFailure(null);
    const [making, content] = await Promise.all([
      import(/* webpackChunkName: "own-template-edits" */ './templateEdits'),
      templateContent(host),
    ]);
    if (content?.ok === false) setFailure(content.failure);
    return content?.ok === true ? { ...making, content: content.value } : null;
  };
  const add = async (file: ChosenFile, name: string): Promise<string | null> => {
    const making = await edits();
    if (making === null) return null;
    const addition = making.addition(making.content, { ...file, name, addedOn: today() }, shipped);
    if (!addition.ok) {
      const { code, data } = refusedTemplate(addition.refusal, { name, file: file.file }, language);
      return sayFailure(code, data, language);
    }
    setWritten({ name: addition.name, way: 'added', again: () => void add(file, name) });
    const { kind } = await apply([addition.edit]);
    if (kind === 'written') onAdded(addition.key);
    return null;
  };
  const remove = async (table: string, name: string): Promise<void> => {
    const making = await edits();
    const edit = making === null ? null : making.removal(making.content, table);
    if (edit === null) return;
    setWritten({ name, way: 'removed', again: () => void remove(table, name) });
    await apply([edit]);
    // The button that was pressed is gone with its template.
    section.current?.focus();
  };
  const { templates, damaged, findings } = own.kept;
  return (
    <section ref={section} tabIndex={-1} className={styles.step} aria-labelledby="report-own">
      <Subtitle2 as="h2" id="report-own" className={styles.heading}>
        {say('own-title')}
      </Subtitle2>
      <Text>{say('own-about')}</Text>
      {own.failure !== null && <FailureLine failure={own.failure} onRetry={own.again} />}
      {templates.length + damaged.length > 0 && (
        <ul className={styles.kept}>
          {templates.map((template) => (
            <KeptItem
              key={template.table}
              template={template}
              source={source}
              isBusy={isBusy}
              onRemove={() => void remove(template.table, template.name)}
            />
          ))}
          {damaged.map(({ table, name }, at) => {
            const found = findings[at];
            return (
              <li key={table} className={styles.step}>
                <Text>{found === undefined ? name : sayFinding(found, language)}</Text>
                <RemoveButton name={name} isBusy={isBusy} onRemove={() => void remove(table, name)} />
              </li>
            );
          })}
        </ul>
      )}
      <FieldGuide />
      <NewTemplate source={source} isBusy={isBusy} onAdd={add} onChoose={forget} />
      {failure !== null && <FailureLine failure={failure} />}
      {written !== null && (
        <AppliedLines
          applied={applied}
          working={say(written.way === 'added' ? 'own-adding' : 'own-removing', { name: written.name })}
          written={say(written.way === 'added' ? 'own-added' : 'own-removed', { name: written.name })}
          onRetry={written.again}
        />
      )}
    </section>
  );
}
