import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../messages/say';
import { sayPane } from '../../messages/sayPane';
import { type Pane, PaneContext } from '../pane';
import { useHash } from '../parts/useHash';
import { sourceOf } from '../session/sessionSource';
import { WorkbookSession } from '../session/workbookSession';
import type { PaneHost } from '../start/paneHost';
import type { Signals } from '../start/signals';
import type { StepLog } from '../steps/stepLog';
import { usePageStyles } from '../theme/usePageStyles';
import { usePaneTheme } from '../theme/usePaneTheme';
import { LanguageChoice } from './LanguageChoice';
import { Notices } from './Notices';
import { OfflineNote } from './OfflineLine';
import { PlacePage } from './PlacePage';
import { placeAt, places } from './places';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box' },
  // Office draws its own menu over the top right corner of a pane.
  head: { paddingRight: '44px', paddingLeft: tokens.spacingHorizontalXS },
  page: {
    flexGrow: 1,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  foot: {
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the shell starts with. */
export interface ShellProps {
  readonly host: PaneHost;
  readonly language: Language;
  readonly steps: StepLog;
  readonly signals: Signals;
}

/** The pane: tabs, and below them the place of the address. A place once opened keeps what it shows. */
export function Shell({ host: started, language, steps, signals }: ShellProps): ReactElement {
  const styles = useStyles();
  const theme = usePaneTheme();
  usePageStyles();
  const place = placeAt(useHash());
  const [host, setHost] = useState(started);
  const [opened, setOpened] = useState<readonly string[]>([place.path]);
  if (!opened.includes(place.path)) setOpened([...opened, place.path]);
  useEffect(() => steps.did('place-opened', { place: places.indexOf(place) }), [steps, place]);
  const session = useMemo(() => {
    const source = sourceOf(host);
    return source === null ? null : new WorkbookSession(source, steps);
  }, [host, steps]);
  useEffect(() => () => session?.end(), [session]);
  useEffect(() => {
    if (place.showsSession) session?.shown();
  }, [place, session]);
  const pane = useMemo<Pane>(
    () => ({
      host,
      session,
      language,
      steps,
      signals,
      say: (word, data = {}) => sayPane(word, data, language),
      openWorkbook: (workbook) => {
        steps.did('workbook-opened');
        setHost((present) => (present.kind === 'browser' ? { ...present, workbook } : present));
      },
    }),
    [host, session, language, steps, signals],
  );
  const { say } = pane;
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <div className={styles.pane}>
          <header className={styles.head}>
            <TabList
              aria-label={say('pane-places')}
              selectedValue={place.path}
              onTabSelect={(_, { value }) => {
                location.hash = `#/${String(value)}`;
              }}
            >
              {places.map(({ path, name }) => (
                <Tab key={path} id={`tab-${path}`} value={path} aria-controls={`place-${path}`}>
                  {say(name)}
                </Tab>
              ))}
            </TabList>
          </header>
          <main className={styles.page}>
            <Notices />
            {places.map((each) => (
              <section
                key={each.path}
                id={`place-${each.path}`}
                role="tabpanel"
                aria-labelledby={`tab-${each.path}`}
                hidden={each !== place}
              >
                {opened.includes(each.path) && <PlacePage place={each} />}
              </section>
            ))}
          </main>
          <footer className={styles.foot}>
            {say(host.kind === 'excel' ? 'in-excel' : 'in-browser')}{' '}
            {say('version', { version: PHANCONG_VERSION })} <OfflineNote /> <LanguageChoice />
          </footer>
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
