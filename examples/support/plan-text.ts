import type { CrewRotations, PlanWorkforceInput, ShiftDesign, WorkforcePlan } from 'halfhour';
import type { HeldBackWeek } from './held-back-week.ts';
import type { HistoryFile } from './history-file.ts';
import { costLines, money, percent } from './money.ts';
import { rulePricesText } from './rule-prices-text.ts';
import { textTable } from './text-table.ts';

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The plan as a planner reads it on a terminal. */
export function planText(
  file: HistoryFile,
  check: HeldBackWeek | undefined,
  plan: WorkforcePlan,
  options: PlanWorkforceInput,
): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['History', historyText(file)],
    ['Forecast', forecastText(plan, check)],
    ['From work to employed: every head', headcountText(plan)],
    ['Agents', agentsText(plan, options)],
    ['Shifts of the typical week', shiftsText(plan.shifts)],
    ['Rota', rotaText(plan)],
    ['What each rule of the rota costs', rulePricesText(plan.rulePrices)],
    ['Played through, call by call', verificationText(plan)],
    ['Cost', costText(plan)],
    [
      'To know before trusting it',
      plan.warnings.map(({ subject, message }) => `${subject}: ${message}`),
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `${heading}\n${'-'.repeat(heading.length)}\n${lines.join('\n')}`)
    .join('\n\n');
}

export function historyText({ name, history, rows, remarks }: HistoryFile): string[] {
  const { days, findings } = history;
  return [
    `${name}: ${rows} rows, ${days.length} days from ${days[0]!.date} to ${days.at(-1)!.date}, times of ${history.timeZone}`,
    ...remarks,
    ...findings.map(({ message }) => message),
  ];
}

export function forecastText(
  { forecast, aht, staffing }: WorkforcePlan,
  check: HeldBackWeek | undefined,
): string[] {
  const error = check?.accuracy;
  return [
    ...(error === undefined
      ? ['The history is too short to hold a week back.']
      : [
          `Held-back week ${check!.from} to ${check!.to}: the forecast erred by ${percent(error.wape ?? 0)} at intervals and ${percent(error.byDay?.wape ?? 0)} at days, bias ${percent(error.bias ?? 0)}`,
        ]),
    ...forecast.reasons.map(({ message }) => message),
    aht === undefined
      ? `handle time of ${staffing.intervals[0]?.ahtSeconds ?? 0} s throughout, as the file has none or --aht says so`
      : 'handle times from the history, interval by interval',
    '',
    textTable(['day', 'contacts', '80 % of such days', ''], dayRows({ forecast })),
  ];
}

export function dayRows({ forecast }: Pick<WorkforcePlan, 'forecast'>): string[][] {
  const low = forecast.levels.indexOf(0.1);
  const high = forecast.levels.indexOf(0.9);
  return forecast.days.map(({ date, weekday, contacts, quantiles, holiday, closed }) => [
    `${date} ${WEEKDAYS[weekday]}`,
    closed ? 'closed' : contacts.toFixed(0),
    closed ? '' : `${quantiles[low]!.toFixed(0)} to ${quantiles[high]!.toFixed(0)}`,
    holiday ?? '',
  ]);
}

/** Why so many, when the work is done by so few: the bridge of heads on one screen. */
export function headcountText(plan: WorkforcePlan): string[] {
  return [headcountSummary(plan), '', textTable(HEADCOUNT_COLUMNS, headcountRows(plan), [0, 5])];
}

export function headcountSummary({ headcount, staff, rotation }: WorkforcePlan): string {
  const handling = headcount[0]!;
  const { hoursAWeek, people } = headcount.at(-1)!;
  const inRota =
    rotation?.employees === undefined
      ? ''
      : `, ${rotation.employees} of them in the rota every week`;
  const there =
    staff.present === undefined
      ? ''
      : `; ${staff.present} are there: ${staff.toHire! > 0 ? `hire ${staff.toHire}` : `${staff.spare} to spare`}`;
  return `${people.toFixed(0)} people, as many FTE, are employed for ${hoursAWeek.toFixed(0)} h a week${inRota}; calls keep ${handling.people.toFixed(1)} of them busy${there}`;
}

export const HEADCOUNT_COLUMNS = ['step', 'h a week', 'hours', 'people', 'money a week', 'why'];

