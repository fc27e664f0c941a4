import { describe, expect, it } from 'vitest';
import { ADVICE, LIMITS } from '../../src/core/limits.ts';
import { OF_SIZE } from '../support/inputs-of-size.ts';
import { readProjectFile } from '../support/source-files.ts';

const limits = Object.entries(LIMITS).flatMap(([callee, counts]) =>
  Object.entries<number>(counts).map(([counted, limit]) => ({ callee, counted, limit })),
);

describe('one more than a limit', () => {
  it.each(limits)('is refused by $callee at once: $counted', ({ callee, counted, limit }) => {
    // Counted, not timed: at the limit many of these would take minutes.
    const run = OF_SIZE[`${callee}.${counted}`]!(limit + 1);
    let error: unknown;
    try {
      run();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: 'TOO_LARGE', callee, counted, limit });
    const { given, message } = error as { readonly given: number; readonly message: string };
    expect(given).toBeGreaterThan(limit);
    expect(message).toBe(
      `${callee}: ${given} ${counted} are more than ${limit}; ${ADVICE[counted]}`,
    );
  });
});

describe('the page of limits', () => {
  const row = /^\| `(\w+)` \| (\w+) \| ([\d,]+) \|/gm;
  const page = [...readProjectFile('docs/limits.md').matchAll(row)].map(
    ([, callee, counted, limit]) => ({
      callee,
      counted,
      limit: Number(limit!.replaceAll(',', '')),
    }),
  );

  it('has each of them, in the order of the table in the code', () => {
    expect(page).toEqual(limits);
  });
});
