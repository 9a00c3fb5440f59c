import { dissolvedUnit } from '../../../src/core/checks/dissolvedUnit';
import { leadAlsoSupports } from '../../../src/core/checks/leadAlsoSupports';
import { leadKindNotAllowed } from '../../../src/core/checks/leadKindNotAllowed';
import { leadMissing } from '../../../src/core/checks/leadMissing';
import { openGroup } from '../../../src/core/checks/openGroup';
import { severalLeads } from '../../../src/core/checks/severalLeads';
import { supportMissing } from '../../../src/core/checks/supportMissing';
import { unitElided } from '../../../src/core/checks/unitElided';
import { unitNear } from '../../../src/core/checks/unitNear';
import { unitSpellings } from '../../../src/core/checks/unitSpellings';
import { unitsRunTogether } from '../../../src/core/checks/unitsRunTogether';
import { unitUnknown } from '../../../src/core/checks/unitUnknown';
import { buildUnitIndex } from '../../../src/core/unit/unitIndex';
import { abbreviations, unit } from '../unit/registers';
import { contextOf, type FindsInPlan, type MadePlan, type MadeRow, saidBy, templateWith } from './madePlan';

type Case = readonly [string, readonly MadeRow[], readonly string[], MadePlan?];

/** A register in which one unit is new, one ended and one is of another kind. */
const units = buildUnitIndex(
  {
    id: 'r',
    owner: 'r',
    issuers: [],
    units: [
      unit('Sở Nội vụ'),
      unit('Sở Tư pháp'),
      unit('Sở Nông nghiệp và Môi trường', { validFrom: '2025-03-01' }),
      unit('Sở Xây dựng cũ', { validTo: '2023-08-03', succeededBy: ['sở-nội-vụ'] }),
      unit('Các sở, ban, ngành', { kind: 'group' }),
      unit('Báo Quảng Trị', { kind: 'outside' }),
    ],
  },
  abbreviations,
);
const bodiesOnly = { templates: templateWith('PAR INDEX', { leadKinds: ['body'] }), units };
const withoutGroups = { templates: templateWith('PAR INDEX', { leadKinds: ['body', 'outside'] }), units };

