import fc from 'fast-check';
import { readClipboard } from '../../../src/documents/clipboard/readClipboard';
import { briefTasks } from '../files';
import { codesOf, knowledge } from '../reading';
import { runs } from '../../runs';

const paste = (html?: string, text?: string) => readClipboard({ html, text }, knowledge);
const ROW = [['I.1', null, 'Việc một\nphần hai', 'Sở Nội vụ', 'Sở Y tế', '30/11/2026', null]];

test('HTML of Word: conditional comments, empty paragraphs of Office, fonts in styles', () => {
  const html = `Version:0.9\r\nStartHTML:0000000105\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
    <style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><o:x>rác</o:x></xml><![endif]--></head>
    <body><!--StartFragment--><table class=MsoTableGrid border=1><tr>
    <td><p class=MsoNormal><b>TT<o:p></o:p></b></p></td><td><p>Nhiệm vụ</p></td><td><p>Chủ trì</p></td><td><p>Phối hợp</p></td><td>Thời hạn</td></tr>
    <tr><td><p class=MsoNormal>1<o:p></o:p></p></td><td><p>Việc một</p><p>phần&nbsp;hai</p></td><td><p>Sở
    Nội vụ</p></td><td><p>Sở Y tế</p></td><td><p>30/11/2026</p></td></tr></table><!--EndFragment--></body></html>`;
  const { value } = paste(html, 'không dùng');
  expect(briefTasks(value)).toEqual(ROW);
});

test('HTML of Excel: spans, breaks inside cells, hidden parts dropped', () => {
  const html = `<table><col width=64><tr height=20><td rowspan=2>TT</td><td rowspan=2>Nhiệm vụ</td><td colspan=2>Phân công</td><td rowspan=2>Thời hạn</td></tr>
    <tr><td>Chủ trì</td><td>Phối hợp</td></tr>
    <tr><td align=right>1</td><td>Việc một<br>phần hai</td><td>Sở Nội vụ</td><td>Sở Y tế</td><td>30/11/2026</td></tr></table>`;
  expect(briefTasks(paste(html).value)).toEqual(ROW);
});

test('TSV of Excel: a cell with new lines is quoted', () => {
  const text =
    'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\r\n1\t"Việc một\nphần hai"\tSở Nội vụ\tSở Y tế\t30/11/2026\r\n';
  expect(briefTasks(paste(undefined, text).value)).toEqual(ROW);
});

test('scripts, event attributes and links leave only text', () => {
  const html = `<table><tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Phối hợp</td><td>Thời hạn</td></tr>
    <tr onclick="alert(1)"><td>1</td><td>Việc một<script>alert('x')</script><br><a href="javascript:alert(2)" onmouseover=x()>phần hai</a><img src=x onerror=alert(3)></td>
    <td>Sở Nội vụ<iframe src="//evil">khung</iframe></td><td>Sở Y tế<svg><text>vẽ</text></svg></td><td>30/11/2026</td></tr></table>`;
  expect(briefTasks(paste(html).value)).toEqual(ROW);
});

test('VNI-Times by the name of the font, TCVN3 by the text alone', () => {
  const head = '<tr><td>TT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Phối hợp</td><td>Thời hạn</td></tr>';
  const vni = `<table>${head}<tr style="font-family:'VNI-Times'"><td>1</td><td>Keá hoaïch caûi caùch haønh chính</td><td>Sôû Noäi vuï</td><td>Sôû Y teá</td><td>Haøng naêm</td></tr></table>`;
  const read = paste(vni);
  expect(briefTasks(read.value)).toEqual([
    ['I.1', null, 'Kế hoạch cải cách hành chính', 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm', null],
  ]);
  expect(read.findings.find(({ code }) => code === 'font-converted')?.data).toEqual({ encoding: 'VNI' });
  const text =
    'TT\tNhiÖm vô\tC¬ quan chñ tr×\tC¬ quan phèi hîp\tThêi h¹n\n1\tKÕ ho¹ch c¶i c¸ch hµnh chÝnh\tSë Néi vô\tSë Y tÕ\tHµng n¨m';
  const old = paste(undefined, text);
  expect(briefTasks(old.value)).toEqual(briefTasks(read.value));
});

test('decomposed text is composed; what no file can hold is taken out and said', () => {
  const text =
    `TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tViệc một\ud800\uffff\tSở Nội vụ\tSở Y tế\tHàng năm`.normalize(
      'NFD',
    );
  const { value, findings } = paste(undefined, text);
  expect(briefTasks(value)).toEqual([['I.1', null, 'Việc một', 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm', null]]);
  expect(codesOf(findings)).toEqual(expect.arrayContaining(['unicode-decomposed', 'characters-removed']));
});

test.each([
  ['Ban hành kế hoạch<sup>1</sup> nâng cao', 'Ban hành kế hoạch (1) nâng cao'],
  ['Ban hành kế hoạch<sup>**</sup>', 'Ban hành kế hoạch (**)'],
  ['Trồng 5.000 m<sup>2</sup> rừng', 'Trồng 5.000 m2 rừng'],
  ['Đạt 10<sup>3</sup> hồ sơ', 'Đạt 10³ hồ sơ'],
  ['Trong năm 2025<sup>12</sup>', 'Trong năm 2025¹²'],
  ['Việc<sup>a, b</sup>', 'Việca, b'],
])('raised in a cell: %s', (cell, text) => {
  const { value } = paste(
    `<table><tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Phối hợp<td>Thời hạn<tr><td>1<td>${cell}<td>Sở Nội vụ<td>Sở Y tế<td>Hàng năm</table>`,
  );
  expect(briefTasks(value)[0]?.[2]).toBe(text);
});

const word = fc.stringMatching(/^[a-z]{3,8}$/);

test('random tables of HTML never throw and lose no text', () => {
  const cell = fc.record({
    text: word,
    tag: fc.constantFrom('td', 'th'),
    colspan: fc.constantFrom('', '2', '3', '99999', 'x', '-1'),
    rowspan: fc.constantFrom('', '2', '7', '65535', '0'),
    close: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }),
      fc.boolean(),
      (rows, header) => {
        const html = rows
          .map((cells) => {
            const inner = cells.map(
              ({ text, tag, colspan, rowspan, close }) =>
                `<${tag} colspan="${colspan}" rowspan="${rowspan}">${text}${close ? `</${tag}>` : ''}`,
            );
            return `<tr>${inner.join('')}`;
          })
          .join('\n');
        const head = header ? '<tr><td>TT<td>Nhiệm vụ<td>Chủ trì<td>Phối hợp<td>Thời hạn' : '';
        const { value, findings } = paste(`<table>${head}${html}`);
        if (!header) return;
        const kept = JSON.stringify([value, findings]);
        for (const { text } of rows.flat()) expect(kept).toContain(text);
      },
    ),
    runs(200),
  );
});

test('random markup never throws', () => {
  const piece = fc.oneof(
    word,
    fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td',
      '>',
      '<',
      '</td>',
      '<p>',
      '</',
      '<script>',
      '<!--',
      '&#xfffe;',
      '&amp',
      '<li>',
      '<td rowspan=9>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(() => paste(`<table>${pieces.join('')}`)).not.toThrow();
    }),
    runs(300),
  );
});
