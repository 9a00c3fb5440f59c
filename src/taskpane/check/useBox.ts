import { makeStyles, tokens } from '@fluentui/react-components';

/** A stack of lines under an item of Kiểm tra. */
export const useBox = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
    overflowWrap: 'anywhere',
  },
});
