import * as z from 'zod/mini';
import { name, nonNegative } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import type { DailyProfile } from '../time/daily-profile.ts';
import { DAY_MINUTES } from '../time/durations.ts';
import { localDate } from '../time/time-kinds.ts';

/** Something that moves the volume of some dates by a factor that the planner expects. */
export interface ForecastEvent {
  /** What it is. */
  readonly name: string;
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, included. */
  readonly to: string;
  /** Contacts with it over contacts without it (above 0, up to 100): 1.2 for a fifth more, 1 for as many. */
  readonly lift: number;
  /**
   * At which hours its contacts come, where others than usual: it is taken as certain, so the bands are as wide as on other
   * days. Of several events on a day the last that has one tells. Default: the profile that the history shows.
   */
  readonly profile?: DailyProfile | undefined;
}

const LIFT = 'a factor above 0, up to 100';

export const forecastEventSchema = /* @__PURE__ */ schemaOf<ForecastEvent>()(() =>
  z.strictObject({
    name: name(),
    from: localDate(),
    to: localDate(),
    lift: z.number(LIFT).check(z.gt(0, LIFT), z.lte(100, LIFT)),
    profile: z.optional(
      z.strictObject({ minutes: z.array(nonNegative()), shares: z.array(nonNegative()) }).check(
        stated(
          'As many `shares` as `minutes`, two or more, with a sum above 0; the minutes equally far apart, within a day',
          ({ value, issues }) => {
            const { minutes, shares } = value;
            const fault = (path: string, input: unknown, message: string) =>
              issues.push({ code: 'custom', message, input, path: [path] });
            if (!isEven(minutes))
              fault('minutes', minutes, 'two or more, ascending, equally far apart, within a day');
            if (shares.length !== minutes.length)
              fault('shares', shares, `as many shares as minutes (${minutes.length})`);
            else if (!shares.some((share) => share > 0))
              fault('shares', shares, 'shares with a sum above 0');
          },
        ),
      ),
    ),
  }),
);

/** Whether pieces of a day begin equally far apart, and the last of them ends with the day at the latest. */
function isEven(minutes: readonly number[]): boolean {
  if (minutes.length < 2) return false;
  const [first, second] = [minutes[0]!, minutes[1]!];
  const step = second - first;
  return (
    step > 0 &&
    minutes.at(-1)! + step <= DAY_MINUTES &&
    minutes.every((minute, i) => minute === first + i * step)
  );
}
