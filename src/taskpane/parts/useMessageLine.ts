import { makeStyles, tokens } from '@fluentui/react-components';

/** The body of a message: its sentence, which may take the keyboard, above its buttons or links. */
export const useMessageLine = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { ':focus': { outlineStyle: 'none' } },
});
