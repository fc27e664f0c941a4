import { describe, expect, it } from 'vitest';
import { OF_SIZE } from '../support/inputs-of-size.ts';
import { LIMITS } from '../support/limits-table.ts';
import { readProjectFile } from '../support/source-files.ts';

describe('one more than a limit', () => {
  it.each(LIMITS)(
    'is refused by $callee at once: $counted',
    ({ callee, counted, most, advice }) => {
      // Counted, not timed: at the limit many of these would take minutes.
      const run = OF_SIZE[`${callee}.${counted}`]!(most + 1);
      let error: unknown;
      try {
        run();
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ code: 'TOO_LARGE', callee, counted, limit: most });
      const { given, message } = error as { readonly given: number; readonly message: string };
      expect(given).toBeGreaterThan(most);
      expect(message).toBe(`${callee}: ${given} ${counted} are more than ${most}; ${advice}`);
    },
  );
});

describe('the page of limits', () => {
  const row = /^\| `(\w+)` \| (\w+) \| ([\d,]+) \|/gm;
  const page = [...readProjectFile('docs/limits.md').matchAll(row)].map(
    ([, callee, counted, limit]) => ({
      callee,
      counted,
      most: Number(limit!.replaceAll(',', '')),
    }),
  );

  it('has each of them', () => {
    const sorted = page.map((limit) => JSON.stringify(limit)).sort();
    const known = LIMITS.map(({ callee, counted, most }) =>
      JSON.stringify({ callee, counted, most }),
    );
    expect(sorted).toEqual(known.sort());
  });
});
