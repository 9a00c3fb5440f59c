import { makeStyles, tokens } from '@fluentui/react-components';

/** A step of the place: its heading without space around, what belongs to it below. */
export const useStep = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  wide: { alignSelf: 'stretch' },
  field: { alignSelf: 'stretch', gridTemplateColumns: 'minmax(0, 1fr)' },
  // As wide as the pane, however long its longest choice is.
  select: { minWidth: 0, '> select': { minWidth: 0, textOverflow: 'ellipsis' } },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
