import type { ReportContext } from './report/context.ts';
import type { SitePlan } from './site-plan.ts';
import { clockText } from './words.ts';

/** Spans of hours that no site reaches that are named, before the rest is counted. */
const MOST_SPANS = 8;

/** What a plan of several sites says in sentences, and as cells of a table; no rows where there is no design. */
export function siteRows(
  { from, to, design, intervalSeconds }: SitePlan,
  { say, formats }: Pick<ReportContext, 'say' | 'formats'>,
): { readonly sentences: string[]; readonly columns: string[]; readonly rows: string[][] } {
  const { sites, objective, gap = 0, bestAlone, saving = 0, savingPerShiftMoved = 0 } = design;
  const { uncovered } = design;
  const columns = [
    say('sites.name'),
    say('sites.shifts'),
    say('sites.hours'),
    say('sites.share'),
    say('sites.cost'),
    say('sites.alone'),
  ];
  if (objective === undefined) {
    const sentence =
      uncovered.length === 0
        ? say('sites.unknown')
        : say('sites.uncovered', { times: timesText(uncovered, intervalSeconds) });
    return { sentences: [sentence], columns, rows: [] };
  }
  return {
    sentences: [
      say('sites.how', {
        from: formats.date(from),
        to: formats.date(to),
        cost: formats.money(objective),
        gap: formats.percent(gap),
      }),
      bestAlone === undefined
        ? say('sites.noneAlone')
        : say('sites.saving', {
            site: bestAlone,
            saving: formats.money(saving),
            each: formats.money(savingPerShiftMoved),
          }),
    ],
    columns,
    rows: sites.map(({ name, shifts, paidHours, share, cost, alone }) => [
      name,
      formats.number(shifts),
      formats.number(paidHours),
      formats.percent(share),
      formats.money(cost),
      alone === undefined ? '' : formats.money(alone),
    ]),
  };
}

/** Clock times by UTC of intervals of the week, those of one time of day once. */
function timesText(intervals: readonly number[], intervalSeconds: number): string {
  const perDay = 86_400 / intervalSeconds;
  const times = [...new Set(intervals.map((i) => i % perDay))].sort((a, b) => a - b);
  const starts = times.filter((time) => !times.includes(time - 1));
  const spans = starts.map((start) => {
    let end = start + 1;
    while (times.includes(end)) end++;
    return `${clockText((start * intervalSeconds) / 60)}–${clockText((end * intervalSeconds) / 60)}`;
  });
  return [...spans.slice(0, MOST_SPANS), ...(spans.length > MOST_SPANS ? ['…'] : [])].join(', ');
}
