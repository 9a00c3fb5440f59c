import { makeStyles, tokens } from '@fluentui/react-components';

/** Cells as the sheets look on paper; the colours follow the theme. */
export const useCellStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    padding: '1px 3px',
    overflow: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'cell',
    outlineStyle: 'none',
  },
  frozen: { position: 'sticky', top: 'auto', bottom: 'auto', zIndex: 2, flexShrink: 0 },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  header: { backgroundColor: tokens.colorNeutralBackground4 },
  area: { backgroundColor: tokens.colorBrandBackground2 },
  subarea: { backgroundColor: tokens.colorNeutralBackground3 },
  overdue: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  },
  soon: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorNeutralForeground1 },
  done: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  oneLine: { whiteSpace: 'pre' },
  over: { zIndex: 1 },
  frozenOver: { zIndex: 3 },
  // Merged cells wider than the grid: their text stays where it can be read.
  wide: { overflow: 'clip' },
  inSight: { position: 'sticky', right: '4px', display: 'inline-block' },
  // As many lines as its row has room for, and a mark where that is not all.
  cut: { display: '-webkit-box', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  // What Excel has still to work out.
  last: { textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  selected: { boxShadow: `inset 0 0 0 100vmax ${tokens.colorNeutralStencil1Alpha}` },
  active: {
    zIndex: 3,
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      pointerEvents: 'none',
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
  editing: { overflow: 'visible', zIndex: 6 },
});

/** The strip of column letters above and that of row numbers on the left. */
export const useHeadStyles = makeStyles({
  head: {
    boxSizing: 'border-box',
    overflow: 'hidden',
    textAlign: 'center',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  here: { backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
  column: { position: 'absolute', top: 0, bottom: 0, whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  frozen: { position: 'sticky', top: 'auto', bottom: 'auto', zIndex: 2, flexShrink: 0 },
  row: { position: 'sticky', left: 0, zIndex: 4, flexShrink: 0, height: '100%' },
  name: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
});
