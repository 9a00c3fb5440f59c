import { Button, Spinner, Text } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { sayTemplateProblem } from '../../../messages/sayTemplate';
import type { ReportSource } from '../../../reports/making/reportSource';
import type { Failure } from '../../../workbook/failure';
import { usePane } from '../../pane';
import { FailureLine } from '../../parts/FailureLine';
import { sessionFailure } from '../../session/sessionFailure';
import { nextFrame } from '../../start/nextTurn';
import type { PaneTemplate } from '../templates';
import { useReportWords } from '../useReportWords';
import { useStep } from '../useStep';
import type { Preview } from './previewOf';
import { PreviewPages } from './PreviewPages';

/** What can be previewed. */
export interface PreviewStepProps {
  readonly templates: readonly PaneTemplate[];
  readonly source: ReportSource;
  readonly isReady: boolean;
}

type Shown =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'shown'; readonly title: string; readonly preview: Preview }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The text of a report before it is exported, made when it is asked for. */
export function PreviewStep({ templates, source, isReady }: PreviewStepProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const { language } = usePane();
  const [shown, setShown] = useState<Shown>({ kind: 'none' });
  const asked = useRef(0);
  const { request, parameters } = source.input;
  // What was previewed is of these choices; others close it.
  const key = JSON.stringify([templates.map((template) => template.key), request, parameters.asOf]);
  useEffect(() => {
    asked.current += 1;
    setShown({ kind: 'none' });
  }, [key, source.input.rows]);
  const show = async (template: PaneTemplate): Promise<void> => {
    const number = (asked.current += 1);
    const settle = (next: Shown): void => {
      if (number === asked.current) setShown(next);
    };
    setShown({ kind: 'working' });
    try {
      await nextFrame();
      const { previewOf } = await import(/* webpackChunkName: "report-preview" */ './previewOf');
      const preview = await previewOf(template, source);
      settle({ kind: 'shown', title: template.title, preview });
    } catch (error) {
      settle({ kind: 'failed', failure: sessionFailure(error) });
    }
  };
  const problem = (preview: Exclude<Preview, { kind: 'pages' }>, name: string): string =>
    preview.kind === 'unusable'
      ? sayTemplateProblem(preview.code, preview.data, name, language)
      : say(`report-${preview.kind}`, { name });
  return (
    <>
      <div className={styles.buttons}>
        {templates.map((template) => (
          <Button
            key={template.key}
            disabledFocusable={!isReady || shown.kind === 'working'}
            onClick={() => void show(template)}
          >
            {templates.length === 1
              ? say('report-preview')
              : say('report-preview-of', { name: template.title })}
          </Button>
        ))}
      </div>
      <div role="status">
        {shown.kind === 'working' && <Spinner size="tiny" label={say('report-previewing')} />}
      </div>
      {shown.kind === 'failed' && <FailureLine failure={shown.failure} />}
      {shown.kind === 'shown' &&
        (shown.preview.kind === 'pages' ? (
          <>
            <Text size={200}>{say('report-preview-note')}</Text>
            <PreviewPages
              pages={shown.preview.pages}
              label={say('report-preview-of', {
                name: [shown.title, shown.preview.unit ?? ''].filter((part) => part !== '').join(' - '),
              })}
            />
            <Button size="small" onClick={() => setShown({ kind: 'none' })}>
              {say('report-preview-close')}
            </Button>
          </>
        ) : (
          <Text>{problem(shown.preview, shown.title)}</Text>
        ))}
    </>
  );
}
