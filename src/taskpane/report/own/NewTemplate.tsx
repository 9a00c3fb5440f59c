import { Button, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { kindOfFile, type OwnTemplate, roomProblem } from '../../../core/ownTemplate/ownTemplate';
import { nameOfFile } from '../../../core/ownTemplate/templateName';
import { sayFailure } from '../../../messages/say';
import { refusedTemplate } from '../../../messages/sayTemplate';
import type { ReportSource } from '../../../reports/making/reportSource';
import { usePane } from '../../pane';
import { FileDrop } from '../../parts/FileDrop';
import { useReportWords } from '../useReportWords';
import { useStep } from '../useStep';
import { TemplateReadingLines } from './TemplateReadingLines';
import { useTemplateReading } from './useTemplateReading';

/** A file that was chosen, to become a template under a name. */
export interface ChosenFile extends Pick<OwnTemplate, 'kind' | 'file'> {
  readonly bytes: Uint8Array;
}

/** What a new template is held against, and what becomes of it. */
export interface NewTemplateProps {
  readonly source: ReportSource | null;
  readonly isBusy: boolean;
  /** Answers why it cannot be added; null where it was, or where that is said elsewhere. */
  readonly onAdd: (file: ChosenFile, name: string) => Promise<string | null>;
  readonly onChoose: () => void;
}

/** Puts a file in: its fields against the workbook, a name, and only then into the workbook. */
export function NewTemplate({ source, isBusy, onAdd, onChoose }: NewTemplateProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { language } = usePane();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const reading = useTemplateReading(chosen, source);
  const leave = (): void => {
    setChosen(null);
    setProblem(null);
  };
  const take = async (given: File | undefined): Promise<void> => {
    if (given === undefined) return;
    onChoose();
    leave();
    const file = given.name;
    const kind = kindOfFile(file);
    const room = roomProblem(given.size, []);
    if (kind === null) setProblem(sayFailure('own-template-kind', { file }, language));
    else if (room !== null) {
      const { code, data } = refusedTemplate(room, { name: file, file }, language);
      setProblem(sayFailure(code, data, language));
    } else {
      try {
        const bytes = new Uint8Array(await given.arrayBuffer());
        setName(nameOfFile(file));
        setChosen({ kind, file, bytes });
      } catch {
        setProblem(say('own-unreadable', { file }));
      }
    }
  };
  const add = async (file: ChosenFile): Promise<void> => {
    setProblem(null);
    const refusal = await onAdd(file, name);
    setProblem(refusal);
    if (refusal === null) setChosen(null);
  };
  const { read } = reading;
  const isFit = read?.kind === 'fields' && read.fields.every((field) => field.problem === null);
  return (
    <>
      {chosen === null ? (
        <FileDrop
          accept=".docx,.xlsx"
          isBusy={isBusy}
          button={say('own-choose')}
          drop={say('own-drop')}
          hint={say('own-hint')}
          onFiles={([given]) => void take(given)}
        />
      ) : (
        <>
          <TemplateReadingLines reading={reading} name={chosen.file} />
          {isFit && (
            <Field label={say('own-name')} className={styles.wide}>
              <Input value={name} onChange={(_, { value }) => setName(value)} />
            </Field>
          )}
          <div className={styles.buttons}>
            {isFit && (
              <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void add(chosen)}>
                {say('own-add')}
              </Button>
            )}
            <Button disabledFocusable={isBusy} onClick={leave}>
              {say('own-leave')}
            </Button>
          </div>
        </>
      )}
      <div role="alert" className={styles.wide}>
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
