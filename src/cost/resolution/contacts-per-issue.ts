import { InfeasibleError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { ContactResolution } from '../channel.ts';
import { attemptsSchema } from './input.ts';

/**
 * How many contacts does one issue make?
 *
 * Each contact settles the issue with a chance; a customer whose issue is not settled contacts again
 * with another. With one pair for all attempts the sum is geometric, 1 / (1 - (1 - f) q); with one
 * for each attempt the last pair goes on for ever. The cost of a resolution is the cost of a contact
 * over f whatever q is: customers who give up cost no contact and settle nothing.
 *
 * @param attempts - One pair a contact, first to last (at least one).
 * @returns Contacts per issue, 1 or more.
 * @throws InvalidInputError for a share outside 0 to 1; InfeasibleError where contacts never end.
 * @example
 * ```ts
 * import { contactsPerIssue } from 'halfhour/cost';
 *
 * contactsPerIssue([{ resolvedPerContact: 0.8 }]); // => 1.25
 * contactsPerIssue([{ resolvedPerContact: 0.7 }, { resolvedPerContact: 0.5 }]); // => 1.6
 * ```
 */
export function contactsPerIssue(attempts: readonly ContactResolution[]): number {
  parseInput('contactsPerIssue', attemptsSchema, attempts);
  const goOn = attempts.map(
    ({ resolvedPerContact, recontactProbability = 1 }) =>
      (1 - resolvedPerContact) * recontactProbability,
  );
  const last = goOn.at(-1)!;
  if (last === 1) {
    throw new InfeasibleError('contactsPerIssue', 'nobody is helped and nobody gives up', Infinity);
  }
  return goOn.slice(0, -1).reduceRight((rest, chance) => 1 + chance * rest, 1 / (1 - last));
}
