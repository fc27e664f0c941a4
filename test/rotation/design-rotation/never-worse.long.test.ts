import { expect, it } from 'vitest';
import { CENTRES_OF_FEW_STARTS, withOneFewer } from '../support/shifts-first.ts';

// All of them: npm run accuracy -- rotation.
const some = CENTRES_OF_FEW_STARTS.filter((_, i) => i === 0 || i === 3 || i === 4 || i === 7);

it.each(some)(
  'takes no more people than shifts first, rota second, in its share of the steps: $name',
  ({ input }) => {
    expect(['infeasible', 'unknown']).toContain(withOneFewer(input));
  },
);
