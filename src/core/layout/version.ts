/** The layout's version; whoever changes the layout raises it and adds a step to `layout/upgrade`. */
export const LAYOUT_VERSION = 2;
