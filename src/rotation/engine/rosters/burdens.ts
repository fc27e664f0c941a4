import type { RosterDuty } from '../../../duty/roster.ts';
import { weekdayOf } from '../../../time/local-date.ts';

/** Hours that weigh as much as one night or one day of a weekend: those of a usual duty. */
const HOURS_OF_A_DUTY = 8;

/** Nights, days of weekends, and hours in duties. */
export type Burden = readonly [nights: number, weekendDays: number, hours: number];

export const NO_BURDEN: Burden = [0, 0, 0];

export function burdenOf({ isNight, date, hours }: RosterDuty): Burden {
  return [Number(isNight), Number(weekdayOf(date) >= 5), hours / HOURS_OF_A_DUTY];
}

/** One burden and so many times another. */
export function added(a: Burden, b: Burden, times: 1 | -1): Burden {
  return [a[0] + times * b[0], a[1] + times * b[1], a[2] + times * b[2]];
}

/** What each of these people has to bear. */
export function burdensOf(names: readonly string[], duties: readonly RosterDuty[]) {
  const burdens = new Map(names.map((name) => [name, NO_BURDEN]));
  for (const duty of duties) {
    const burden = burdens.get(duty.employee);
    if (burden !== undefined) burdens.set(duty.employee, added(burden, burdenOf(duty), 1));
  }
  return burdens;
}
