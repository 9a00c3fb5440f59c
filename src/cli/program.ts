import { Command, type CommanderError } from 'commander';
import { sayFailure } from '../messages/say';
import { sayLine } from '../messages/sayLine';

type WrongLine =
  | 'argument-missing'
  | 'argument-excess'
  | 'command-unknown'
  | 'option-missing'
  | 'option-value-missing'
  | 'option-unknown';

/** What commander calls the ways a command line can be wrong, and our wording of each. */
const WRONG: Readonly<Record<string, WrongLine>> = {
  'commander.missingArgument': 'argument-missing',
  'commander.missingMandatoryOptionValue': 'option-missing',
  'commander.optionMissingArgument': 'option-value-missing',
  'commander.unknownOption': 'option-unknown',
  'commander.unknownCommand': 'command-unknown',
  'commander.excessArguments': 'argument-excess',
};

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': sayLine('help-usage'),
  'Options:': sayLine('help-options'),
  'Arguments:': sayLine('help-arguments'),
  'Commands:': sayLine('help-commands'),
};

/** The program without its commands: help in our words, and errors left to `sayWrongLine`. */
export function phancongProgram(): Command {
  return new Command('phancong')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .helpOption('-h, --help', sayLine('help-about'))
    .helpCommand(false)
    .description(sayLine('program-about'));
}

/** One sentence for a command line that commander could not take; null where it only printed help. */
export function sayWrongLine(error: CommanderError): string | null {
  if (error.exitCode === 0) return null;
  const code = WRONG[error.code];
  if (error.code === 'commander.help') return sayFailure('command-missing', {});
  if (code === undefined) return sayFailure('unexpected', { found: error.message });
  return sayFailure(code, { found: /'([^']*)'/.exec(error.message)?.[1] ?? '' });
}
