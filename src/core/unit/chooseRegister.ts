import { finding, type Read } from '../finding';
import type { Abbreviation } from './abbreviation';
import type { Register, Unit } from './register';
import { keyOf, trimmed } from './unitIndex';
import { prepareAbbreviations, wordsOf, type Abbreviations } from './words';

/**
 * The register of a plan: the one whose wordings of an issuer are the plan's issuer (its last line where it
 * has the parent body above), else all of them as one. A note tells which.
 */
export function chooseRegister(
  issuer: string | null,
  registers: readonly Register[],
  abbreviations: readonly Abbreviation[],
): Read<Register> {
  const prepared = prepareAbbreviations(abbreviations);
  const wanted =
    issuer === null ? [] : [issuer, issuer.split('\n').at(-1) ?? ''].map((text) => keyed(text, prepared));
  const chosen = registers.find((register) =>
    [register.owner, ...register.issuers].some((wording) => wanted.includes(keyed(wording, prepared))),
  );
  if (chosen !== undefined) {
    const note = finding('register-chosen', 'note', { data: { register: chosen.owner } });
    return { value: chosen, findings: [note] };
  }
  const owners = registers.map((register) => register.owner).join('; ');
  const note = finding('register-all', 'note', {
    ...(issuer === null ? {} : { found: issuer }),
    data: { registers: owners },
  });
  return { value: mergeRegisters(registers), findings: [note] };
}

/** The register that a workbook of ours carries goes before any that ships; a note tells. */
export function ownRegister(register: Register): Read<Register> {
  const data = { register: register.owner, units: register.units.length };
  return { value: register, findings: [finding('register-own', 'note', { data })] };
}

/** Several registers as one; a unit that has the id of an earlier one lends it its spellings. */
export function mergeRegisters(registers: readonly Register[]): Register {
  const units = new Map<string, Unit>();
  for (const unit of registers.flatMap((register) => register.units)) {
    const earlier = units.get(unit.id);
    const others = [unit.name, ...unit.spellings];
    units.set(
      unit.id,
      earlier === undefined
        ? unit
        : { ...earlier, spellings: [...new Set([...earlier.spellings, ...others])] },
    );
  }
  return {
    id: registers.map((register) => register.id).join('+'),
    owner: registers.map((register) => register.owner).join('; '),
    issuers: registers.flatMap((register) => register.issuers),
    units: [...units.values()],
  };
}

function keyed(text: string, abbreviations: Abbreviations): string {
  return keyOf(trimmed(wordsOf(text, abbreviations).filter((word) => word.text !== '\n')));
}
