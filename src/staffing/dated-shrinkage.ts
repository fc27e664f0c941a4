import * as z from 'zod/mini';
import { type RowFault, rows } from '../core/bulk-kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { sum } from '../core/sum.ts';
import { toDayNumber } from '../time/day-number.ts';
import {
  type Availability,
  availability,
  type Shrinkage,
  type ShrinkageComponent,
  shrinkageSchema,
} from './shrinkage.ts';

/** Shrinkage of a date or of a half-hour of it: what `days` and `intervals` of `forecastShrinkage` have, and more of theirs. */
export interface DatedShrinkage {
  readonly date: string;
  /** Start of the half-hour in minutes after midnight; absent where it is of the whole date. */
  readonly startMinutes?: number | undefined;
  readonly components: readonly ShrinkageComponent[];
}

export const datedShrinkageList = /* @__PURE__ */ schemaOf<readonly DatedShrinkage[]>()(() =>
  rows<DatedShrinkage>('a list of dates, each with its components of shrinkage', faultsOf),
);

function faultsOf(row: unknown): RowFault[] {
  if (typeof row !== 'object' || row === null) return [{ field: '', expected: 'a date' }];
  const { date, startMinutes, components }: Partial<DatedShrinkage> = row;
  const faults: RowFault[] = [];
  if (typeof date !== 'string' || Number.isNaN(toDayNumber(date))) {
    faults.push({ field: 'date', expected: "a date of the calendar in the form 'YYYY-MM-DD'" });
  }
  if (startMinutes !== undefined && !(startMinutes >= 0 && startMinutes < 1440)) {
    faults.push({ field: 'startMinutes', expected: 'minutes after midnight, below 1440' });
  }
  const isSound = Array.isArray(components) && z.safeParse(shrinkageSchema(), components).success;
  if (!isSound) {
    const expected = 'a list of components { name, share, base } that leave some time';
    faults.push({ field: 'components', expected });
  }
  return faults;
}

/** What is lost in an interval, and what that leaves. */
interface LossOfInterval {
  readonly shrinkage: Shrinkage;
  readonly left: Availability;
}

/** What is lost in an interval: in its half-hour, else on its date, else as always. */
export function lossAt(
  given: readonly DatedShrinkage[] | undefined,
  always: Shrinkage,
): (date: string | undefined, start: string | undefined) => LossOfInterval {
  const usual = { shrinkage: always, left: availability(always) };
  if (given === undefined) return () => usual;
  const known = new Map(
    given.map(({ date, startMinutes, components }) => [
      startMinutes === undefined ? date : `${date} ${startMinutes}`,
      { shrinkage: components, left: availability(components) },
    ]),
  );
  return (date, start) => {
    if (date === undefined) return usual;
    const clock = start === undefined ? undefined : clockOf(start);
    return known.get(`${date} ${clock}`) ?? known.get(date) ?? usual;
  };
}

/** Minutes after midnight that an ISO instant shows, in its own offset. */
function clockOf(start: string): number {
  return 60 * Number(start.slice(11, 13)) + Number(start.slice(14, 16));
}

/** The mean of some dates, each the same part; what is always lost where none of them is given. */
export function meanShrinkage(
  given: readonly DatedShrinkage[],
  dates: ReadonlySet<string>,
  always: Shrinkage,
): Shrinkage {
  const days = given.filter(
    ({ date, startMinutes }) => startMinutes === undefined && dates.has(date),
  );
  if (days.length === 0) return always;
  const byName = new Map<string, { first: ShrinkageComponent; shares: number[] }>();
  for (const component of days.flatMap(({ components }) => components)) {
    const own = byName.get(component.name);
    if (own) own.shares.push(component.share);
    else byName.set(component.name, { first: component, shares: [component.share] });
  }
  return [...byName.values()].map(({ first, shares }) => ({
    ...first,
    share: sum(shares) / days.length,
  }));
}
