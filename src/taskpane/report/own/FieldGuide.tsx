import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { type FieldShape, type FieldShapes, REPORT_FIELDS } from '../../../core/report/reportFields';
import { useReportWords } from '../useReportWords';
import { useStep } from '../useStep';

const useStyles = makeStyles({
  field: {
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  more: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Every field that a template may name, as it is written there; those of a repeated part under it. */
export function FieldGuide(): ReactElement {
  const styles = useStep();
  const say = useReportWords();
  return (
    <Opened className={styles.summary} summary={say('own-guide')}>
      <Text size={200}>{say('own-guide-about')}</Text>
      <Fields shapes={REPORT_FIELDS} />
    </Opened>
  );
}

function Fields({ shapes }: { readonly shapes: FieldShapes }): ReactElement {
  const styles = { ...useStep(), ...useStyles() };
  return (
    <ul className={styles.list}>
      {Object.entries(shapes).map(([name, shape]) => {
        const inner = innerOf(shape);
        const text = <span className={styles.field}>{written(name, shape)}</span>;
        return (
          <li key={name}>
            {inner === null ? (
              text
            ) : (
              <Opened className={styles.more} summary={text}>
                <Fields shapes={inner} />
              </Opened>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Hundreds of fields are drawn only where they are looked at. */
function Opened(props: {
  readonly className: string;
  readonly summary: ReactElement | string;
  readonly children: ReactNode;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={props.className}>{props.summary}</summary>
      {isOpen && props.children}
    </details>
  );
}

function innerOf(shape: FieldShape): FieldShapes | null {
  if (typeof shape === 'string') return null;
  return 'list' in shape ? shape.list : shape.part;
}

function written(name: string, shape: FieldShape): string {
  return shape === 'text' || shape === 'number' ? `{${name}}` : `{#${name}} … {/${name}}`;
}
