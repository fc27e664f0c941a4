import type { ReportContext, ReportSection } from './context.ts';
import { Html, html } from './html.ts';
import { paragraphs, table } from './parts.ts';

const WEEK = 7;

/** Every interval of all dates: a week a table, that is a heat map by its colours. */
export async function requirementSection(context: ReportContext): Promise<ReportSection> {
  const { plan, say, formats } = context;
  const { intervals, total, days } = plan.staffing;
  const most = intervals.reduce((best, one) =>
    one.scheduledAgents > best.scheduledAgents ? one : best,
  );
  const scheduled = plan.forecast.intervals.map((interval, i) => ({
    ...interval,
    agents: intervals[i]!.scheduledAgents,
  }));
  const dates = plan.forecast.days.map(({ date }) => date);
  const weeks = dates
    .map((date, i) => ({ date, i }))
    .filter(({ i }) => i % WEEK === 0)
    .map(({ i }) => dates.slice(i, i + WEEK));
  return {
    id: 'requirement',
    heading: say('requirement.heading', { minutes: plan.forecast.intervalSeconds / 60 }),
    body: html`${paragraphs(
      say('requirement.total', {
        hours: formats.number(total.agentHours),
        paid: formats.number(total.paidHours),
        fte: formats.number(total.fte, 1),
      }),
      say('requirement.peak', {
        agents: formats.number(most.scheduledAgents),
        date: formats.date(most.date ?? ''),
        clock: (most.start ?? '').slice(11, 16),
      }),
      say('requirement.files'),
    )}
${weeks.map((week) => weekTable(context, week, scheduled, most.scheduledAgents))}
${table(
  say('requirement.days'),
  [say('word.date'), say('requirement.hours'), say('requirement.paid'), say('word.service')],
  days.map(({ period, agentHours, paidHours, serviceLevel }) => [
    formats.date(period),
    formats.number(agentHours, 1),
    formats.number(paidHours, 1),
    serviceLevel === undefined ? '' : formats.percent(serviceLevel),
  ]),
)}`,
  };
}

interface ScheduledInterval {
  readonly date: string;
  readonly startMinutes: number;
  readonly open: boolean;
  readonly agents: number;
}

function weekTable(
  { say, formats }: ReportContext,
  dates: readonly string[],
  intervals: readonly ScheduledInterval[],
  most: number,
): Html {
  const cells = new Map<string, ScheduledInterval[]>();
  for (const interval of intervals.filter(({ date }) => dates.includes(date))) {
    const key = `${interval.startMinutes} ${interval.date}`;
    cells.set(key, [...(cells.get(key) ?? []), interval]);
  }
  const clocks = [...new Set(Array.from(cells.keys(), (key) => Number(key.split(' ')[0])))].sort(
    (a, b) => a - b,
  );
  // Half-hours at which nobody is needed on any of these dates are left out.
  const shown = clocks.filter((clock) =>
    dates.some((date) => cells.get(`${clock} ${date}`)?.some(({ open }) => open)),
  );
  const caption = say('requirement.week', {
    from: formats.date(dates[0]!),
    to: formats.date(dates.at(-1)!),
  });
  return html`<table class="grid heat"><caption>${caption}</caption>
<thead><tr><th scope="col">${say('word.clock')}</th>${dates.map((date) => html`<th scope="col">${formats.shortWeekday(weekdayOf(date))} ${formats.shortDate(date)}</th>`)}</tr></thead>
<tbody>${shown.map(
    (clock) =>
      html`<tr><th scope="row">${clockText(clock)}</th>${dates.map((date) => cell(cells.get(`${clock} ${date}`), most))}</tr>
`,
  )}</tbody></table>`;
}

/** A clock time that a date has twice has two numbers, one that it lacks has a dash. */
function cell(intervals: readonly ScheduledInterval[] | undefined, most: number): Html {
  if (intervals === undefined) return new Html('<td class="shut">–</td>');
  if (intervals.every(({ open }) => !open)) return new Html('<td class="shut">·</td>');
  const heat = Math.max(...intervals.map(({ agents }) => agents)) / Math.max(1, most);
  const text = intervals.map(({ agents }) => agents).join('+');
  return html`<td style="--h:${heat.toFixed(2)}">${text}</td>`;
}

export function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
}
