import type * as z from 'zod/mini';
import { listOf } from '../core/kinds.ts';
import { stated } from '../core/stated.ts';

/** A list with something for each person, nobody twice: of two entries one would be ignored. */
export const peopleList = <Schema extends z.ZodMiniType<{ readonly employee: string }>>(
  person: Schema,
  expected: string,
) =>
  listOf(person, expected).check(
    stated('Nobody is listed twice: `employee`', ({ value, issues }) => {
      const people = new Set<string>();
      for (const [i, { employee }] of (value as { employee: string }[]).entries()) {
        if (people.has(employee))
          issues.push({
            code: 'custom',
            path: [i, 'employee'],
            message: 'a person who is not listed before',
            input: employee,
          });
        people.add(employee);
      }
    }),
  );
