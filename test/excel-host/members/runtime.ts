import { flag } from '../batch/argument';
import type { Kind } from '../batch/handle';
import type { Session } from '../batch/session';

/** Excel's Runtime. */
export const runtimeKind: Kind<Session> = {
  name: 'Runtime',
  reads: { EnableEvents: ({ eventsEnabled }) => eventsEnabled },
  writes: {
    EnableEvents: (session, value) => {
      session.eventsEnabled = flag(value, 'enableEvents');
    },
  },
};
