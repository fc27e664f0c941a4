import * as z from 'zod/mini';
import { listOf, name } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { dutyFields, handedTo, type RosterDuty, timeFaults } from '../duty/roster.ts';

/** A duty that somebody is wanted for: one that `repairRoster` left unfilled, or a new one. */
export interface OpenDuty extends Omit<RosterDuty, 'employee'> {
  /** Whose duty it was, if anybody's. */
  readonly employee?: string | undefined;
}

export const openDutiesSchema = /* @__PURE__ */ schemaOf<readonly OpenDuty[]>()(() =>
  listOf(
    z.strictObject({ employee: z.optional(name()), ...dutyFields() }),
    'a list of duties that are open',
  ).check(
    stated('The `end`, `hours` and `breaks` of each duty fit', ({ value, issues }) => {
      for (const [i, duty] of value.entries())
        for (const [field, message] of timeFaults(duty))
          issues.push({ code: 'custom', path: [i, field], message, input: value });
    }),
  ),
);

/** The duty in somebody's hands; it says whose it was at first. */
export function givenTo(employee: string, duty: OpenDuty): RosterDuty {
  return handedTo(employee, { ...duty, employee: duty.employee ?? employee });
}
