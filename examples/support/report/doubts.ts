import type { ExportAccount } from 'halfhour';
import { ruleName, ruleReading } from '../rule-reading.ts';
import type { TextCode } from '../texts/texts.ts';
import type { ReportContext } from './context.ts';

/** Something to look at before trusting the plan, the gravest first. */
export interface Doubt {
  readonly code: TextCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** What the library says of it, in the language of the report. */
  readonly said?: string;
  /** How a rule is read. */
  readonly reading?: string;
}

/** What a planner should look at, in the order in which it may spoil the plan. */
export function doubtsOf(context: ReportContext): Doubt[] {
  return [
    ...withoutAnswer(context),
    ...brokenRules(context),
    ...shortOfAgents(context),
    ...forecastDoubts(context),
    ...assumptions(context),
    ...tooMany(context),
    ...thinWeekdays(context),
    ...costDoubts(context),
    ...fileDoubts(context),
  ];
}

function withoutAnswer({ plan: { shifts, rotation }, translate }: ReportContext): Doubt[] {
  const isFound = (status: string) => status === 'optimal' || status === 'feasible';
  return [
    ...(isFound(shifts.status) ? [] : [{ code: 'doubt.noShifts', values: {} } as const]),
    ...shifts.reasons.map((reason) => ({
      code: 'doubt.shiftReason' as const,
      values: {},
      said: `${translate(reason, 'design')}; ${translate(reason, 'designRemedy')}`,
    })),
    ...(rotation === undefined || isFound(rotation.status)
      ? []
      : [
          {
            code: rotation.status === 'infeasible' ? 'doubt.noRota' : 'doubt.rotaNotFound',
            values: {},
          } as const,
          ...rotation.reasons.map((reason) => ({
            code: 'doubt.rotaReason' as const,
            values: {},
            said: translate(reason, 'rotation'),
          })),
        ]),
  ];
}

function brokenRules(context: ReportContext): Doubt[] {
  const {
    plan: { verdicts },
    translate,
  } = context;
  if (verdicts === undefined) return [];
  return verdicts.rules.flatMap((rule): Doubt[] => {
    const { name, measure: code, values: numbers, verdict, breaches } = rule;
    const reading = ruleReading(rule, context);
    const called = ruleName(rule, context);
    // A rule of law is called by what it asks.
    const said = called === name ? translate({ code, values: numbers }, 'rosterRule') : undefined;
    const texts = {
      ...(said === undefined ? {} : { said }),
      ...(reading === undefined ? {} : { reading }),
    };
    const values = { rule: called, count: breaches, days: verdicts.days };
    if (verdict === 'breached') return [{ code: 'doubt.ruleBroken', values, ...texts }];
    return verdict === 'notYetJudged' ? [{ code: 'doubt.ruleOpen', values, ...texts }] : [];
  });
}

