import { toDayNumber } from '../../time/day-number.ts';
import { DAY, DAY_MINUTES, MINUTE } from '../../time/durations.ts';
import { matchLocal, type ZoneOffsets } from '../../time/zone-offsets.ts';
import type { Absence } from '../absence.ts';
import type { RosterDuty } from '../roster.ts';
import { partsOf, type Stretch } from './duty-time.ts';

/** When people are away, in minutes of the world, by person; no two stretches of a person overlap. */
export type Away = ReadonlyMap<string, readonly Stretch[]>;

const NEVER: readonly Stretch[] = [];

/** Absences on a clock; a time that it shows twice is the first where one begins, and the second where one ends. */
export function awayOf(absences: readonly Absence[], zone: ZoneOffsets): Away {
  const shown = (date: string, minutes: number) =>
    matchLocal(zone, toDayNumber(date) * DAY + minutes * MINUTE);
  const away = new Map<string, Stretch[]>();
  for (const { employee, from, to, fromMinutes = 0, toMinutes = DAY_MINUTES } of absences) {
    const begins = shown(from, fromMinutes).instant / MINUTE;
    const ends = shown(to, toMinutes).second / MINUTE;
    away.set(employee, [...(away.get(employee) ?? []), { from: begins, to: ends }]);
  }
  return new Map([...away].map(([employee, stretches]) => [employee, joined(stretches)]));
}

/** Stretches in order, those that touch or overlap as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const inOrder: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = inOrder.at(-1);
    if (last === undefined || from > last.to) inOrder.push({ from, to });
    else inOrder[inOrder.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return inOrder;
}

export function awayStretches(away: Away, employee: string): readonly Stretch[] {
  return away.get(employee) ?? NEVER;
}

/** Whether somebody is away in any part of a duty; the gap of a split shift is none of it. */
export function isAwayFor(away: Away, employee: string, duty: RosterDuty): boolean {
  const stretches = awayStretches(away, employee);
  return (
    stretches.length > 0 &&
    partsOf(duty).some((part) => stretches.some(({ from, to }) => part.from < to && part.to > from))
  );
}
