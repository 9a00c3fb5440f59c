import { Button, Checkbox, makeStyles, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WrittenStatus } from '../../core/tracker/writtenStatuses';
import { usePane } from '../pane';

const useStyles = makeStyles({
  group: { border: 0, padding: 0, margin: 0, minWidth: 0 },
  heading: { margin: 0 },
  statuses: { display: 'flex', flexDirection: 'column', alignItems: 'start' },
});

/** Ways of writing a status, and those that a person has accepted. */
export interface StatusChoicesProps {
  readonly statuses: readonly WrittenStatus[];
  readonly accepted: readonly string[];
  readonly onAccept: (accepted: readonly string[]) => void;
}

/** Every way in which a tracker writes its statuses, what each would become, accepted one by one or together. */
export function StatusChoices({ statuses, accepted, onAccept }: StatusChoicesProps): ReactElement | null {
  const styles = useStyles();
  const { say } = usePane();
  if (statuses.length === 0) return null;
  const understood = statuses.flatMap(({ written, status }) => (status === null ? [] : [written]));
  const isAll = understood.every((written) => accepted.includes(written));
  return (
    <fieldset className={styles.group}>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {say('load-statuses')}
      </Text>
      <Text block size={200}>
        {say('load-statuses-hint')}
      </Text>
      <div className={styles.statuses}>
        {statuses.map(({ written, status, count }) =>
          status === null ? (
            <Text key={written}>{say('load-status-unknown', { written, count })}</Text>
          ) : (
            <Checkbox
              key={written}
              label={say('load-status', { written, status, count })}
              checked={accepted.includes(written)}
              onChange={(_, { checked }) =>
                onAccept(
                  checked === true ? [...accepted, written] : accepted.filter((one) => one !== written),
                )
              }
            />
          ),
        )}
        {understood.length > 1 && (
          <Button size="small" onClick={() => onAccept(isAll ? [] : understood)}>
            {say(isAll ? 'load-accept-none' : 'load-accept-all')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
