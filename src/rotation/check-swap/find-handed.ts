import type { InputIssue } from '../../core/errors.ts';
import { refuse } from '../../core/parse-input.ts';
import type { DutyTime } from '../../duty/engine/duty-time.ts';
import type { Roster } from '../../duty/roster.ts';
import type { HandedDuty, Swap } from './input.ts';

/** One duty of a swap, found on the roster. */
interface Handed {
  readonly time: DutyTime;
  readonly from: string;
  readonly to: string | undefined;
}

/** The duties of swaps as they stand on the roster; refuses those that are not there, or change hands twice. */
export function findHanded(
  { employees }: Roster,
  times: readonly DutyTime[],
  swaps: readonly Swap[],
): readonly (readonly Handed[])[] {
  const people = new Set(employees);
  const byDate = new Map<string, DutyTime[]>();
  for (const time of times) {
    const key = `${time.duty.date} ${time.duty.employee}`;
    const own = byDate.get(key);
    if (own === undefined) byDate.set(key, [time]);
    else own.push(time);
  }
  const issues: InputIssue[] = [];
  const found = swaps.map((swap, s) => {
    const given = new Set<DutyTime>();
    return swap.flatMap((one, i): Handed[] => {
      const { from, date, shift, to } = one;
      const fault = (field: keyof HandedDuty, expected: string) => {
        issues.push({ path: `swaps[${s}][${i}].${field}`, expected, received: one[field] });
      };
      if (to !== undefined && (!people.has(to) || to === from))
        fault('to', 'another of the employees of the roster');
      if (!people.has(from)) {
        fault('from', 'one of the employees of the roster');
        return [];
      }
      const own = (byDate.get(`${date} ${from}`) ?? []).filter(
        ({ duty }) => shift === undefined || duty.shift === shift,
      );
      const [time, other] = own;
      if (time === undefined) fault('date', `a date on which ${from} has the duty`);
      else if (other !== undefined) fault('shift', 'one of the duties of the date');
      else if (given.has(time)) fault('date', 'a duty that changes hands once');
      else {
        given.add(time);
        return [{ time, from, to }];
      }
      return [];
    });
  });
  refuse('checkSwap', issues);
  return found;
}
