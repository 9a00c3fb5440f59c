import type { DeliveredFile } from '../../workbook/port';

/** How long the browser may take to fetch what it was given, in milliseconds. */
const KEPT = 60_000;

/** Downloads a file as the browser does it; answers the file's name. */
export function download({ name, mediaType, bytes }: DeliveredFile): Promise<string> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return Promise.resolve(name);
}
