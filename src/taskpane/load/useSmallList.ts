import { makeStyles, tokens } from '@fluentui/react-components';

/** A list in small letters, as places of findings and tasks show it. */
export const useSmallList = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});
