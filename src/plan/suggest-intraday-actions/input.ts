import * as z from 'zod/mini';
import {
  fraction,
  listOf,
  name,
  nonNegative,
  openFraction,
  positive,
  yesOrNo,
} from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { intervalLength } from '../../time/time-kinds.ts';

/** An interval still to come, as `updateDay` has it. */
export interface IntradayInterval {
  /** Minutes after midnight; each interval begins where the one before it ends. */
  readonly startMinutes: number;
  /** Contacts at each of `levels`, ascending. */
  readonly quantiles: readonly number[];
}

/** A break, meeting or training within a duty. */
export interface IntradayPart {
  readonly startMinutes: number;
  /** Length in minutes, above 0. */
  readonly minutes: number;
  /** First and last start to which it may be moved (default: it stays). */
  readonly earliestMinutes?: number | undefined;
  readonly latestMinutes?: number | undefined;
}

/** Somebody with a duty today. */
export interface IntradayPerson {
  readonly name: string;
  /** Start and end of the duty in minutes after midnight, above 1440 on the next date. */
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly offPhone?: readonly IntradayPart[] | undefined;
  /** Works for another queue and could be lent (default no). */
  readonly elsewhere?: boolean | undefined;
  /** Start of the next duty in minutes after today's midnight: the rest before it is kept. */
  readonly nextStartMinutes?: number | undefined;
  /** Paid hours of this week as planned, today's duty included (default: those of today). */
  readonly weekHours?: number | undefined;
}

/** What no action breaks; what is left out does not bind. */
export interface IntradayRules {
  /** Nothing changes sooner than so many minutes after `nowMinutes` (0 or more, default 0). */
  readonly noticeMinutes?: number | undefined;
  readonly minRestHours?: number | undefined;
  readonly maxDailyHours?: number | undefined;
  readonly maxWeeklyHours?: number | undefined;
  /** Hours that a duty keeps at least, whoever goes home. */
  readonly minDailyHours?: number | undefined;
}

/** Everything that {@link suggestIntradayActions} takes. */
export interface SuggestIntradayActionsInput {
  /** The time of day, in minutes after midnight. */
  readonly nowMinutes: number;
  readonly intervals: readonly IntradayInterval[];
  readonly intervalSeconds: number;
  /** Levels of the quantiles, ascending. */
  readonly levels: readonly number[];
  readonly ahtSeconds: number;
  readonly answerTimeSeconds: number;
  readonly targetServiceLevel: number;
  /**
   * Expected service below which no action takes an interval, 0 to `targetServiceLevel` (default three quarters of it;
   * 0 for none: then whole half-hours may be given up for the rest).
   */
  readonly floorServiceLevel?: number | undefined;
  /** Contacts of the day until now, and those answered in time: the target is then that of the whole day, otherwise of its rest. */
  readonly soFar?: { readonly contacts: number; readonly inTime: number } | undefined;
  /** What each contact answered late costs beyond those that the target allows (0 or more). */
  readonly costPerLateContact: number;
  readonly people: readonly IntradayPerson[];
  readonly rules?: IntradayRules | undefined;
  /** Going home early without pay: saved an hour, and the share of those asked who say yes (default 1). */
  readonly sendHome?:
    | { readonly savedPerHour: number; readonly acceptance?: number | undefined }
    | undefined;
  /** Staying on: cost of an hour, at most so many minutes, and the share of those asked who say yes (default 1). */
  readonly overtime?:
    | {
        readonly costPerHour: number;
        readonly maxMinutes: number;
        readonly acceptance?: number | undefined;
      }
    | undefined;
  /** Cost of an hour of somebody from elsewhere, until the end of his duty. */
  readonly lend?: { readonly costPerHour: number } | undefined;
  /** Cost of a move of a break or meeting. */
  readonly move?: { readonly cost: number } | undefined;
  /** How sure enough people are to say yes (default 0.8). */
  readonly confidence?: number | undefined;
}

const part = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    startMinutes: nonNegative(),
    minutes: positive(),
    earliestMinutes: z.optional(nonNegative()),
    latestMinutes: z.optional(nonNegative()),
  }),
);

const person = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      name: name(),
      startMinutes: nonNegative(),
      endMinutes: positive(),
      offPhone: z.optional(z.array(part())),
      elsewhere: z.optional(yesOrNo()),
      nextStartMinutes: z.optional(nonNegative()),
      weekHours: z.optional(nonNegative()),
    })
    .check(
      z.refine(({ startMinutes, endMinutes }) => startMinutes < endMinutes, {
        error: 'after startMinutes',
        path: ['endMinutes'],
      }),
    ),
);

