import { Link, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane';
import { OpenWorkbook } from './OpenWorkbook';
import { SheetWork } from './SheetWork';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  // The grid takes what the tabs and the foot leave of the window.
  filled: {
    position: 'relative',
    height: ['max(420px, calc(100vh - 124px))', 'max(420px, calc(100dvh - 124px))'],
  },
  beside: { position: 'relative', height: '100%' },
  heading: { margin: 0, lineHeight: 0 },
  none: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // The tab says it already; a screen reader goes by headings.
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Bảng tính: the sheets of the workbook, to be read and typed into without Excel. */
export function SheetPlace(): ReactElement {
  const styles = useStyles();
  const { say, host, isGridBeside } = usePane();
  const file = host.kind === 'browser' ? host.file : null;
  const view = host.kind === 'browser' ? host.view : null;
  const isOpen = file !== null && view !== null;
  return (
    <div className={mergeClasses(styles.place, isOpen && (isGridBeside ? styles.beside : styles.filled))}>
      <h1 className={mergeClasses(styles.heading, isOpen && styles.unseen)}>
        <Subtitle2>{say('place-sheet')}</Subtitle2>
      </h1>
      <OpenWorkbook>
        {(opener) =>
          isOpen ? (
            <SheetWork key={file.key} file={file} view={view} opener={opener} />
          ) : (
            <div className={styles.none}>
              <Text>
                {say('no-workbook')} <Link href="#/nap">{say('go-to-load')}</Link>
              </Text>
              <div>{opener}</div>
              <Text>{say('sheet-open-hint')}</Text>
            </div>
          )
        }
      </OpenWorkbook>
    </div>
  );
}