function shortOfAgents({ plan: { verification, week }, formats }: ReportContext): Doubt[] {
  if (verification === undefined || verification.shortAgents === 0) return [];
  const short = verification.intervals.map(({ shortAgents }) => shortAgents);
  const most = Math.max(...short);
  const at = (short.indexOf(most) * week.intervalSeconds) / 60;
  const clock = `${String(Math.floor((at % 1440) / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const count = short.filter((agents) => agents > 0).length;
  const weekday = formats.weekday(Math.floor(at / 1440));
  return [{ code: 'doubt.short', values: { count, weekday, clock, most } }];
}

const FORECAST_WARNINGS = {
  'no-known-day': 'doubt.noKnownDay',
  'no-contacts': 'doubt.noContacts',
  'no-trial': 'doubt.noTrial',
  'few-days': 'doubt.fewDays',
  'unseen-weekdays': 'doubt.unseenWeekdays',
  'unseen-hours': 'doubt.unseenHours',
  'unseen-holidays': 'doubt.unseenHolidays',
  'unseen-holiday-name': 'doubt.unseenHolidays',
  'newest-days-left-out': 'doubt.newestDaysLeftOut',
  'hours-given-up': 'doubt.hoursChanged',
  'hours-added': 'doubt.hoursChanged',
  'weekday-given-up': 'doubt.hoursChanged',
  'weekday-added': 'doubt.hoursChanged',
  'bands-on-little': 'doubt.bandsOnLittle',
  'step-or-season': 'doubt.stepOrSeason',
  'clocks-not-known': 'doubt.clocksNotKnown',
  'profile-outside-hours': 'doubt.profileOutsideHours',
  'calendar-left-out': 'doubt.calendarLeftOut',
  'weekday-without-rows': 'doubt.weekdayWithoutRows',
} as const;

function forecastDoubts({ plan, check, formats, translate }: ReportContext): Doubt[] {
  const bias = check?.accuracy.bias ?? 0;
  return [
    ...plan.forecast.warnings.map((warning) => ({
      code: FORECAST_WARNINGS[warning.code],
      values: {},
      said: translate(warning, 'forecast'),
    })),
    ...(Math.abs(bias) < LARGE_BIAS
      ? []
      : [
          {
            code: bias > 0 ? 'doubt.forecastLow' : 'doubt.forecastHigh',
            values: { share: formats.percent(Math.abs(bias)) },
          } as const,
        ]),
  ];
}

/** A week that came to so much more or less than its forecast was unusual, or the level has moved. */
const LARGE_BIAS = 0.05;

function assumptions({ file, options, plan, isPayInvented }: ReportContext): Doubt[] {
  const noHandleTime = options.ahtSeconds !== undefined && file.history.ahtSeconds === undefined;
  return [
    ...(noHandleTime
      ? [{ code: 'doubt.ahtAssumed', values: { seconds: options.ahtSeconds! } } as const]
      : []),
    ...(plan.cost !== undefined && isPayInvented
      ? [{ code: 'doubt.payInvented', values: {} } as const]
      : []),
    ...(file.history.holidays.length === 0
      ? [{ code: 'doubt.noHolidays', values: {} } as const]
      : []),
  ];
}

/** Of the hours on position a share beyond the need that another shift type may save. */
const MANY_OVER = 0.1;

function tooMany({ plan: { shifts }, formats }: ReportContext): Doubt[] {
  const { overHours, onPositionHours } = shifts.coverage;
  const share = onPositionHours > 0 ? overHours / onPositionHours : 0;
  if (share <= MANY_OVER) return [];
  const values = { hours: formats.number(overHours), share: formats.percent(share, 0) };
  return [{ code: 'doubt.over', values }];
}

function thinWeekdays({ plan: { week }, formats }: ReportContext): Doubt[] {
  const thin = week.dates.flatMap((count, day) => (count === 1 ? [formats.weekday(day)] : []));
  return thin.length === 0
    ? []
    : [{ code: 'doubt.thinWeekdays', values: { weekdays: thin.join(', ') } }];
}

function costDoubts({ plan: { cost }, formats, translate }: ReportContext): Doubt[] {
  return (cost?.warnings ?? []).map(({ code, value, range: [low, high], values }) => ({
    code: code === 'unusual-labour-share' ? 'doubt.labourShare' : 'doubt.costUnusual',
    values: {
      value: formats.percent(value, 0),
      low: formats.percent(low, 0),
      high: formats.percent(high, 0),
    },
    ...(code === 'unusual-labour-share' ? {} : { said: translate({ code, values }, 'cost') }),
  }));
}

function fileDoubts({ file, formats, translate }: ReportContext): Doubt[] {
  return [
    // Totals and titles have no contacts of their own: that they do not count is no doubt.
    ...counted(file.account.leftOut).map(({ code, rows, contacts, lines }) => ({
      code: 'doubt.leftOut' as const,
      values: {
        rows: formats.number(rows),
        contacts: formats.number(contacts),
        line: lines[0] ?? 0,
      },
      said: translate({ code }, 'leftOut'),
    })),
    ...file.history.findings.map((finding) => ({
      code: 'doubt.history' as const,
      values: { count: formats.number(finding.count) },
      said: translate(finding, 'history'),
    })),
  ];
}

function counted(leftOut: ExportAccount['leftOut']): ExportAccount['leftOut'] {
  return leftOut.filter(({ contacts }) => contacts > 0);
}
