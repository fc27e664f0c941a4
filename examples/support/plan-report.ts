import {
  costTreeChart,
  coverageChart,
  coverageHeatMap,
  forecastChart,
  headcountChart,
  type PlanWorkforceInput,
  residualChart,
  rotaToHtml,
  serviceByIntervalChart,
  shiftsChart,
  type WorkforcePlan,
} from 'halfhour';
import type { HeldBackWeek } from './held-back-week.ts';
import type { HistoryFile } from './history-file.ts';
import type { ReportSection } from './html-report.ts';
import { costLines, money, percent } from './money.ts';
import {
  CREW_COLUMNS,
  crewRows,
  dayRows,
  forecastText,
  HEADCOUNT_COLUMNS,
  headcountRows,
  headcountSummary,
  historyText,
  qualityText,
  rotaSummary,
  verdictsText,
  verificationText,
  WEEKDAYS,
} from './plan-text.ts';

/** Days of history that the chart shows before the forecast. */
const HISTORY_DAYS = 28;

/** The plan as sections of a report, with its charts. */
export function planReport(
  file: HistoryFile,
  check: HeldBackWeek | undefined,
  plan: WorkforcePlan,
  options: PlanWorkforceInput,
): ReportSection[] {
  return [
    { heading: 'History', paragraphs: historyText(file) },
    forecastSection(file, check, plan),
    headcountSection(plan),
    agentsSection(plan, options),
    shiftsSection(plan),
    ...rotaSection(plan),
    ...verificationSection(plan, options),
    ...costSection(plan),
    ...(plan.warnings.length === 0
      ? []
      : [{ heading: 'To know before trusting it', paragraphs: plan.warnings }]),
  ];
}

function forecastSection(
  file: HistoryFile,
  check: HeldBackWeek | undefined,
  plan: WorkforcePlan,
): ReportSection {
  const text = forecastText(plan, check);
  return {
    heading: 'Forecast',
    // The last two entries of the text are the blank line and the table, which follow as HTML.
    paragraphs: text.slice(0, -2),
    charts: [
      forecastChart(file.history, plan.forecast, { historyDays: HISTORY_DAYS }),
      ...(check === undefined ? [] : [residualChart(check.actuals, check.forecasts)]),
    ],
    tables: [{ columns: ['day', 'contacts', '80 % of such days', ''], rows: dayRows(plan) }],
  };
}

function headcountSection(plan: WorkforcePlan): ReportSection {
  return {
    heading: 'From work to employed',
    paragraphs: [headcountSummary(plan)],
    charts: [headcountChart(plan)],
    tables: [{ columns: HEADCOUNT_COLUMNS, rows: headcountRows(plan) }],
  };
}

function agentsSection(
  { week, staffing }: WorkforcePlan,
  { targets }: PlanWorkforceInput,
): ReportSection {
  const perDay = 86_400 / week.intervalSeconds;
  const rows = WEEKDAYS.map((weekday, day) => {
    const intervals = week.staffing.intervals.slice(day * perDay, (day + 1) * perDay);
    const contacts = intervals.reduce((sum, interval) => sum + interval.contacts, 0);
    const hours = intervals.reduce((sum, { agents }) => sum + agents, 0) * (24 / perDay);
    const peak = intervals.reduce((most, { agents }) => Math.max(most, agents), 0);
    return [weekday, contacts.toFixed(0), hours.toFixed(1), peak];
  });
  return {
    heading: 'Agents',
    paragraphs: [
      `${percent(targets.targetServiceLevel ?? 0, 0)} answered within ${targets.answerTimeSeconds} s takes ${staffing.total.agentHours.toFixed(0)} hours on position and ${staffing.total.scheduledHours.toFixed(0)} on the schedule, before there are shifts.`,
    ],
    tables: [{ columns: ['typical', 'contacts', 'hours on position', 'most agents'], rows }],
  };
}

function shiftsSection({ shifts, week }: WorkforcePlan): ReportSection {
  const { dailyDemand, coverage, duties } = shifts;
  const { intervalSeconds } = week;
  return {
    heading: 'Shifts',
    paragraphs: [
      `${qualityText(shifts)}. ${percent(coverage.coveredShare)} of the intervals are covered, ${coverage.underHours.toFixed(1)} agent-hours are missing and ${coverage.overHours.toFixed(1)} too many; workload fit ${percent(coverage.workloadFit)}.`,
    ],
    tables: [
      {
        columns: ['shift', ...WEEKDAYS],
        rows: dailyDemand.map(({ id, counts }) => [id, ...counts]),
      },
    ],
    charts: [
      coverageChart(coverage, { intervalSeconds }),
      coverageHeatMap(coverage, { intervalSeconds }),
      shiftsChart(duties, { day: 0, title: 'Shifts of a Monday' }),
    ],
  };
}

function rotaSection({ rotation, shifts, verdicts }: WorkforcePlan): ReportSection[] {
  if (rotation?.status !== 'optimal' && rotation?.status !== 'feasible') return [];
  return [
    {
      heading: 'Rota',
      paragraphs: [rotaSummary(rotation), ...verdictsText(verdicts)],
      tables: [{ columns: CREW_COLUMNS, rows: crewRows(rotation) }],
      html: rotation.crews
        .map(
          ({ rotation: { rota } }, i) =>
            `<h3>Crew ${i + 1}</h3>${rotaToHtml(rota!, shifts.dailyDemand)}`,
        )
        .join('\n'),
    },
  ];
}

function verificationSection(
  plan: WorkforcePlan,
  { targets }: PlanWorkforceInput,
): ReportSection[] {
  const { verification, week } = plan;
  const perDay = 86_400 / week.intervalSeconds;
  const first = week.open.indexOf(true);
  if (verification === undefined || first < 0) return [];
  const weekday = Math.floor(first / perDay);
  const end = week.open.slice(0, (weekday + 1) * perDay).lastIndexOf(true) + 1;
  const intervals = verification.intervals.slice(first, end);
  return [
    {
      heading: 'Played through, call by call',
      paragraphs: [...verificationText(plan), `The chart is ${WEEKDAYS[weekday]} of that week.`],
      charts: [
        serviceByIntervalChart(
          { intervals: verification.simulation.intervals.slice(first, end) },
          {
            startMinutes: ((first % perDay) * week.intervalSeconds) / 60,
            intervalSeconds: week.intervalSeconds,
            expected: intervals.map(({ expectedServiceLevel }) => expectedServiceLevel),
            target: targets.targetServiceLevel,
          },
        ),
      ],
    },
  ];
}

function costSection({ cost }: WorkforcePlan): ReportSection[] {
  if (cost === undefined) return [];
  const { unit } = cost;
  return [
    {
      heading: 'Cost',
      paragraphs: [
        `${money(unit.perContactHandled ?? 0)} a contact and ${money(unit.perResolution ?? 0)} a resolution; ${percent(cost.labourShare ?? 0)} of the cost is people. Pay and prices are examples: put in your own.`,
      ],
      charts: [costTreeChart(cost.tree)],
      tables: [
        { columns: ['', 'money', 'share'], rows: costLines(cost.tree).map((row) => [...row]) },
      ],
    },
  ];
}
