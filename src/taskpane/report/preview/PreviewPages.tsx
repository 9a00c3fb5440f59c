import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageBlock, PageLine } from '../../../documents/word/wordPage';
import { useReportWords } from '../useReportWords';
import type { PreviewPage } from './sheetPages';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflow: 'auto',
    alignSelf: 'stretch',
    maxHeight: '70vh',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  line: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  bold: { fontWeight: tokens.fontWeightSemibold },
  italic: { fontStyle: 'italic' },
  sheet: { width: 'max-content' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    verticalAlign: 'top',
    minWidth: '24px',
    maxWidth: '240px',
    padding: tokens.spacingHorizontalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The text of a report, page after page, as elements of the pane. */
export function PreviewPages({
  pages,
  label,
}: {
  readonly pages: readonly PreviewPage[];
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const say = useReportWords();
  return (
    <div className={styles.page} role="region" aria-label={label} tabIndex={0}>
      {pages.map(({ blocks, left, isSheet }, page) => (
        <div key={page}>
          {blocks.map((block, at) => (
            <Block key={at} block={block} isSheet={isSheet} />
          ))}
          {left > 0 && <Text size={200}>{say('report-preview-more', { count: left })}</Text>}
        </div>
      ))}
    </div>
  );
}

function Block({ block, isSheet }: { readonly block: PageBlock; readonly isSheet: boolean }): ReactElement {
  const styles = useStyles();
  if (block.kind === 'line') return <Line line={block} />;
  return (
    <table className={mergeClasses(styles.table, isSheet && styles.sheet)}>
      <tbody>
        {block.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ lines, colSpan, rowSpan }, at) => (
              <td key={at} className={styles.cell} colSpan={colSpan} rowSpan={rowSpan}>
                {lines.map((line, number) => (
                  <Line key={number} line={line} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Line({ line: { level, runs } }: { readonly line: PageLine }): ReactElement {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.line, level > 0 && styles.heading)}>
      {runs.map(({ text, bold, italic }, at) => (
        <span key={at} className={mergeClasses(bold && styles.bold, italic && styles.italic)}>
          {text}
        </span>
      ))}
    </p>
  );
}
