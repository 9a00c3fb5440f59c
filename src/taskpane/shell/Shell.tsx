import { FluentProvider, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../messages/say';
import { sayPane } from '../../messages/sayPane';
import { type Pane, PaneContext } from '../pane';
import { SHEET_PATH } from '../parts/sheetPath';
import { useHash } from '../parts/useHash';
import { WorkFile } from '../start/workFile';
import { useWide } from '../parts/useWide';
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
import { placeAt, places, placesOf } from './places';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh', boxSizing: 'border-box' },
  // Office draws its own menu over the top right corner of a pane.
  head: { paddingRight: '44px', paddingLeft: tokens.spacingHorizontalXS },
  tabs: { flexWrap: 'wrap' },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  // The window is filled, and each side scrolls by itself; a very low one scrolls as a whole.
  whole: { height: 'max(100vh, 480px)' },
  beside: { flexDirection: 'row', alignItems: 'stretch', minHeight: 0 },
  page: {
    minWidth: 0,
    // Lines much longer than this are hard to read.
    maxWidth: '960px',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  column: { width: '400px', flexShrink: 0, boxSizing: 'border-box', overflowY: 'auto' },
  grid: { flexGrow: 1, maxWidth: 'none', paddingTop: 0 },
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
  const [host, setHost] = useState(started);
  const hostPlaces = placesOf(host.kind);
  const hash = useHash();
  const asked = placeAt(hash, hostPlaces);
  const isWide = useWide();
  const isGridBeside = isWide && host.kind === 'browser' && host.workbook !== null;
  const [besideGrid, setBesideGrid] = useState(placeAt(''));
  if (asked.path !== SHEET_PATH && asked !== besideGrid) setBesideGrid(asked);
  const place = isGridBeside && asked.path === SHEET_PATH ? besideGrid : asked;
  const [opened, setOpened] = useState<readonly string[]>([place.path]);
  const missing = [place.path, ...(isGridBeside ? [SHEET_PATH] : [])].find((path) => !opened.includes(path));
  if (missing !== undefined) setOpened([...opened, missing]);
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
      openWorkbook: (workbook, { disk, keptAs } = { disk: null }) => {
        steps.did('workbook-opened');
        if (host.kind === 'excel') return;
        workbook.showsCells((cell) => host.view.asked.set(cell));
        host.view.onlyTasks.set(null);
        const file = new WorkFile(workbook, disk, workbook.isFresh || keptAs !== undefined, keptAs);
        setHost({ ...host, workbook, file });
      },
      isGridBeside,
    }),
    [host, session, language, steps, signals, isGridBeside],
  );
  const file = host.kind === 'browser' ? host.file : null;
  useEffect(() => () => file?.end(), [file]);
  const { say } = pane;
  const shownTabs = hostPlaces.filter(({ path }) => !isGridBeside || path !== SHEET_PATH);
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <div className={mergeClasses(styles.pane, isGridBeside && styles.whole)}>
          <header className={styles.head}>
            <TabList
              aria-label={say('pane-places')}
              className={styles.tabs}
              size={host.kind === 'browser' ? 'small' : 'medium'}
              selectedValue={place.path}
              onTabSelect={(_, { value }) => {
                location.hash = `#/${String(value)}`;
              }}
            >
              {shownTabs.map(({ path, name }) => (
                <Tab key={path} id={`tab-${path}`} value={path} aria-controls={`place-${path}`}>
                  {say(name)}
                </Tab>
              ))}
            </TabList>
          </header>
          <main className={mergeClasses(styles.body, isGridBeside && styles.beside)}>
            <div className={mergeClasses(styles.page, isGridBeside && styles.column)}>
              <Notices />
              {hostPlaces
                .filter(({ path }) => path !== SHEET_PATH)
                .map((each) => (
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
            </div>
            {hostPlaces
              .filter(({ path }) => path === SHEET_PATH)
              .map((each) => (
                <section
                  key={each.path}
                  id={`place-${each.path}`}
                  className={mergeClasses(styles.page, styles.grid)}
                  {...(isGridBeside
                    ? { 'aria-label': say(each.name) }
                    : { role: 'tabpanel', 'aria-labelledby': `tab-${each.path}` })}
                  hidden={!isGridBeside && each !== place}
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
