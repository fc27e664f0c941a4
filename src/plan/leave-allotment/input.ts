import * as z from 'zod/mini';
import {
  fractionBelowOne,
  listOf,
  name,
  nonNegative,
  oneOf,
  openFraction,
  positive,
  wholeNumberBetween,
  yesOrNo,
} from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { intervalLength, localDate } from '../../time/time-kinds.ts';

/** One interval of a date, of one group. */
export interface LeaveInterval {
  readonly date: string;
  /** Minutes after midnight. */
  readonly startMinutes: number;
  /** Group or skill whose contacts they are; absent where there is one group. */
  readonly group?: string | undefined;
  /** Contacts at each of `levels`, ascending: the `quantiles` of a forecast. */
  readonly quantiles: readonly number[];
  /** Agents scheduled if nobody takes leave (0 or more). */
  readonly scheduledAgents: number;
}

/** When somebody works. */
export interface WeeklyDuty {
  /** 0 for Monday. */
  readonly weekday: number;
  readonly startMinutes: number;
  /** Above 1440 on the next date. */
  readonly endMinutes: number;
}

/** Somebody who takes leave. */
export interface LeavePerson {
  readonly name: string;
  readonly group?: string | undefined;
  readonly duties: readonly WeeklyDuty[];
  /** Hours of leave that are owed and not yet granted (0 or more, default 0). */
  readonly owedHours?: number | undefined;
  /** Last date by which it has to be taken (default the last of the intervals). */
  readonly owedBy?: string | undefined;
  /** Requests refused last year (0 or more, default 0): who had more comes first where the rule is `lastYear`. */
  readonly refusedLastYear?: number | undefined;
  /** Whether he has children at school, so that school holidays are his first (default no). */
  readonly schoolChildren?: boolean | undefined;
  /** Requests refused in last year's school holidays (0 or more, default 0): of them who had more comes first there. */
  readonly refusedInHolidays?: number | undefined;
}

/** School holidays: who has children at school comes first in them, whatever the rule. */
export interface SchoolHolidays {
  readonly name?: string | undefined;
  readonly from: string;
  /** Last date. */
  readonly to: string;
  /** Most days of leave that one person may have in them (0 or more; default any). */
  readonly mostDays?: number | undefined;
}

/** Whole days, a half-day or hours off. */
export interface LeaveRequest {
  readonly person: string;
  readonly from: string;
  /** Last date. */
  readonly to: string;
  /** The first or second half of each duty (default all of it). */
  readonly half?: 'first' | 'second' | undefined;
  /** Hours of a day: from and to in minutes after midnight (default the whole duty). */
  readonly startMinutes?: number | undefined;
  readonly endMinutes?: number | undefined;
}

/** Everything that {@link leaveAllotment} takes. */
export interface LeaveAllotmentInput {
  readonly intervals: readonly LeaveInterval[];
  /** Length of an interval in seconds. */
  readonly intervalSeconds: number;
  /** Levels of the quantiles, ascending. */
  readonly levels: readonly number[];
  /** How sure the target is to be met in an interval with everybody off who may be: one that `levels` reach. */
  readonly confidence: number;
  readonly ahtSeconds: number;
  readonly answerTimeSeconds: number;
  readonly targetServiceLevel: number;
  /** Share of scheduled time that is lost beside leave (0 to below 1, default 0). */
  readonly shrinkage?: number | undefined;
  readonly people: readonly LeavePerson[];
  /** Leave that is granted already: it is taken whatever it leaves. */
  readonly granted?: readonly LeaveRequest[] | undefined;
  /** Requests in the order in which they were made. */
  readonly requests?: readonly LeaveRequest[] | undefined;
  /** Who comes first: who asked first (default), or who was refused most last year, then who asked first. */
  readonly rule?: 'firstAsked' | 'lastYear' | undefined;
  /** Dates on which nobody takes leave, from and to. */
  readonly closed?: readonly { readonly from: string; readonly to: string }[] | undefined;
  /** School holidays. Requests that touch them are answered by turns: the first of everybody, then the second. */
  readonly schoolHolidays?: readonly SchoolHolidays[] | undefined;
  /** What is owed is given in whole days (default), half days or hours. */
  readonly owedIn?: 'days' | 'halfDays' | 'hours' | undefined;
  /** Least and most hours of leave of a group in a week of the calendar. What is owed fills weeks below the least first. */
  readonly week?:
    | { readonly minHours?: number | undefined; readonly maxHours?: number | undefined }
    | undefined;
  /** What an hour of somebody else costs where owed leave cannot be given otherwise (0 or more). */
  readonly costPerHour?: number | undefined;
}