const CASES: readonly (readonly [string, FindsInPlan, readonly Case[], readonly Case[]])[] = [
  [
    'lead-missing',
    leadMissing,
    [
      ['a lead', [{}], []],
      ['no column for leads', [{ lead: '' }], [], { header: { lead: '' } }],
    ],
    [
      ['a blank cell', [{ lead: '', text: 'A' }, {}], ['I.1 lead: A']],
      ['spaces', [{ lead: ' ', text: 'A' }], ['I.1 lead: A']],
    ],
  ],
  [
    'support-missing',
    supportMissing,
    [
      ['a support', [{}], []],
      ['no column for support', [{ support: '' }], [], { header: { support: '' } }],
    ],
    [['a blank cell', [{}, { support: '', text: 'B' }], ['I.2 support: B']]],
  ],
  [
    'unit-unknown',
    unitUnknown,
    [
      ['units of the register', [{ lead: 'Sở Nội vụ; UBND cấp huyện' }], []],
      ['a unit only near', [{ lead: 'Sở Nội vu' }], []],
      ['a body that the changes of law know', [{ lead: 'Sở LĐTBXH' }], [], { units }],
    ],
    [
      ['a body of another province', [{ lead: 'Hội Nhà văn' }], ['I.1 lead: Hội Nhà văn']],
      [
        'twice, in lead and support',
        [{ lead: 'Hội Nhà văn', support: 'Hội Nhà văn' }],
        ['I.1 lead: Hội Nhà văn', 'I.1 support: Hội Nhà văn'],
      ],
    ],
  ],
  [
    'unit-near',
    unitNear,
    [
      ['the usual spellings', [{ lead: 'Sở nội vụ', support: 'Sở TN&MT' }], []],
      ['no likeness', [{ lead: 'Hội Nhà văn' }], []],
    ],
    [['without marks', [{ lead: 'So Noi vu' }], ['I.1 lead: So Noi vu']]],
  ],
  [
    'unit-not-yet',
    (context) => dissolvedUnit(context).filter(({ code }) => code === 'unit-not-yet'),
    [
      ['a unit without a beginning', [{ lead: 'Sở Nội vụ' }], [], { units }],
      ['on its first day', [{ lead: 'Sở NN&MT' }], [], { units, date: '2025-03-01' }],
      ['in its first month', [{ lead: 'Sở NN&MT' }], [], { units, date: null, month: '2025-03' }],
      ['no date of the plan', [{ lead: 'Sở NN&MT' }], [], { units, date: null }],
    ],
    [
      ['the day before', [{ lead: 'Sở NN&MT' }], ['I.1 lead: Sở NN&MT'], { units, date: '2025-02-28' }],
      [
        'one finding a name',
        [{ lead: 'Sở Nông nghiệp và Môi trường' }, { lead: 'Sở NN&MT' }],
        ['I.1 lead: Sở Nông nghiệp và Môi trường'],
        { units },
      ],
    ],
  ],
  [
    'unit-dissolved',
    (context) => dissolvedUnit(context).filter(({ code }) => code === 'unit-dissolved'),
    [
      ['on its last day', [{ lead: 'Sở Xây dựng cũ' }], [], { units, date: '2023-08-03' }],
      ['district bodies before 01/7/2025', [{ lead: 'UBND cấp huyện' }], [], { date: '2025-06-30' }],
    ],
    [
      ['the day after', [{ support: 'Sở Xây dựng cũ' }], ['I.1 support: Sở Xây dựng cũ'], { units }],
      ['in a month after', [{ lead: 'Sở GTVT' }], ['I.1 lead: Sở GTVT'], { date: null, month: '2025-03' }],
      [
        'district bodies since',
        [{ lead: 'UBND cấp huyện' }],
        ['I.1 lead: UBND cấp huyện'],
        { date: '2025-07-01' },
      ],
    ],
  ],
  [
    'lead-also-supports',
    leadAlsoSupports,
    [
      ['two units', [{}], []],
      ['through a group only', [{ lead: 'Sở Nội vụ', support: 'Các sở, ban, ngành' }], []],
    ],
    [
      [
        'the same under two spellings',
        [{ lead: 'Sở TN&MT', support: 'Sở Tài nguyên và Môi trường' }],
        ['I.1 support: Sở Tài nguyên và Môi trường'],
      ],
    ],
  ],
  [
    'lead-kind-not-allowed',
    leadKindNotAllowed,
    [
      ['the shipped template lets groups lead', [{ lead: 'Các sở, ban, ngành' }], []],
      ['a body', [{ lead: 'Sở Nội vụ' }], [], bodiesOnly],
      ['a unit that nobody knows', [{ lead: 'Hội Nhà văn' }], [], bodiesOnly],
      ['support may be of any kind', [{ support: 'Các sở, ban, ngành' }], [], bodiesOnly],
      ['an appendix without a template', [{ lead: 'Các sở, ban, ngành' }], [], { templates: [], units }],
    ],
    [
      [
        'a group',
        [{ lead: 'Sở Nội vụ; Các sở, ban, ngành' }],
        ['I.1 lead: Các sở, ban, ngành'],
        withoutGroups,
      ],
      ['a body outside', [{ lead: 'Báo Quảng Trị' }], ['I.1 lead: Báo Quảng Trị'], bodiesOnly],
    ],
  ],
  [
    'leads-several',
    severalLeads,
    [['one lead each', [{}, {}], []]],
    [['two leads', [{}, { lead: 'Sở Nội vụ\nSở Tư pháp' }], ['I.2 lead: Sở Nội vụ; Sở Tư pháp']]],
  ],
  [
    'units-run-together',
    unitsRunTogether,
    [['a semicolon, a new line, "và"', [{ lead: 'Sở Nội vụ; Sở Tư pháp\nSở Y tế và Sở Xây dựng' }], []]],
    [
      ['a space', [{ lead: 'Sở Nội vụ Sở Tư pháp' }], ['I.1 lead: Sở Nội vụ Sở Tư pháp']],
      ['a dash on one side', [{ support: 'Sở Nội vụ- Sở Y tế' }], ['I.1 support: Sở Nội vụ Sở Y tế']],
    ],
  ],
  [
    'unit-elided',
    unitElided,
    [['in full', [{ lead: 'UBND cấp huyện; UBND cấp xã' }], []]],
    [['the second without UBND', [{ lead: 'UBND cấp huyện; cấp xã' }], ['I.1 lead: cấp xã']]],
  ],
  [
    'unit-spellings',
    unitSpellings,
    [
      ['one spelling', [{ lead: 'Sở TN&MT' }, { lead: 'Sở TN&MT' }], []],
      ['case and spaces', [{ lead: 'Sở Nội vụ' }, { lead: 'Sở  nội vụ' }], []],
    ],
    [
      [
        'short and long',
        [{ lead: 'Sở GTVT' }, { lead: 'Sở Giao thông vận tải' }],
        ['I.1 lead: Sở GTVT; Sở Giao thông vận tải'],
      ],
    ],
  ],
  [
    'group-open',
    openGroup,
    [['a group that is not open', [{ support: 'Các sở, ban, ngành' }], [], { units }]],
    [['"liên quan"', [{ support: 'Các sở ngành liên quan' }], ['I.1 support: Các sở ngành liên quan']]],
  ],
];

for (const [code, check, valid, invalid] of CASES) {
  describe(code, () => {
    for (const [name, rows, expected, made] of valid) {
      test(`${name}: nothing is said`, () => {
        expect(expected).toEqual([]);
        expect(saidBy(check, rows, made)).toEqual(expected);
      });
    }
    for (const [name, rows, expected, made] of invalid) {
      test(name, () => expect(saidBy(check, rows, made)).toEqual(expected));
    }
  });
}

test('a unit that is not there yet is a warning that tells from when it is', () => {
  const [found] = dissolvedUnit(contextOf([{ lead: 'Sở NN&MT' }], { units }));
  expect([found?.severity, found?.data['unit'], found?.data['from']]).toEqual([
    'warning',
    'Sở Nông nghiệp và Môi trường',
    '01/03/2025',
  ]);
});

test('what is not confirmed of an end or its successors is told once for the plan, a register of its own is not doubted', () => {
  const rows = [{ lead: 'Sở GTVT; UBND cấp huyện' }, { lead: 'UBND cấp huyện' }];
  const notes = (made: MadePlan) =>
    dissolvedUnit(contextOf(rows, made)).filter(({ code }) => code === 'unit-ends-unconfirmed');
  expect(notes({}).map(({ severity, found, data }) => [severity, found, data['count']])).toEqual([
    ['note', 'Sở Giao thông vận tải; UBND cấp huyện', 2],
  ]);
  const own = [{ lead: 'Sở Xây dựng cũ' }];
  expect(dissolvedUnit(contextOf(own, { units })).map(({ code }) => code)).toEqual(['unit-dissolved']);
});
