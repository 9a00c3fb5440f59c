/** `#DDEBF7` of the `FFDDEBF7` that files write. */
export function rgb(argb: string): string {
  return `#${argb.slice(-6)}`;
}
