import exceljs from 'exceljs';
import { PassThrough } from 'node:stream';

/**
 * The bytes of an .xlsx that holds a made plan as another program writes it: its lines in order, a sheet an
 * appendix, texts shared, numbers as numbers.
 */
export async function madeWorkbook(text) {
  const stream = new PassThrough();
  const pieces = [];
  stream.on('data', (piece) => pieces.push(piece));
  const ended = new Promise((settle) => stream.on('end', settle));
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: true });
  let sheet = book.addWorksheet('Kế hoạch');
  for (const line of text.split('\n')) {
    if (line.startsWith('PHỤ LỤC ')) {
      sheet.commit();
      sheet = book.addWorksheet(line);
    }
    sheet.addRow(line.split('\t').map(cellOf)).commit();
  }
  sheet.commit();
  await book.commit();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

function cellOf(text) {
  if (text === '') return null;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}
