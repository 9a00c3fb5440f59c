/** Where the place of the grid is, after `#/` in the address of the pane. */
export const SHEET_PATH = 'bang-tinh';
