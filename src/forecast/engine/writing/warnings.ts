import { finding } from '../../../core/finding.ts';
import { sum } from '../../../core/sum.ts';
import type { TextValues } from '../../../core/text.ts';
import { clockText } from '../../../core/words.ts';
import { expm1 } from '../../../math/elementary/expm1.ts';
import { fromDayNumber } from '../../../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../../time/durations.ts';
import type { ForecastWarning } from '../../forecast.ts';
import type { ModelName } from '../../model-names.ts';
import { FORECAST_TEXTS } from '../../texts.ts';
import { spansSeasons } from '../calendar/season-span.ts';
import { hasNoContacts } from '../cleaning/clean-table.ts';
import type { FittedMethod } from '../method/fit-method.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import type { ChangedHours } from '../table/changed-hours.ts';
import { calendarShare } from './calendar-share.ts';
import type { Outline } from './outline.ts';

/** Days below which each weekday rests on fewer than four of its own. */
const FEW_DAYS = 28;

/** What the forecast rests on too thinly. */
export function warningsFor(
  prepared: PreparedHistory,
  outline: Outline,
  model: ModelName,
  fit: FittedMethod,
): ForecastWarning[] {
  return [
    ...fewDays(prepared, fit),
    ...unseenWeekdays(prepared, outline),
    ...unseenHours(prepared, outline),
    ...unseenHolidays(prepared, outline),
    ...unseenNames(prepared, outline),
    ...newestDaysLeftOut(prepared),
    ...changesOfHours(prepared),
    ...weekdaysWithoutRows(prepared, outline),
    ...stepOrSeason(prepared),
    ...bandsOnLittle(fit),
    ...calendarLeftOut(outline, model, fit),
  ];
}

function fewDays({ cleaning }: PreparedHistory, { errors }: FittedMethod): ForecastWarning[] {
  const usable = sum(cleaning.table.usable);
  if (usable === 0) {
    return [warning('no-known-day')];
  }
  if (hasNoContacts(cleaning)) {
    return [warning('no-contacts')];
  }
  if (!errors.intervals.some(({ actual }) => actual > 0))
    return [warning('no-trial', { days: usable })];
  return usable >= FEW_DAYS ? [] : [warning('few-days', { days: usable })];
}

function unseenWeekdays(
  { cleaning: { table } }: PreparedHistory,
  { days }: Outline,
): ForecastWarning[] {
  const seen = new Set(table.weekdays.filter((_, row) => table.usable[row] === 1));
  const unseen = new Set(
    days
      .filter(({ row, weekday }) => table.closed[row] === 0 && !seen.has(weekday))
      .map(({ weekday }) => weekday),
  );
  if (seen.size === 0 || unseen.size === 0) return [];
  return [warning('unseen-weekdays', { weekdays: [...unseen] })];
}

/** Hours that are given may be longer than those of the history: models know nothing of such times. */
function unseenHours(
  { raw: { weekdays, open, closed, slots, historyDays } }: PreparedHistory,
  outline: Outline,
): ForecastWarning[] {
  const seen = new Set<number>();
  const openDays = new Set<number>();
  for (let row = 0; row < historyDays; row++) {
    if (closed[row] === 1) continue;
    openDays.add(weekdays[row]!);
    for (let slot = 0; slot < slots; slot++)
      if (open[row * slots + slot] === 1) seen.add(weekdays[row]! * slots + slot);
  }
  let unseen = 0;
  for (const { weekday, first, count } of outline.days) {
    if (!openDays.has(weekday)) continue;
    for (let i = first; i < first + count; i++)
      if (outline.open[i] === 1 && !seen.has(weekday * slots + outline.slots[i]!)) unseen++;
  }
  if (unseen === 0) return [];
  return [warning('unseen-hours', { intervals: unseen })];
}

function unseenHolidays({ raw }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { holidays, closed, historyDays } = raw;
  const served = days.filter(({ row }) => holidays[row] !== undefined && closed[row] === 0);
  const isAnySeen = holidays.slice(0, historyDays).some((name) => name !== undefined);
  if (served.length === 0 || isAnySeen) return [];
  const names = served.map(({ date, row }) => `${holidays[row]} (${date})`);
  return [warning('unseen-holidays', { holidays: names })];
}

/** A holiday of a name never seen is as most others were: nothing tells whether it will be so. */
function unseenNames({ raw, horizon }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { holidays, closed, historyDays } = raw;
  const seen = new Set(holidays.slice(0, historyDays).filter((name) => name !== undefined));
  if (seen.size === 0) return [];
  return days.flatMap(({ date, row }) => {
    const name = holidays[row];
    // A date that is known to be closed needs no guess.
    const isGiven = horizon.days[row - historyDays]?.closed === true;
    if (name === undefined || seen.has(name) || isGiven) return [];
    const guess = closed[row] === 1 ? 'closed' : 'alike';
    return [warning('unseen-holiday-name', { name, date, guess })];
  });
}

