import { choicesOf, type Choice } from '../core/checks/choices';
import type { FixContext } from '../core/checks/fixes/fixContext';
import type { Answer } from '../core/checks/plannedEdits';
import { type Finding, NOWHERE, type Place } from '../core/finding';
import { sayFix } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import { workbook as words } from '../messages/vi/workbook';
import type { WorkbookContent } from '../workbook/file/readWorkbookFile';
import { fixContextOf } from '../workbook/edits/fixContextOf';
import type { CheckedWorkbook } from '../workbook/tracking/checkWorkbook';
import { placesText } from './checkPlaces';
import { CommandFailure } from './failure';

/** What fixes of a checked workbook are made from. */
export function fixContext(checked: CheckedWorkbook, content: WorkbookContent): FixContext {
  return fixContextOf(checked, content, words.register.body);
}

/** The choices that findings of a checked workbook ask for; none in one that only a newer product may edit. */
export function workbookChoices(
  checked: CheckedWorkbook,
  findings: readonly Finding[],
  content: WorkbookContent,
): readonly Choice[] {
  if (checked.tracking.readOnly) return [];
  return choicesOf(findings, fixContext(checked, content));
}

/** An answer as it is typed: `7kq2d=2`, `7kq2d@I.4=van-phong-so`. */
export function answerArgument(typed: string): Answer {
  const found = /^\s*([a-z0-9]+)\s*(?:@\s*([^=]+?)\s*)?=\s*(.+?)\s*$/i.exec(typed);
  const [, choice, task, answer] = found ?? [];
  if (choice === undefined || answer === undefined) {
    const expected = sayLine('check-choose-expected');
    throw new CommandFailure('argument-wrong', { argument: '--choose', found: typed, expected });
  }
  return { choice: choice.toLowerCase(), task: task ?? null, answer };
}

/** Why an answer names nothing. */
export function wrongAnswer({ choice: id, task, answer }: Answer, choice: Choice | null): CommandFailure {
  if (choice === null) return new CommandFailure('choice-unknown', { choice: id });
  const answers = choice.options.map((option) => option.answer).join(', ');
  const found = task === null ? answer : `${answer} (@${task})`;
  return new CommandFailure('answer-unknown', { choice: id, found, answers });
}

/** Choices for a person: what each is about, where, and its numbered options. */
export function choicesText(choices: readonly Choice[]): readonly string[] {
  if (choices.length === 0) return [];
  return [
    '',
    sayLine('check-choices'),
    ...choices.flatMap(({ id, found, findings, options }) => [
      `  ${id}  "${found}"${placesText(placesOf(findings, options))}`,
      ...options.map(({ fix }, at) => `         ${at + 1}. ${sayFix(fix)}`),
    ]),
    '',
  ];
}

/** Choices as JSON, with the edits of every option. */
export function choicesJson(choices: readonly Choice[]) {
  return choices.map(({ id, found, findings, options }) => ({
    id,
    code: findings[0]?.code ?? null,
    found,
    tasks: [...new Set(placesOf(findings, options).flatMap(({ task }) => task ?? []))],
    options: options.map(({ answer, fix }) => ({ answer, label: sayFix(fix), edits: fix.edits })),
  }));
}

/** Where a choice would change cells: what is said once of a unit may stand in many. */
function placesOf(findings: Choice['findings'], options: Choice['options']): readonly Place[] {
  const told = findings.map(({ place }) => place);
  const edits = options[0]?.fix.edits ?? [];
  const tasks = new Set(
    edits.flatMap((edit) => (edit.kind === 'cell' && edit.table.startsWith('PL_') ? edit.task : [])),
  );
  if (tasks.size <= told.length) return told;
  return [...tasks].map((task) => ({ ...NOWHERE, task }));
}
