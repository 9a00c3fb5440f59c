import { makeStaticStyles } from '@fluentui/react-components';

/** The page around the pane: no margin of the browser's. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
