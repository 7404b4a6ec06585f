import {own} from '../own.js';
import {pathText, printable, type Path, type PolicyIssue} from './issue.js';

/** Thrown inside the reader where there is no reading on; it never leaves `readPolicy`. */
export class Refusal extends Error {
  constructor(issues: readonly PolicyIssue[]) {
    // Not a field: a page can have planted a setter that swallows what is assigned by name.
    super(undefined, {cause: issues});
  }
}

/** A refusal for one reason. */
export function refusal(path: Path, message: string): Refusal {
  return new Refusal([{path: pathText(path), message: printable(message)}]);
}

/** Why something was refused; null for an error that is not ours. */
export function reasonsOf(error: unknown): readonly PolicyIssue[] | null {
  return error instanceof Refusal ? ((own(error, 'cause') ?? []) as readonly PolicyIssue[]) : null;
}
