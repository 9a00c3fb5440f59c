import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLANS = ['quang-tri-165-kh-ubnd', 'quang-tri-so-ldtbxh-2023'];
const INDEXES = [
  ['I', 'PAR INDEX', 'par-index.json'],
  ['II', 'SIPAS', 'sipas.json'],
  ['III', 'PAPI', 'papi.json'],
];
const COMMON_DEADLINES = /^(Thường xuyên|Hàng năm|Quý IV hàng năm)$/;
/** Every so many rows a number is skipped, and one repeated, as once each in the seeds' 169 rows. */
const SLIP_EVERY = 169;

/**
 * A plan of many rows made of the rows of both seeds: each made row is a row of a seed in its own form
 * (tags, dashes, missing cells, OCR slips and all), with its text made different, its unit cells varied by
 * one more unit of the register in the cell's own style, and its rarer deadlines drawn from many wordings.
 */
export function madePlan(root, count, unitNames) {
  const seed = seedRows(root);
  const random = randomFrom(20240614);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const unitCells = variedCells(seed.rows, unitNames);
  const deadlines = manyDeadlines();
  const rows = [];
  const lines = [...seed.head];
  const blankRate = seed.blankLines / seed.rows.length;
  INDEXES.forEach(([code, index, file], at) => {
    const from = Math.floor((count * at) / INDEXES.length);
    const to = Math.floor((count * (at + 1)) / INDEXES.length);
    const areas = headings(JSON.parse(readFileSync(join(root, 'templates/matrices', file), 'utf8')).areas);
    lines.push('', `PHỤ LỤC ${code}`, '', `Phân công nhiệm vụ nâng cao Chỉ số ${index}`, '', ...seed.header);
    let number = 0;
    for (let row = from; row < to; row += 1) {
      const area = Math.floor(((row - from) * areas.length) / (to - from));
      if (row === from || area !== Math.floor(((row - 1 - from) * areas.length) / (to - from)))
        lines.push(...areas[area]);
      number += row % SLIP_EVERY === 20 ? 2 : row % SLIP_EVERY === 90 ? 0 : 1;
      const [, text, lead, support, deadline] = pick(seed.rows);
      const cells = [
        String(number),
        withMark(text, `${code}.${row}`),
        pick(unitCells.get(lead)),
        pick(unitCells.get(support)),
        COMMON_DEADLINES.test(deadline) ? deadline : pick(deadlines),
      ];
      rows.push(cells);
      lines.push(cells.join('\t'));
      if (random() < blankRate) lines.push('');
    }
  });
  return { rows, text: lines.join('\n') };
}

/** What is to be said of a made plan beside its figures. */
export function rates(rows) {
  const share = (test) => rows.filter(test).length / rows.length;
  return {
    rows: rows.length,
    unitCells: new Set(rows.flatMap(([, , lead, support]) => [lead, support])).size,
    deadlines: new Set(rows.map((cells) => cells[4])).size,
    html: share((cells) => cells.some((cell) => /<\w/.test(cell))),
    dashes: share(([, , lead, support]) => /(^|> ?)- /.test(lead) || /(^|> ?)- /.test(support)),
    blankUnits: share(([, , lead, support]) => lead.trim() === '' || support.trim() === ''),
  };
}

/** The rows of both seeds, and the head, header and page breaks of the first. */
export function seedRows(root) {
  const rows = [];
  let blankLines = 0;
  let head = [];
  let header = [];
  for (const plan of PLANS) {
    const lines = readFileSync(join(root, 'seeds', plan, 'ke-hoach.txt'), 'utf8').split('\n');
    lines.forEach((line, at) => {
      if (/^\d+\t/.test(line)) rows.push(line.split('\t').slice(0, 5));
      const isTorn = line.trim() === '' && lines[at - 1]?.includes('\t') && lines[at + 1]?.includes('\t');
      if (isTorn) blankLines += 1;
    });
    if (head.length > 0) continue;
    head = lines.slice(
      0,
      lines.findIndex((line) => /^PHỤ LỤC/.test(line)),
    );
    const first = lines.findIndex((line) => /^TT\t/.test(line));
    header = lines.slice(first, first + 2);
  }
  return { rows, blankLines, head, header };
}

function headings(areas) {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  const outer = areas.filter(({ parent }) => (parent ?? null) === null);
  const heading = (numeral, { name }) => `${numeral}\t${name}\t\t\t`;
  return outer.flatMap((area, at) => {
    const inner = areas.filter(({ parent }) => parent === area.content);
    if (inner.length === 0) return [[heading(roman[at], area)]];
    const own = heading(String.fromCharCode(65 + at), area);
    return inner.map((each, n) => [...(n === 0 ? [own] : []), heading(roman[n], each)]);
  });
}

/** Each unit cell of the seeds with its variants: itself, and itself with one more unit. */
function variedCells(rows, unitNames) {
  const cells = [...new Set(rows.flatMap(([, , lead, support]) => [lead, support]))];
  const variants = new Map();
  cells.forEach((cell, at) => {
    const own = unitNames.filter((_, index) => (index + at) % 3 === 0).map((name) => withUnit(cell, name));
    variants.set(cell, cell.trim() === '' ? [cell] : [cell, ...own]);
  });
  return variants;
}

function withUnit(cell, name) {
  const end = /\s*<\/\w+>\s*$/.exec(cell)?.[0] ?? '';
  const body = cell.slice(0, cell.length - end.length).replace(/[\s.;]+$/, '');
  return `${body}; ${/(^|> ?)- /.test(cell) ? '- ' : ''}${name}${end}`;
}

function withMark(text, mark) {
  const at = text.lastIndexOf(' ');
  return at < 0 ? `${text} ${mark}` : `${text.slice(0, at)} (${mark})${text.slice(at)}`;
}

/** Wordings of every kind of deadline that the seeds have besides the three common ones. */
function manyDeadlines() {
  const all = ['Tháng 1 năm sau liên kê', 'Hằng quý', 'Theo quy định', 'Sau khi ban hành', '2021-2025'];
  for (let year = 2023; year <= 2025; year += 1) {
    all.push(`Năm ${year}`, `6 tháng đầu năm ${year}`, `Quý I/${year}`, `Quý II/${year}`, `Quý III/${year}`);
    for (let month = 1; month <= 12; month += 1) {
      all.push(`Tháng ${month}/${year}`);
      for (const day of [10, 15, 20, 25]) {
        all.push(`Trước ngày ${day}/${month}/${year}`, `Chậm nhất ngày ${day}/${month}/${year}`);
        all.push(`Trước ngày ${day}/${month} hàng năm`, `${day}/${month}/${year}`);
      }
    }
  }
  for (let days = 1; days <= 30; days += 1) {
    all.push(`${days} ngày làm việc kể từ ngày có Quyết định công bố của Bộ, ngành`);
  }
  return [...new Set(all)];
}

function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