/** Newest open days left out, at least so many: a planner must know that a forecast goes by what was before. */
const NEWEST_DAYS = 3;

function newestDaysLeftOut({
  cleaning: {
    table: { usable, closed, holidays, historyDays },
    oddDays,
  },
  regression,
}: PreparedHistory): ForecastWarning[] {
  const outliers = new Set(regression.outliers.map(({ row }) => row));
  let count = 0;
  for (let row = historyDays - 1; row >= 0; row--) {
    if (closed[row] === 1 || holidays[row] !== undefined) continue;
    if (usable[row] === 1 || !(oddDays.has(row) || outliers.has(row))) break;
    count++;
  }
  if (count < NEWEST_DAYS) return [];
  return [warning('newest-days-left-out', { days: count })];
}

/** Hours that were given up or added, weekdays with the same change together. */
function changesOfHours({ changedHours, raw }: PreparedHistory): ForecastWarning[] {
  const clockAt = (slot: number) => clockText((slot * DAY_MINUTES) / raw.slots);
  const groups = new Map<string, ChangedHours[]>();
  for (const change of changedHours) {
    const key = `${change.kind} ${change.isWholeDay} ${change.slots[0]} ${change.slots.at(-1)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((changes) => {
    const { kind, isWholeDay, slots } = changes[0]!;
    return warning(`${isWholeDay ? 'weekday' : 'hours'}-${kind}`, {
      weekdays: changes.map(({ weekday }) => weekday),
      from: isWholeDay ? undefined : clockAt(slots[0]!),
      to: isWholeDay ? undefined : clockAt(slots.at(-1)! + 1),
      date: fromDayNumber(raw.firstDay + Math.min(...changes.map(({ since }) => since))),
      dates: kind === 'added' ? Math.min(...changes.map(({ dates }) => dates)) : undefined,
    });
  });
}

/** Weeks without a row after which a weekday may be given up. */
const WEEKS_WITHOUT = 3;

function weekdaysWithoutRows({ raw }: PreparedHistory, { days }: Outline): ForecastWarning[] {
  const { weekdays, contacts, slots, historyDays, closed } = raw;
  const isKnown = (row: number) =>
    contacts.subarray(row * slots, (row + 1) * slots).some((seen) => seen > 0);
  const expected = new Set(
    days
      .filter(({ row, contacts: mean }) => closed[row] === 0 && mean > 0)
      .map(({ weekday }) => weekday),
  );
  return [...expected]
    .sort((a, b) => a - b)
    .flatMap((weekday) => {
      let weeks = 0;
      let row = historyDays - 1;
      while (row >= 0 && weekdays[row] !== weekday) row--;
      for (; row >= 0 && !isKnown(row); row -= WEEK_DAYS) weeks++;
      if (row < 0 || weeks < WEEKS_WITHOUT) return [];
      return [warning('weekday-without-rows', { weekday, weeks })];
    });
}

/** A step may be a season while the history does not hold it twice. */
function stepOrSeason({ cleaning: { findings }, raw }: PreparedHistory): ForecastWarning[] {
  const step = findings.filter(({ code }) => code === 'level-shift').at(-1);
  if (step === undefined || spansSeasons(raw.historyDays)) return [];
  return [warning('step-or-season', { date: step.date, share: Number(step.values['share']) })];
}

/** Days of errors under which the size of day errors is mostly what is usual, not what was seen here. */
const LEAST_ERROR_DAYS = 14;

function bandsOnLittle({ errors }: FittedMethod): ForecastWarning[] {
  const days = new Set(errors.days.map(({ row }) => row)).size;
  return days === 0 || days >= LEAST_ERROR_DAYS ? [] : [warning('bands-on-little', { days })];
}

/** An effect of the calendar that a planner would miss, and the share of it that is too little. */
const MISSED_EFFECT = 0.1;
const LEAST_SHARE = 0.75;

/** A model asked for by name may blend what the calendar does half away: the weeks of its trial may have had no holiday. */
function calendarLeftOut(
  { days }: Outline,
  model: ModelName,
  fit: FittedMethod,
): ForecastWarning[] {
  const share = calendarShare(fit);
  const felt = days.filter(
    ({ row, contacts }) =>
      contacts > 0 && Math.abs(expm1(fit.view.outlook.calendar(row))) > MISSED_EFFECT,
  );
  if (model === 'combination' || share >= LEAST_SHARE || felt.length === 0) return [];
  return [warning('calendar-left-out', { model, share, dates: felt.length, date: felt[0]!.date })];
}

function warning(code: ForecastWarning['code'], values: TextValues = {}): ForecastWarning {
  return finding(FORECAST_TEXTS, code, values);
}
