import { Button, Text } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { vietnameseDate } from '../../../core/calendar/day';
import type { ReportSource } from '../../../reports/making/reportSource';
import type { KeptTemplate } from '../../../workbook/tracking/readOwnTemplates';
import { useReportWords } from '../useReportWords';
import { useStep } from '../useStep';
import { FetchButton } from './FetchButton';
import { TemplateReadingLines } from './TemplateReadingLines';
import { useTemplateReading } from './useTemplateReading';

/** A template of the workbook, and what the chosen report would print; null while that is worked out. */
export interface KeptItemProps {
  readonly template: KeptTemplate;
  readonly source: ReportSource | null;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** A template that the workbook keeps: its fields when they are asked for, its file, and the way out. */
export function KeptItem({ template, source, isBusy, onRemove }: KeptItemProps): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const [isOpen, setIsOpen] = useState(false);
  const { name, file, size, addedOn } = template;
  const reading = useTemplateReading(isOpen ? template : null, source);
  const kilobytes = Math.ceil(size / 1024);
  return (
    <li className={styles.step}>
      <Text weight="semibold">{name}</Text>
      <Text size={200}>
        {addedOn === null
          ? say('own-kept-undated', { file, size: kilobytes })
          : say('own-kept', { file, size: kilobytes, day: vietnameseDate(addedOn) })}
      </Text>
      <details className={styles.wide} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary className={styles.summary}>{say('own-fields')}</summary>
        {isOpen && <TemplateReadingLines reading={reading} name={name} />}
      </details>
      <FetchButton template={template} />
      <RemoveButton name={name} isBusy={isBusy} onRemove={onRemove} />
    </li>
  );
}

/** Takes a template out once the user has said so twice: it cannot be taken back. */
export function RemoveButton({
  name,
  isBusy,
  onRemove,
}: Pick<KeptItemProps, 'isBusy' | 'onRemove'> & { readonly name: string }): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  const [isAsked, setIsAsked] = useState(false);
  const wasAsked = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone: the keyboard goes on from what stands in its place.
    if (isAsked || wasAsked.current) box.current?.querySelector('button')?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  return (
    <div ref={box} className={styles.step}>
      {isAsked ? (
        <>
          <Text role="status">{say('own-remove-ask', { name })}</Text>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                setIsAsked(false);
                onRemove();
              }}
            >
              {say('own-remove-yes')}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setIsAsked(false)}>
              {say('own-remove-no')}
            </Button>
          </div>
        </>
      ) : (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={say('own-remove-of', { name })}
          onClick={() => setIsAsked(true)}
        >
          {say('own-remove')}
        </Button>
      )}
    </div>
  );
}
