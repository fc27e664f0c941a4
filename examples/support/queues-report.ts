import type { CentrePlan, PlannedQueue } from 'halfhour';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A report with a page a queue: its forecast, who answers it, and how it fares in each half-hour of the week. */
export function queuesReport(plan: CentrePlan): string {
  const pages = plan.queues.map((queue) => pageOf(queue, plan));
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A plan of several queues</title>',
    `<style>${STYLE}</style>`,
    frontPage(plan),
    ...pages,
    '</html>\n',
  ].join('\n');
}

function frontPage({ queues, groups, staff, cost }: CentrePlan): string {
  const links = queues.map(({ name }) => `<a href="#${idOf(name)}">${safe(name)}</a>`).join(', ');
  const people = groups.map(({ name, staff: own }) => `${safe(name)} ${own.employed}`).join(', ');
  const total = cost === undefined ? '' : ` The dates cost ${rounded(cost.total)}.`;
  return `<section><h1>${staff.employed} people for ${queues.length} queues</h1><p>${people}.${total}</p><p>${links}</p></section>`;
}

function pageOf(queue: PlannedQueue, { groups, weeksPlayed }: CentrePlan): string {
  const { name, forecast, targetServiceLevel, answerTimeSeconds, serviceLevel, cost } = queue;
  const service =
    serviceLevel === undefined
      ? ''
      : `<p>Over ${weeksPlayed} weeks that no search has seen ${percent(serviceLevel.value)} ` +
        `(${percent(serviceLevel.low)} to ${percent(serviceLevel.high)}) of its contacts are answered within ` +
        `${answerTimeSeconds} s; the target is ${percent(targetServiceLevel)}.</p>`;
  const answered = groups.flatMap(({ name: group, handles }) =>
    handles
      .filter(({ queue: of }) => of === name)
      .map(({ contacts, hours }) => [group, rounded(contacts), rounded(hours)]),
  );
  return [
    `<section id="${idOf(name)}"><h2>${safe(name)}</h2>`,
    `<p>${rounded(forecast.total.contacts)} contacts from ${forecast.total.from} to ${forecast.total.to}` +
      `${cost === undefined ? '' : `, which cost ${rounded(cost)}`}.</p>`,
    service,
    tableOf(['group', 'contacts a week', 'hours a week'], answered),
    heatMap(queue),
    '</section>',
  ].join('\n');
}

/** Service of each open half-hour of the week: the redder the further below the target. */
function heatMap({ intervals = [], targetServiceLevel, week }: PlannedQueue): string {
  const perDay = week.contacts.length / 7;
  const open = Array.from({ length: perDay }, (_, i) => i).filter((i) =>
    WEEKDAYS.some((_, day) => week.open[day * perDay + i]),
  );
  if (intervals.length === 0 || open.length === 0) return '';
  const minutes = (7 * 24 * 60) / week.contacts.length;
  const rows = WEEKDAYS.map((day, d) => {
    const cells = open.map((i) => {
      const value = intervals[d * perDay + i];
      if (value === null || value === undefined) return '<td></td>';
      const miss = Math.max(0, Math.min(1, (targetServiceLevel - value) / 0.4));
      const color = `hsl(${Math.round(130 * (1 - miss))} 55% 80%)`;
      return `<td style="background:${color}" title="${percent(value)}">${Math.round(100 * value)}</td>`;
    });
    return `<tr><th>${day}</th>${cells.join('')}</tr>`;
  });
  const clock = (i: number) => {
    const at = i * minutes;
    return at % 60 === 0 ? String(at / 60) : '';
  };
  return (
    `<table class="map"><caption>Answered in time, in percent</caption><tr><th></th>` +
    `${open.map((i) => `<th>${clock(i)}</th>`).join('')}</tr>${rows.join('')}</table>`
  );
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${safe(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${line(head, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const rounded = (value: number) => Math.round(value).toLocaleString('en');
const idOf = (name: string) => name.replace(/\W+/g, '-').toLowerCase();
const safe = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:70rem;color:#222}' +
  'section{break-after:page;margin-bottom:3rem}table{border-collapse:collapse;margin:1rem 0}' +
  'th,td{padding:.2rem .6rem;text-align:right;border-bottom:1px solid #ddd}th:first-child,td:first-child{text-align:left}' +
  '.map th,.map td{padding:.15rem .25rem;font-size:12px;border:0}caption{text-align:left;font-weight:600}';
