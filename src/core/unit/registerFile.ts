import * as z from 'zod/mini';
import { dayFromIso } from '../calendar/day';
import { foldSame } from '../vietnamese/fold';
import { readShape, type FileProblem, type FileReading } from '../fileReading';
import type { Register, Unit } from './register';
import { wordingsOf } from './unitIndex';

const text = z.string().check(z.minLength(1));
const texts = z.optional(z.array(text));
const maybeText = z.optional(z.nullable(text));
const day = z.optional(z.nullable(z.string().check(z.refine((iso) => dayFromIso(iso) !== null))));

const unitShape = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: text,
  shortName: maybeText,
  spellings: texts,
  kind: z.enum(['body', 'group', 'outside']),
  members: texts,
  open: z.optional(z.boolean()),
  complete: z.optional(z.boolean()),
  validFrom: day,
  validTo: day,
  succeededBy: texts,
  head: maybeText,
  contact: maybeText,
});

const registerShape = z.strictObject({ id: text, owner: text, issuers: texts, units: z.array(unitShape) });

/**
 * Reads the content of a register file (parsed JSON). Only `id`, `name` and `kind` of a unit must be
 * there. Says where a file does not fit: its shape, an id or a wording given twice, a member that is no
 * unit of it, members of what is no group.
 */
export function readRegisterFile(content: unknown): FileReading<Register> {
  const read = readShape(registerShape, content);
  if (!read.ok) return read;
  const { id, owner, issuers, units } = read.value;
  const register: Register = { id, owner, issuers: issuers ?? [], units: units.map(completed) };
  const problems = [...repeats(register.units), ...wrongMembers(register.units)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: register };
}

function completed(unit: z.infer<typeof unitShape>): Unit {
  return {
    id: unit.id,
    name: unit.name,
    shortName: unit.shortName ?? null,
    spellings: unit.spellings ?? [],
    kind: unit.kind,
    members: unit.members ?? [],
    open: unit.open ?? false,
    complete: unit.complete ?? false,
    validFrom: unit.validFrom ?? null,
    validTo: unit.validTo ?? null,
    succeededBy: unit.succeededBy ?? [],
    head: unit.head ?? null,
    contact: unit.contact ?? null,
  };
}

function repeats(units: readonly Unit[]): readonly FileProblem[] {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  return units.flatMap((unit, at) => {
    const again: FileProblem[] = ids.has(unit.id)
      ? [{ where: `units[${at}].id`, what: 'repeated', found: unit.id }]
      : [];
    ids.add(unit.id);
    for (const wording of wordingsOf(unit)) {
      const key = foldSame(wording);
      const owner = owners.get(key) ?? unit.id;
      owners.set(key, owner);
      if (owner !== unit.id) again.push({ where: `units[${at}]`, what: 'repeated', found: wording });
    }
    return again;
  });
}

function wrongMembers(units: readonly Unit[]): readonly FileProblem[] {
  const ids = new Set(units.map((unit) => unit.id));
  return units.flatMap((unit, at) =>
    unit.members.flatMap((member, index) => {
      const fits = unit.kind === 'group' && !unit.open && member !== unit.id && ids.has(member);
      return fits ? [] : [{ where: `units[${at}].members[${index}]`, what: 'unknown-member', found: member }];
    }),
  );
}
