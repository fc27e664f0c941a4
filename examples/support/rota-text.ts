import type { CrewRotations } from 'halfhour';
import type { ReportContext } from './report/context.ts';
import { ruleName, ruleReading } from './rule-reading.ts';
import { textTable } from './text-table.ts';

const WEEKS_A_YEAR = 365.25 / 7;

/** The rota of each crew, what it does to the rules that it was checked against, and the weeks of the first. */
export function rotaText(context: ReportContext): string[] {
  const { plan, say, formats } = context;
  const { rotation } = plan;
  const [first] = rotation?.crews ?? [];
  if (
    (rotation?.status !== 'optimal' && rotation?.status !== 'feasible') ||
    first?.rotation.rota === undefined
  )
    return [];
  return [
    rotaSummary(rotation, context),
    ...verdictsText(context),
    '',
    textTable(
      [
        say('terminal.crew'),
        say('heads.people'),
        say('terminal.hoursAWeek'),
        say('terminal.nights'),
        say('terminal.weekends'),
        say('terminal.daysInRow'),
        say('terminal.nightsInRow'),
      ],
      crewRows(rotation, context),
    ),
    '',
    say('terminal.weeks'),
    textTable(
      [say('terminal.week'), ...[0, 1, 2, 3, 4, 5, 6].map((day) => formats.shortWeekday(day))],
      first.rotation.rota.map((week, i) => [i + 1, ...week.map((id) => shortName(id))]),
    ),
  ];
}

function rotaSummary(
  { employees, crews, bound, cost }: CrewRotations,
  { say, formats }: ReportContext,
): string {
  const people = say('people.rota', {
    people: formats.number(employees ?? 0),
    crews: crews.length,
  });
  // Where cost is to be least, the bound is one of cost.
  const least = bound === undefined || cost !== undefined ? undefined : Math.ceil(bound - 1e-9);
  if (least === undefined) return people;
  const proof =
    least === employees
      ? say('terminal.rotaFewest')
      : say('terminal.rotaBound', { least: formats.number(least) });
  return `${people}; ${proof}`;
}

/** What the rota does to the rules that it was checked against, and how those are read. */
function verdictsText(context: ReportContext): string[] {
  const {
    plan: { verdicts },
    say,
    formats,
  } = context;
  if (verdicts === undefined) return [];
  const { rules, days, people, startDate } = verdicts;
  const named = rules.map((judged) => {
    const { verdict, breaches: count } = judged;
    const rule = ruleName(judged, context);
    if (verdict === 'kept') return say('terminal.kept', { rule });
    return verdict === 'notYetJudged'
      ? say('terminal.open', { rule })
      : say('terminal.broken', { rule, count });
  });
  const checked = { people, days, from: formats.date(startDate), rules: named.join(', ') };
  return [
    say('terminal.checked', checked),
    ...rules.flatMap((verdict) => {
      const reading = ruleReading(verdict, context);
      const values = { rule: ruleName(verdict, context), reading: reading ?? '' };
      return reading === undefined ? [] : [`  ${say('terminal.reading', values)}`];
    }),
  ];
}

/** A crew a row, counts by year so that crews of different sizes compare. */
function crewRows({ crews }: CrewRotations, { formats }: ReportContext): (string | number)[][] {
  return crews.map(({ employees, rotation: { measures } }, i) => {
    const aYear = (count: number) => formats.number((count / employees) * WEEKS_A_YEAR, 1);
    return [
      i + 1,
      employees,
      formats.number(measures!.averageWeeklyHours, 1),
      aYear(measures!.nights),
      aYear(measures!.freeWeekends),
      measures!.longestWorkStretch,
      measures!.longestNightRun,
    ];
  });
}

/** `shift 06:00-14:30` as `06-14:30`; a day off as a dot. */
function shortName(id: string | null): string {
  return id === null ? '.' : id.replace(/^\S+ /, '').replaceAll(':00', '');
}
