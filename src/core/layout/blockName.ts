/** The hidden name of the cells that a version of the layout added; it is there before they are. */
export function blockName(version: number): string {
  return `pc_khoi_${version}`;
}