/** A step a row, those that add nothing left out. */
export function headcountRows({ headcount }: WorkforcePlan): string[][] {
  const signed = (value: number, digits: number) =>
    `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
  const total = headcount.at(-1)!;
  const costs = headcount.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  return [
    ...headcount
      .filter(({ change }) => change !== 0)
      .map(({ title, change, hoursAWeek, people, cost, reason }) => [
        title,
        signed(change, 0),
        hoursAWeek.toFixed(0),
        people.toFixed(1),
        cost === undefined ? '' : money(cost),
        reason,
      ]),
    [
      'employed',
      '',
      total.hoursAWeek.toFixed(0),
      total.people.toFixed(1),
      costs.length === 0 ? '' : money(costs.reduce((sum, cost) => sum + cost, 0)),
      '',
    ],
  ];
}

function agentsText(
  { staffing, week, forecast }: WorkforcePlan,
  { targets }: PlanWorkforceInput,
): string[] {
  const clock = (i: number) => {
    const minutes = (i * week.intervalSeconds) / 60;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const target =
    targets.targetServiceLevel === undefined
      ? ''
      : `${percent(targets.targetServiceLevel, 0)} within ${targets.answerTimeSeconds} s`;
  return [
    `Target ${target}. ${staffing.total.agentHours.toFixed(0)} hours on position and ${staffing.total.scheduledHours.toFixed(0)} on the schedule in ${forecast.days.length} days, before there are shifts`,
    '',
    'A typical Monday: contacts, agents on position, and how many to schedule so that they are',
    textTable(
      [
        'from',
        'contacts',
        'AHT s',
        'erlangs',
        'agents',
        'scheduled',
        'answered in time',
        'ASA s',
        'occupancy',
        'decided by',
      ],
      openIntervals(week, 0).map(([i, interval]) => [
        clock(i),
        interval.contacts.toFixed(1),
        interval.ahtSeconds.toFixed(0),
        interval.offeredLoad.toFixed(2),
        interval.agents,
        interval.scheduledAgents,
        percent(interval.serviceLevel),
        interval.asaSeconds.toFixed(1),
        percent(interval.occupancy, 0),
        interval.binding,
      ]),
    ),
  ];
}

/** How good the shifts are, and how sure that is. */
export function qualityText({ status, gap }: Pick<ShiftDesign, 'status' | 'gap'>): string {
  return status === 'optimal' || gap === undefined
    ? status
    : `${status}, at most ${percent(gap)} above the least cost that is possible`;
}

/** The intervals of a weekday that are ever open, with their places in the day. */
function openIntervals(
  { open, staffing, intervalSeconds }: WorkforcePlan['week'],
  weekday: number,
) {
  const perDay = 86_400 / intervalSeconds;
  return staffing.intervals
    .map((interval, i) => [i - weekday * perDay, interval] as const)
    .filter(([i]) => i >= 0 && i < perDay && open[weekday * perDay + i]);
}

function shiftsText(design: ShiftDesign): string[] {
  const { dailyDemand, coverage } = design;
  return [
    `${qualityText(design)}; required ${coverage.requiredHours.toFixed(0)} h, on position ${coverage.onPositionHours.toFixed(0)} h, paid ${coverage.paidHours.toFixed(0)} h`,
    `covered ${percent(coverage.coveredShare)} of the intervals, ${coverage.underHours.toFixed(1)} h short, ${coverage.overHours.toFixed(1)} h over, workload fit ${percent(coverage.workloadFit)}`,
    '',
    textTable(
      ['shift', ...WEEKDAYS],
      dailyDemand.map(({ id, counts }) => [id, ...counts]),
    ),
  ];
}

function rotaText({ rotation, verdicts }: WorkforcePlan): string[] {
  const [first] = rotation?.crews ?? [];
  if (
    (rotation?.status !== 'optimal' && rotation?.status !== 'feasible') ||
    first?.rotation.rota === undefined
  )
    return [];
  return [
    rotaSummary(rotation),
    ...verdictsText(verdicts),
    '',
    textTable(CREW_COLUMNS, crewRows(rotation)),
    '',
    rotation.crews.length === 1 ? 'Its weeks' : 'The weeks of crew 1',
    textTable(
      ['week', ...WEEKDAYS],
      first.rotation.rota.map((week, i) => [i + 1, ...week.map((id) => shortName(id))]),
    ),
  ];
}

export function rotaSummary({ employees, crews, bound }: CrewRotations): string {
  const [first] = crews;
  const number =
    crews.length === 1 ? `${employees} people` : `${employees} people in ${crews.length} crews`;
  const least = bound === undefined ? undefined : Math.ceil(bound - 1e-9);
  const proof =
    least === employees ? ', the fewest there can be' : `, none can do with fewer than ${least}`;
  const who = least === undefined ? number : `${number}${proof}`;
  return `${who}: everyone works the weeks of ${crews.length === 1 ? 'the' : "the crew's"} rota in turn, each one week further than the last${crews.length === 1 ? '' : `, and is back at the first after ${first!.employees} weeks or fewer`}`;
}

/** What the rota does to the rules that it was checked against, and how those are read. */
export function verdictsText(verdicts: WorkforcePlan['verdicts']): string[] {
  if (verdicts === undefined) return [];
  const { rules, days, people, startDate } = verdicts;
  const named = rules.map(
    ({ name, verdict, breaches }) =>
      `${name} ${{ kept: 'kept', notYetJudged: 'not yet judged', breached: `broken ${breaches} times` }[verdict]}`,
  );
  const readings = rules.flatMap(({ name, reading }) =>
    reading === undefined ? [] : [`  ${name} is read so: ${reading}`],
  );
  return [
    `Checked for ${people} people over ${days} days from ${startDate}: ${named.join(', ')}`,
    ...readings,
  ];
}

export const CREW_COLUMNS = [
  'crew',
  'people',
  'hours a week',
  'nights a year',
  'free weekends a year',
  'most days in a row',
  'most nights in a row',
];

/** A crew a row, counts by year so that crews of different sizes compare. */
export function crewRows({ crews }: CrewRotations): (string | number)[][] {
  return crews.map(({ employees, rotation: { measures } }, i) => {
    const aYear = (count: number) => ((count / employees) * WEEKS_A_YEAR).toFixed(1);
    return [
      i + 1,
      employees,
      measures!.averageWeeklyHours.toFixed(1),
      aYear(measures!.nights),
      aYear(measures!.freeWeekends),
      measures!.longestWorkStretch,
      measures!.longestNightRun,
    ];
  });
}

const WEEKS_A_YEAR = 365.25 / 7;

/** `shift 06:00-14:30` as `06-14:30`; a day off as a dot. */
function shortName(id: string | null): string {
  return id === null ? '.' : id.replace(/^\S+ /, '').replaceAll(':00', '');
}

export function verificationText({ verification, week }: WorkforcePlan): string[] {
  if (verification === undefined) return [];
  const { day } = verification.simulation;
  const counted = verification.intervals.filter((_, i) => week.contacts[i]! > 0);
  const meets = counted.filter(({ verdict }) => verdict === 'meets').length;
  const short = counted.filter(({ verdict }) => verdict === 'short').length;
  return [
    `${percent(day.serviceLevels.servedWithin.value)} of the week's contacts answered in time, mean wait ${day.asaSeconds.value.toFixed(1)} s, occupancy ${percent(day.occupancy.value)}`,
    `of ${counted.length} intervals with contacts ${meets} surely meet the target, ${short} surely miss it, the others may do either`,
    ...(short === 0
      ? []
      : [`agents to add so that none surely misses it: ${verification.shortAgents}`]),
  ];
}

function costText({ cost, forecast }: WorkforcePlan): string[] {
  if (cost === undefined) return [];
  const { unit, memos } = cost;
  return [
    `${money(cost.total)} for ${forecast.days.length} days: ${money(unit.perContactHandled ?? 0)} a contact, ${money(unit.perResolution ?? 0)} a resolution; ${percent(cost.labourShare ?? 0)} of it for people (pay and prices are examples)`,
    `in it: contacts that come again because they were not resolved ${percent(memos.repeats / cost.total)}, waiting for contacts ${percent(memos.idle / cost.total)}, people who leave ${percent(memos.attrition / cost.total)}`,
    '',
    textTable(['', 'money', 'share'], costLines(cost.tree)),
  ];
}
