import { coverageChart, coverageHeatMap, shiftsChart } from 'halfhour';
import { chart } from './chart.ts';
import { chartLanguage } from './chart-words.ts';
import type { ReportContext, ReportSection } from './context.ts';
import { html } from './html.ts';
import { paragraphs, table } from './parts.ts';
import { clockText } from './requirement-section.ts';

export async function coverageSection(context: ReportContext): Promise<ReportSection> {
  const { plan, say, formats } = context;
  const { coverage } = plan.shifts;
  const { intervalSeconds } = plan.week;
  const perDay = 86_400 / intervalSeconds;
  const at = (i: number) => ({
    weekday: formats.weekday(Math.floor(i / perDay)),
    clock: clockText(((i % perDay) * intervalSeconds) / 60),
  });
  const mostOver = indexOfMost(coverage.over);
  const mostUnder = indexOfMost(coverage.under);
  const sentence = say('coverage.chart', {
    required: formats.number(coverage.requiredHours),
    planned: formats.number(coverage.onPositionHours),
    share: formats.percent(coverage.coveredShare),
  });
  const where =
    coverage.underHours > 0
      ? say('coverage.under', {
          hours: formats.number(coverage.underHours, 1),
          ...at(mostUnder),
          agents: formats.number(coverage.under[mostUnder] ?? 0, 1),
        })
      : say('coverage.over', {
          hours: formats.number(coverage.overHours, 1),
          ...at(mostOver),
          agents: formats.number(coverage.over[mostOver] ?? 0, 1),
        });
  const language = chartLanguage(context);
  const heat = coverageHeatMap(coverage, { intervalSeconds });
  return {
    id: 'coverage',
    heading: say('coverage.heading'),
    body: html`${await chart(coverageChart(coverage, { intervalSeconds }), sentence, language)}
${await chart(heat, where, {
  ...language,
  words: (text) => language.words(text.replace(/^\d (?=[A-Z])/, '')),
})}`,
  };
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
}

export async function shiftsSection(context: ReportContext): Promise<ReportSection> {
  const { plan, say, formats } = context;
  const { dailyDemand, duties, status, gap } = plan.shifts;
  const weekday = Math.max(
    0,
    Array.from({ length: 7 }, (_, day) => duties.some((duty) => duty.day === day)).indexOf(true),
  );
  const people = duties.reduce((sum, { day, count }) => (day === weekday ? sum + count : sum), 0);
  const quality = {
    optimal: say('shifts.optimal'),
    feasible:
      gap === undefined
        ? say('shifts.feasible')
        : say('shifts.gap', { share: formats.percent(gap) }),
    infeasible: say('shifts.infeasible'),
    unknown: say('shifts.unknown'),
  }[status];
  const drawn = shiftsChart(duties, { day: weekday });
  const sentence = say('shifts.chart', {
    weekday: formats.weekday(weekday),
    people: formats.number(people),
  });
  return {
    id: 'shifts',
    heading: say('shifts.heading'),
    body: html`${paragraphs(quality)}
${table(
  say('shifts.table'),
  [
    say('word.shift'),
    say('word.hours'),
    ...Array.from({ length: 7 }, (_, day) => formats.shortWeekday(day)),
  ],
  dailyDemand.map(({ id, paidMinutes, counts }) => [
    id,
    formats.number(paidMinutes / 60, 1),
    ...counts.map((count) => formats.number(count)),
  ]),
)}
${people === 0 ? undefined : await chart(drawn, sentence, chartLanguage(context))}`,
  };
}
