const LONGEST_NUMBER = 12;
/** The second task of a number gets b, as in a plan that is read. */
const LETTERS = 'bcdefghijklmnopqrstuvwxyz';

/** Gives ids to tasks that have none of their own (SPEC §6): `I.24`, `II.23b` for the second 23. */
export class FreshTaskIds {
  private readonly taken: Set<string>;
  private readonly greatest = new Map<string, number>();

  /** `taken`: every id that stands in the workbook or ever stood there, since none is given twice. */
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  /** An id by the number of the task in its appendix, the next free one where it has no number. */
  give(appendix: string, number: string | null): string {
    const own = number === null ? null : this.free(`${appendix}.${number}`);
    const id = own ?? this.next(appendix);
    this.taken.add(id);
    return id;
  }

  private free(base: string): string | null {
    const ids = [base, ...[...LETTERS].map((letter) => base + letter)];
    return ids.find((id) => !this.taken.has(id)) ?? null;
  }

  private next(appendix: string): string {
    let number = (this.greatest.get(appendix) ?? this.greatestOf(appendix)) + 1;
    while (this.taken.has(`${appendix}.${number}`)) number += 1;
    this.greatest.set(appendix, number);
    return `${appendix}.${number}`;
  }

  private greatestOf(appendix: string): number {
    const start = `${appendix}.`;
    let greatest = 0;
    for (const id of this.taken) {
      const number = id.startsWith(start) ? /^\d{1,6}/.exec(id.slice(start.length))?.[0] : undefined;
      if (number !== undefined) greatest = Math.max(greatest, Number(number));
    }
    return greatest;
  }
}

/** The number of a task as an id says it (`23`, `1.2`, `7a`), or null where its cell holds none. */
export function numberInId(written: string): string | null {
  const bare = written.trim().replace(/[.)]+$/, '');
  return bare.length <= LONGEST_NUMBER && /^\d+(\.\d+)*[a-z]?$/.test(bare) ? bare : null;
}

/** Whether an id was made of this number of an appendix. */
export function isIdOf(id: string, appendix: string, number: string | null): boolean {
  if (number === null || !id.startsWith(`${appendix}.${number}`)) return false;
  return /^[a-z]*$/.test(id.slice(appendix.length + 1 + number.length));
}
