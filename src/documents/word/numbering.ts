import { type OfficePackage, partOf } from '../../workbook/file/openPackage';
import { scanXml } from '../../workbook/file/xml';
import { romanOf } from '../matrix/label';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface NumberList {
  readonly levels: ReadonlyMap<number, Level>;
  /** Lists made of one definition go on with each other's numbers unless they start anew. */
  readonly counter: string;
}

/** Gives the numbers that Word shows before paragraphs of numbered lists and that no text holds. */
export class ListNumbers {
  private readonly counts = new Map<string, Map<number, number>>();

  constructor(private readonly lists: ReadonlyMap<string, NumberList>) {}

  /** Whether the paragraphs of a list show a number. */
  shows(list: string, level: number): boolean {
    const format = this.lists.get(list)?.levels.get(level)?.format ?? 'none';
    return format !== 'bullet' && format !== 'none';
  }

  /** The number of the next paragraph of a list, null for bullets and unknown lists. */
  next(list: string, level: number): string | null {
    const known = this.lists.get(list);
    const own = known?.levels.get(level);
    if (!known || !own || !this.shows(list, level)) return null;
    const counts = this.counts.get(known.counter) ?? new Map<number, number>();
    this.counts.set(known.counter, counts);
    counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = known.levels.get(at);
      return shown ? written(counts.get(at) ?? shown.start, shown.format) : '';
    });
  }
}

/** Reads the definitions of numbered lists. */
export function readNumbering(pack: OfficePackage): ListNumbers {
  const part = partOf(pack, 'word/numbering.xml');
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, NumberList>();
  let definition = '';
  let list = '';
  let level = 0;
  let element = '';
  let inList = false;
  const put = (change: Partial<Level>): void => {
    const levels = definitions.get(definition);
    if (!levels || inList) return;
    const before = levels.get(level) ?? { start: 1, format: 'decimal', text: `%${level + 1}.` };
    levels.set(level, { ...before, ...change });
  };
  const restart = (start: number): void => {
    const known = lists.get(list);
    const own = known?.levels.get(level);
    if (!known || !own) return;
    const levels = new Map(known.levels).set(level, { ...own, start });
    lists.set(list, { levels, counter: `num ${list}` });
  };
  const attribute = (name: string, value: string): void => {
    if (element === 'abstractNum' && name === 'abstractNumId') {
      definition = value;
      definitions.set(value, new Map());
    } else if (element === 'num' && name === 'numId') list = value;
    else if (name === 'ilvl') level = Number(value) || 0;
    else if (name !== 'val') return;
    else if (element === 'start') put({ start: Number(value) || 0 });
    else if (element === 'numFmt') put({ format: value });
    else if (element === 'lvlText') put({ text: value });
    else if (element === 'abstractNumId')
      lists.set(list, { levels: definitions.get(value) ?? new Map(), counter: value });
    else if (element === 'startOverride') restart(Number(value) || 0);
  };
  if (part) {
    scanXml(part, {
      open: (name) => {
        element = name;
        if (name === 'num') inList = true;
      },
      attribute,
      close: (name) => {
        if (name === 'num') inList = false;
        element = '';
      },
    });
  }
  return new ListNumbers(lists);
}

function written(value: number, format: string): string {
  if (format === 'upperRoman') return romanOf(Math.min(value, 300));
  if (format === 'lowerRoman') return romanOf(Math.min(value, 300)).toLowerCase();
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)));
  if (format === 'upperLetter') return letter.toUpperCase();
  if (format === 'lowerLetter') return letter;
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}
