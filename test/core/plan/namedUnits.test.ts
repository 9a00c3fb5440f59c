import { namedUnits } from '../../../src/core/plan/namedUnits';
import type { Register, Unit } from '../../../src/core/unit/register';
import type { Plan } from '../../../src/core/plan/plan';

const unit = (id: string, members: readonly string[] = []): Unit => ({
  id,
  name: id,
  shortName: null,
  spellings: [],
  kind: members.length > 0 ? 'group' : 'body',
  members,
  open: false,
  complete: false,
  validFrom: null,
  validTo: null,
  succeededBy: [],
  head: null,
  contact: null,
});
const register: Register = {
  id: 'all',
  owner: '',
  issuers: [],
  units: [
    unit('so-noi-vu'),
    unit('bao-quang-tri'),
    unit('cac-so', ['so-noi-vu', 'so-y-te']),
    unit('so-y-te'),
  ],
};

test('only what the plan names is kept, and groups keep the members that it names', () => {
  const mention = (each: Unit | null) => ({
    written: 'x',
    unit: each,
    match: 'same' as const,
    suggestions: [],
  });
  const plan = {
    head: {},
    appendices: [
      {
        rows: [
          {
            kind: 'task',
            task: {
              lead: [mention(register.units[0]!)],
              support: [mention(register.units[2]!), mention(null)],
            },
          },
        ],
      },
    ],
  } as unknown as Plan;
  const kept = namedUnits(register, plan);
  expect(kept.units.map(({ id, members }) => [id, members])).toEqual([
    ['so-noi-vu', []],
    ['cac-so', ['so-noi-vu']],
  ]);
});
