import type { Read } from '../../core/finding';
import { sheetTitles } from '../../core/layout/sheetTitles';
import type { Plan } from '../../core/plan/plan';
import type { TrackerWords } from '../../core/tracker/trackerWords';
import { writtenStatuses, type WrittenStatus } from '../../core/tracker/writtenStatuses';
import type { Abbreviation } from '../../core/unit/abbreviation';
import { chooseRegister, ownRegister } from '../../core/unit/chooseRegister';
import type { Register } from '../../core/unit/register';
import { buildUnitIndex } from '../../core/unit/unitIndex';
import { readClipboard } from '../../documents/clipboard/readClipboard';
import { WITHOUT_MATRIX } from '../../documents/noMatrix';
import type { Knowledge } from '../../documents/read';
import { readDocuments } from '../../documents/readDocuments';
import { workbook as words } from '../../messages/vi/workbook';
import { shippedAbbreviations, shippedRegisters } from '../shipped/registers';
import { shippedTemplates, shippedTracker } from '../shipped/templates';
import type { Gate } from './gate';
import type { PlanSource } from './planSource';
import type { ReadingChoices } from './readingChoices';

/** A plan as read, and what can be chosen otherwise. */
export interface ReadPlan extends Read<Plan> {
  readonly register: Register;
  readonly registers: readonly Register[];
  readonly tracker: TrackerWords;
  /** Indexes that templates know. */
  readonly indexes: readonly string[];
  /** Statuses of an office's own tracker, each with what it would become. */
  readonly statuses: readonly WrittenStatus[];
  readonly hasMatrix: boolean;
  /** Whether it is the plan in a workbook of ours; nothing else of that workbook was read. */
  readonly isOwn: boolean;
  /** Titles of the sheets of its workbook. */
  readonly sheets: readonly string[];
}

/**
 * Reads a plan with what ships with the product. A file that cannot be read at all rejects with
 * `UnreadableDocument`, a person's end with `Cancelled`.
 */
export async function readPlan(source: PlanSource, choices: ReadingChoices, gate: Gate): Promise<ReadPlan> {
  const [templates, tracker, abbreviations, shipped] = await Promise.all([
    shippedTemplates(),
    shippedTracker(),
    shippedAbbreviations(),
    shippedRegisters(),
  ]);
  const choice = new RegisterChoice(shipped, abbreviations, choices.register);
  const knowledge: Knowledge = {
    templates,
    tracker,
    indexes: choices.indexes,
    unitsFor: ({ issuer }, own) => {
      const { value, findings } = choice.for(issuer, own);
      return { value: buildUnitIndex(value, abbreviations), findings };
    },
  };
  const read =
    source.kind === 'files'
      ? await readDocuments(source.files, knowledge, gate)
      : await gate(0).then(() => readClipboard(source.clipboard, knowledge));
  return {
    ...read,
    register: choice.chosen,
    registers: choice.all,
    tracker,
    indexes: templates.flatMap(({ index }) => index ?? []),
    statuses: writtenStatuses(read.value, tracker),
    isOwn: choice.isOwn,
    hasMatrix: !read.findings.some(({ code }) => WITHOUT_MATRIX.has(code)),
    sheets: sheetTitles(read.value, words),
  };
}

/** The register of a plan: as asked for, else that of its own workbook, else by its issuer. */
class RegisterChoice {
  /** All that can be chosen: the workbook's own, those that ship, and these as one. */
  all: readonly Register[];
  chosen: Register;
  /** The plan came with a register of its own. */
  isOwn = false;
  private readonly joined: Read<Register>;

  constructor(
    private readonly shipped: readonly Register[],
    private readonly abbreviations: readonly Abbreviation[],
    private readonly asked: string | null,
  ) {
    this.joined = chooseRegister(null, shipped, abbreviations);
    this.all = [...shipped, this.joined.value];
    this.chosen = this.joined.value;
  }

  for(issuer: string | null, own: Register | null): Read<Register> {
    this.isOwn = own !== null;
    if (own !== null) this.all = [own, ...this.all];
    const wanted = this.all.find(({ id }) => id === this.asked);
    const read = wanted === undefined ? this.fitting(issuer, own) : this.wanted(wanted);
    this.chosen = read.value;
    return read;
  }

  private fitting(issuer: string | null, own: Register | null): Read<Register> {
    return own === null ? chooseRegister(issuer, this.shipped, this.abbreviations) : ownRegister(own);
  }

  private wanted(register: Register): Read<Register> {
    return register.id === this.joined.value.id ? this.joined : { value: register, findings: [] };
  }
}
