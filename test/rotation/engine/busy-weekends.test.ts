import fc from 'fast-check';
import { expect, it } from 'vitest';
import { busyBeyond } from '../../../src/rotation/engine/order/busy-weekends.ts';
import { OFF } from '../../../src/rotation/engine/stints/remembering.ts';
import type { StintArc } from '../../../src/rotation/engine/stints/stint-graph.ts';

const stint = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 16 }));

/** The arcs of stints from a weekday on; the last days off are as long as whole weeks ask for. */
function walkOf(stints: readonly (readonly [number, number])[], weekday: number): StintArc[] {
  let days = stints.flatMap(([work, off]) => [new Array(work).fill(0), new Array(off).fill(OFF)]);
  const over = days.flat().length % 7;
  if (over > 0) days = [...days.slice(0, -1), [...days.at(-1)!, ...new Array(7 - over).fill(OFF)]];
  let at = weekday;
  return days.map((part): StintArc => {
    const start = at % 7;
    at += part.length;
    const kind = part[0] === OFF ? 'off' : 'work';
    return { kind, from: 0, to: 0, weekday: start, days: part, shift: 0 };
  });
}

it('counts weekends in a row that are not free, beyond those allowed, as a reader of letters does', () => {
  const stints = fc.array(stint, { minLength: 1, maxLength: 12 });
  const most = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(stints, fc.integer({ min: 0, max: 6 }), most, (given, weekday, most) => {
      const walk = walkOf(given, weekday);
      const letters = walk.flatMap(({ days }) => days.map((day) => (day === OFF ? '-' : 'W')));
      const turned = letters.map((_, i) => letters.at((i - weekday) % letters.length));
      const weeks = turned.join('').match(/.{7}/g)!;
      const marks = weeks.map((week) => (week.endsWith('--') ? 'f' : 'b')).join('');
      const first = marks.indexOf('f');
      const rows = (marks.slice(first) + marks.slice(0, first)).split('f');
      const beyond = rows.map((row) => Math.max(0, row.length - most));
      const expected = first < 0 ? weeks.length : beyond.reduce((sum, row) => sum + row, 0);
      expect(busyBeyond(walk, most).value).toBe(expected);
      expect(busyBeyond(walk, Infinity).value).toBe(0);
    }),
  );
});
