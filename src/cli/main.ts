import {isDate} from '../coverage/policy/date.js';
import {checkPolicy} from './check.js';

/** What the command needs of the machine that it runs on. */
export interface Machine {
  readonly version: string;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of a file. Throws where there is none, or where it is not UTF-8. */
  readonly read: (file: string) => string;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}

/** `0`: nothing wrong. `1`: a policy cannot be used. `2`: the command itself was wrong. */
export type ExitCode = 0 | 1 | 2;

const HELP = `Usage: bekkenfysio-widgets check <policy.json>… [--today YYYY-MM-DD]
       bekkenfysio-widgets prerender <element> [--attribute value]… [--stylesheet address]
       bekkenfysio-widgets prerender <element> --styles

check: checks policy files for <coverage-checker>. Prints each problem with its file, line, column
and path, and what may have been meant.
prerender: prints an element as HTML that shows its first screen in Dutch before any script.

Options:
  --today YYYY-MM-DD    check as if it were this day
  --stylesheet address  take the styles from a file, for a page whose policy forbids <style>
  --styles              print what belongs in that file
  --version             print the version
  --help                print this

Exit code: 0 if all files are good, also with warnings; 1 if one has an error; 2 for wrong usage.`;

/** The command `bekkenfysio-widgets`. */
export function main(args: readonly string[], machine: Machine): ExitCode {
  if (args.includes('--help')) return print(HELP, machine);
  if (args.includes('--version')) return print(machine.version, machine);
  const [command, ...rest] = args;
  if (command !== 'check') return usage(`Unknown command: ${command ?? 'none given'}.`, machine);
  const at = rest.indexOf('--today');
  const today = at < 0 ? machine.today : rest[at + 1];
  const files = at < 0 ? rest : rest.filter((_, index) => index !== at && index !== at + 1);
  if (!isDate(today)) return usage('--today wants an existing date as YYYY-MM-DD.', machine);
  const option = files.find((file) => file.startsWith('-'));
  if (option) return usage(`Unknown option: ${option}.`, machine);
  if (files.length === 0) return usage('Name at least one policy file.', machine);
  const codes = files.map((file) => checkFile(file, today, machine));
  return codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), 0);
}

function checkFile(file: string, today: string, machine: Machine): ExitCode {
  let text: string;
  try {
    text = machine.read(file);
  } catch (error) {
    machine.error(`${file}: cannot be read. ${error instanceof Error ? error.message : ''}`);
    return 2;
  }
  const {ok, lines} = checkPolicy(file, text, today);
  lines.forEach((line) => (ok ? machine.out(line) : machine.error(line)));
  return ok ? 0 : 1;
}

function print(text: string, machine: Machine): ExitCode {
  machine.out(text);
  return 0;
}

function usage(problem: string, machine: Machine): ExitCode {
  machine.error(`${problem}\n\n${HELP}`);
  return 2;
}