export const suggestIntradayActionsInput = /* @__PURE__ */ schemaOf<SuggestIntradayActionsInput>()(
  () =>
    z
      .strictObject({
        nowMinutes: nonNegative(),
        intervals: listOf(
          z.strictObject({ startMinutes: nonNegative(), quantiles: z.array(nonNegative()) }),
          'a list of at least one interval',
          1,
        ),
        intervalSeconds: intervalLength(),
        levels: listOf(openFraction(), 'a list of at least one level', 1).check(
          z.refine(
            (levels) => levels.every((level, i) => i === 0 || level > levels[i - 1]!),
            'ascending levels',
          ),
        ),
        ahtSeconds: positive(),
        answerTimeSeconds: nonNegative(),
        targetServiceLevel: openFraction(),
        floorServiceLevel: z.optional(fraction()),
        soFar: z.optional(
          z.strictObject({ contacts: nonNegative(), inTime: nonNegative() }).check(
            z.refine(({ contacts, inTime }) => inTime <= contacts, {
              error: 'at most contacts',
              path: ['inTime'],
            }),
          ),
        ),
        costPerLateContact: nonNegative(),
        people: listOf(person(), 'a list of at least one person', 1),
        rules: z.optional(
          z.strictObject({
            noticeMinutes: z.optional(nonNegative()),
            minRestHours: z.optional(nonNegative()),
            maxDailyHours: z.optional(nonNegative()),
            maxWeeklyHours: z.optional(nonNegative()),
            minDailyHours: z.optional(nonNegative()),
          }),
        ),
        sendHome: z.optional(
          z.strictObject({ savedPerHour: nonNegative(), acceptance: z.optional(fraction()) }),
        ),
        overtime: z.optional(
          z.strictObject({
            costPerHour: nonNegative(),
            maxMinutes: positive(),
            acceptance: z.optional(fraction()),
          }),
        ),
        lend: z.optional(z.strictObject({ costPerHour: nonNegative() })),
        move: z.optional(z.strictObject({ cost: nonNegative() })),
        confidence: z.optional(openFraction()),
      })
      .check(
        stated(
          'Intervals follow each other (`startMinutes`) and begin at `nowMinutes` or later, each with an ascending quantile for each level; names differ; parts lie within their duty, apart from each other; `floorServiceLevel` is at most `targetServiceLevel`',
          fitsTogether,
        ),
      ),
);

function fitsTogether({ value, issues }: z.core.ParsePayload<SuggestIntradayActionsInput>): void {
  const refuse = (path: (string | number)[], message: string, input: unknown) =>
    issues.push({ code: 'custom', message, input, path });
  const { intervals, levels, people, nowMinutes, intervalSeconds } = value;
  const { floorServiceLevel = 0, targetServiceLevel } = value;
  if (floorServiceLevel > targetServiceLevel)
    refuse(['floorServiceLevel'], 'at most targetServiceLevel', floorServiceLevel);
  for (const [i, { startMinutes, quantiles }] of intervals.entries()) {
    const due = i === 0 ? undefined : intervals[i - 1]!.startMinutes + intervalSeconds / 60;
    if (due === undefined ? startMinutes < nowMinutes : startMinutes !== due)
      refuse(
        ['intervals', i, 'startMinutes'],
        due === undefined ? 'at or after nowMinutes' : `where the interval before ends, ${due}`,
        startMinutes,
      );
    if (
      quantiles.length !== levels.length ||
      quantiles.some((contacts, k) => k > 0 && contacts < quantiles[k - 1]!)
    )
      refuse(['intervals', i, 'quantiles'], 'an ascending quantile for each level', quantiles);
  }
  const names = new Set<string>();
  for (const [p, { name, offPhone = [], startMinutes, endMinutes }] of people.entries()) {
    if (names.has(name)) refuse(['people', p, 'name'], 'a name of its own', name);
    names.add(name);
    const inOrder = offPhone
      .map((part, k) => ({ ...part, k }))
      .sort((a, b) => a.startMinutes - b.startMinutes);
    let free = startMinutes;
    for (const { k, ...part } of inOrder) {
      if (part.startMinutes < free || part.startMinutes + part.minutes > endMinutes)
        refuse(
          ['people', p, 'offPhone', k, 'startMinutes'],
          'within the duty, after the part before',
          part.startMinutes,
        );
      free = part.startMinutes + part.minutes;
    }
  }
}