export const leaveAllotmentInput = /* @__PURE__ */ schemaOf<LeaveAllotmentInput>()(() =>
  z
    .strictObject({
      intervals: listOf(interval(), 'a list of at least one interval', 1),
      intervalSeconds: intervalLength(),
      levels: listOf(openFraction(), 'a list of at least one level', 1).check(
        z.refine(
          (levels) => levels.every((level, i) => i === 0 || level > levels[i - 1]!),
          'ascending levels',
        ),
      ),
      confidence: openFraction(),
      ahtSeconds: positive(),
      answerTimeSeconds: nonNegative(),
      targetServiceLevel: openFraction(),
      shrinkage: z.optional(fractionBelowOne()),
      people: listOf(person(), 'a list of at least one person', 1),
      granted: z.optional(z.array(request())),
      requests: z.optional(z.array(request())),
      rule: z.optional(oneOf(['firstAsked', 'lastYear'])),
      closed: z.optional(z.array(z.strictObject({ from: localDate(), to: localDate() }))),
      schoolHolidays: z.optional(
        z.array(
          z
            .strictObject({
              name: z.optional(name()),
              from: localDate(),
              to: localDate(),
              mostDays: z.optional(nonNegative()),
            })
            .check(
              z.refine(({ from, to }) => from <= to, {
                error: 'a date from `from` on',
                path: ['to'],
              }),
            ),
        ),
      ),
      owedIn: z.optional(oneOf(['days', 'halfDays', 'hours'])),
      week: z.optional(
        z.strictObject({
          minHours: z.optional(nonNegative()),
          maxHours: z.optional(nonNegative()),
        }),
      ),
      costPerHour: z.optional(nonNegative()),
    })
    .check(
      stated(
        'The levels reach `confidence`; each interval has a quantile for each level; requests name people of the list, whose names differ',
        fitsTogether,
      ),
    ),
);

const interval = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    date: localDate(),
    startMinutes: nonNegative(),
    group: z.optional(name()),
    quantiles: z.array(nonNegative()),
    scheduledAgents: nonNegative(),
  }),
);

const person = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: name(),
    group: z.optional(name()),
    duties: z.array(
      z
        .strictObject({
          weekday: wholeNumberBetween(0, 6),
          startMinutes: nonNegative(),
          endMinutes: positive(),
        })
        .check(
          z.refine(({ startMinutes, endMinutes }) => endMinutes > startMinutes, {
            error: 'minutes after `startMinutes`',
            path: ['endMinutes'],
          }),
        ),
    ),
    owedHours: z.optional(nonNegative()),
    owedBy: z.optional(localDate()),
    refusedLastYear: z.optional(nonNegative()),
    schoolChildren: z.optional(yesOrNo()),
    refusedInHolidays: z.optional(nonNegative()),
  }),
);

const request = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      person: name(),
      from: localDate(),
      to: localDate(),
      half: z.optional(oneOf(['first', 'second'])),
      startMinutes: z.optional(nonNegative()),
      endMinutes: z.optional(positive()),
    })
    .check(
      z.refine(({ from, to }) => from <= to, { error: 'a date from `from` on', path: ['to'] }),
      z.refine(
        ({ half, startMinutes, endMinutes }) =>
          half === undefined || (startMinutes === undefined && endMinutes === undefined),
        { error: 'absent, or else no `startMinutes` and `endMinutes`', path: ['half'] },
      ),
      z.refine(({ startMinutes = 0, endMinutes = Infinity }) => endMinutes > startMinutes, {
        error: 'minutes after `startMinutes`',
        path: ['endMinutes'],
      }),
    ),
);

function fitsTogether({ value, issues }: z.core.ParsePayload<LeaveAllotmentInput>): void {
  const { levels, confidence, intervals, people, granted = [], requests = [] } = value;
  const refuse = (path: (string | number)[], input: unknown, message: string) => {
    if (issues.length < 20) issues.push({ code: 'custom', message, input, path });
  };
  if (confidence < levels[0]! || confidence > levels.at(-1)!) {
    refuse(['confidence'], confidence, `from ${levels[0]} to ${levels.at(-1)}, as the levels are`);
  }
  for (const [i, { quantiles }] of intervals.entries()) {
    const isAscending = quantiles.every((value, q) => q === 0 || value >= quantiles[q - 1]!);
    if (quantiles.length === levels.length && isAscending) continue;
    refuse(['intervals', i, 'quantiles'], quantiles, `${levels.length} ascending numbers`);
  }
  const names = new Set(people.map(({ name }) => name));
  if (names.size < people.length) refuse(['people'], people, 'a list of different names');
  for (const [path, list] of Object.entries({ granted, requests })) {
    for (const [i, { person }] of list.entries()) {
      if (!names.has(person)) refuse([path, i, 'person'], person, 'the name of one of people');
    }
  }
}
