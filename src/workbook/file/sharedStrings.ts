import { readText } from './escapes';
import { plainStrings } from './plainStrings';
import { scanXml } from './xml';

/** Texts that cells share by number; runs of a rich text are joined, phonetic runs left out. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  return plainStrings(bytes) ?? stringsOfXml(bytes);
}

/** Reads the shared strings as XML, whatever their form. */
export function stringsOfXml(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  let whole = '';
  let run = '';
  let inText = false;
  let inPhonetic = false;
  let keepsSpace = false;
  scanXml(bytes, {
    open: (name) => {
      if (name === 'si') whole = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') {
        inText = true;
        keepsSpace = false;
        run = '';
      }
    },
    attribute: (name, value) => {
      if (inText && name === 'space') keepsSpace = value === 'preserve';
    },
    text: (text) => {
      if (inText) run += text;
    },
    close: (name) => {
      if (name === 't') {
        inText = false;
        if (!inPhonetic) whole += readText(run, keepsSpace);
      } else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(whole);
    },
  });
  return strings;
}
