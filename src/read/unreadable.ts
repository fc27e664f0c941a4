import { InvalidInputError } from '../core/errors.ts';

/** What is wrong with an export, and on which line if it is one line's fault. */
export interface ExportFault {
  readonly line?: number;
  readonly message: string;
}

/** How many faults an error lists before it counts the rest. */
const LISTED = 20;

/**
 * The refusal of an export, with every reason and its line. A planner reads it, so its message is
 * these sentences alone, without the path and the callee that help a developer.
 */
export function unreadable(callee: string, faults: readonly ExportFault[]): InvalidInputError {
  const issues = faults.slice(0, LISTED).map(({ line, message }) => ({
    path: line === undefined ? 'source' : `source, line ${line}`,
    expected: 'readable',
    received: undefined,
    hint: message,
  }));
  const sentences = faults
    .slice(0, LISTED)
    .map(({ line, message }) => (line === undefined ? message : `line ${line}: ${message}`));
  if (faults.length > LISTED) sentences.push(`and ${faults.length - LISTED} more`);
  return Object.assign(new InvalidInputError(callee, issues), { message: sentences.join('\n') });
}
