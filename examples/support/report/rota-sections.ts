import type { DailyShiftDemand } from 'halfhour';
import { crewsOf, personName } from '../plan-roster.ts';
import type { ReportContext, ReportSection } from './context.ts';
import { type Html, html } from './html.ts';
import { paragraphs } from './parts.ts';
import { clockText, weekdayOf } from './requirement-section.ts';

type PartOfDay = 'early' | 'day' | 'late' | 'night';

/** More rows or weeks than this no reader of a page looks through: the files hold them all. */
const MOST_PEOPLE = 200;
const MOST_WEEKS = 5;

/** The weeks of each crew's rota, the first with its dates. */
export function rotaSection(context: ReportContext): ReportSection[] {
  const { plan, say, formats } = context;
  const crews = crewsOf(plan);
  if (crews.length === 0) return [];
  const monday = mondayOf(plan.forecast.days[0]!.date);
  const week = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
  const cell = cellOf(context);
  const shown = crews.slice(0, Math.ceil(MOST_PEOPLE / Math.max(1, crews[0]!.employees)));
  return [
    {
      id: 'rota',
      heading: say('rota.heading'),
      body: html`${paragraphs(
        say('rota.how', { monday: formats.date(monday) }),
        shown.length < crews.length
          ? say('rota.more', { shown: shown.length, crews: crews.length })
          : undefined,
      )}
${legend(context)}
${shown.map(
  ({ employees, rota }, crew) => html`<table class="grid">
<caption>${say('rota.crew', { crew: crew + 1, people: formats.number(employees) })}</caption>
<thead><tr><th scope="col">${say('word.person')}</th>${week.map((date, day) => html`<th scope="col">${formats.shortWeekday(day)} ${formats.shortDate(date)}</th>`)}</tr></thead>
<tbody>${rota.map((line, i) => html`<tr><th scope="row">${i + 1}</th>${line.map((id) => cell(id === null ? [] : [id]))}</tr>`)}</tbody>
</table>`,
)}`,
    },
  ];
}

/** Who works when on the dates of the plan. */
export function rosterSection(context: ReportContext): ReportSection[] {
  const { roster, plan, say, formats } = context;
  if (roster === undefined) return [];
  const dates = plan.forecast.days.map(({ date }) => date);
  const duties = new Map<string, string[]>();
  for (const { employee, date, shift } of roster.duties) {
    const key = `${date} ${employee}`;
    duties.set(key, [...(duties.get(key) ?? []), shift]);
  }
  const cell = cellOf(context);
  const people = roster.employees.slice(0, MOST_PEOPLE);
  const names = personNames(context);
  const weeks = weeksOf(dates);
  const shown = weeks.slice(0, MOST_WEEKS);
  const isCut = shown.length < weeks.length || people.length < roster.employees.length;
  return [
    {
      id: 'roster',
      heading: say('roster.heading'),
      body: html`${paragraphs(
        say('roster.how', { people: formats.number(roster.employees.length) }),
        isCut
          ? say('roster.more', { people: formats.number(people.length), weeks: shown.length })
          : undefined,
      )}
${legend(context)}
${shown.map(
  (week) => html`<table class="grid">
<caption>${say('requirement.week.short', { from: formats.date(week[0]!), to: formats.date(week.at(-1)!) })}</caption>
<thead><tr><th scope="col">${say('word.person')}</th>${week.map((date) => html`<th scope="col">${formats.shortWeekday(weekdayOf(date))} ${formats.shortDate(date)}</th>`)}</tr></thead>
<tbody>${people.map((name) => html`<tr><th scope="row">${names.get(name) ?? name}</th>${week.map((date) => cell(duties.get(`${date} ${name}`) ?? []))}</tr>`)}</tbody>
</table>`,
)}`,
    },
  ];
}

/** The names that stand for people are said in the language of the report. */
function personNames({ plan, say }: ReportContext): Map<string, string> {
  return new Map(
    crewsOf(plan).flatMap(({ rota }, crew) =>
      rota.map(
        (_, week) =>
          [
            personName(say, crew, week),
            say('roster.person', { crew: crew + 1, person: week + 1 }),
          ] as const,
      ),
    ),
  );
}

/** Dates by calendar week, so that weekdays stand in their columns. */
function weeksOf(dates: readonly string[]): string[][] {
  const weeks: string[][] = [];
  for (const date of dates) {
    if (weeks.length === 0 || weekdayOf(date) === 0) weeks.push([]);
    weeks.at(-1)!.push(date);
  }
  return weeks;
}

/** A cell with the times of its shifts, in the colour of its part of the day. */
function cellOf({ plan, say }: ReportContext): (ids: readonly string[]) => Html {
  const shifts = new Map(plan.shifts.dailyDemand.map((shift) => [shift.id, shift]));
  return (ids) => {
    if (ids.length === 0) return html`<td>${say('word.off')}</td>`;
    const known = ids.map((id) => shifts.get(id));
    const part = known[0] === undefined ? 'day' : partOfDay(known[0]);
    return html`<td class="${part}">${ids.map((id, i) => (i === 0 ? timesOf(known[i], id) : html` + ${timesOf(known[i], id)}`))}</td>`;
  };
}

function timesOf(shift: DailyShiftDemand | undefined, id: string): string {
  if (shift === undefined) return id;
  const { startMinutes, lengthMinutes } = shift;
  return `${clockText(startMinutes)}–${clockText((startMinutes + lengthMinutes) % 1440)}`;
}

/** Early begins before 8, day before noon, late after; a night has 3 hours or more between 23 and 6. */
function partOfDay({
  startMinutes,
  lengthMinutes,
}: Pick<DailyShiftDemand, 'startMinutes' | 'lengthMinutes'>): PartOfDay {
  const end = startMinutes + lengthMinutes;
  const within = (from: number, to: number) =>
    Math.max(0, Math.min(end, to) - Math.max(startMinutes, from));
  if (within(0, 360) + within(1380, 1800) >= 180) return 'night';
  if (startMinutes < 480) return 'early';
  return startMinutes < 720 ? 'day' : 'late';
}

function legend({ plan, say }: ReportContext): Html {
  const parts = (['early', 'day', 'late', 'night'] as const).filter((part) =>
    plan.shifts.dailyDemand.some((shift) => partOfDay(shift) === part),
  );
  return html`<ul class="legend" aria-label="${say('rota.legend')}">${parts.map((part) => html`<li><span class="${part}">${say(`part.${part}`)}</span></li>`)}<li><span>${say('word.off')}</span> ${say('word.dayOff')}</li></ul>`;
}

function mondayOf(date: string): string {
  return addDays(date, -weekdayOf(date));
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
