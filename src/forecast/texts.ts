import { mapValues } from '../core/map-values.ts';
import type { ModelName } from './model-names.ts';

/** What findings on the rows of a history say, in English. */
export const HISTORY_TEXTS = {
  'coarse-rows':
    'the rows stand {apart} minutes or more apart, the intervals are of {minutes}: if the file has one row for each interval, ' +
    'say that its intervals are that long (intervalSeconds {seconds})',
  'contacts-while-closed':
    '{count|closed interval has|closed intervals have} contacts, {contacts} in all: they are left out',
  'missing-days':
    '{count|open day has no rows: it is unknown|open days have no rows: they are unknown}',
  'missing-intervals':
    '{count|open interval has no row: it is unknown|open intervals have no row: they are unknown}',
  'zeros-inferred':
    '{count|open interval has no row: it counts as 0|open intervals have no row: they count as 0}',
  'hours-inferred':
    'no opening hours were given; where rows are, the centre counts as open: {hours}' +
    '[; of {unknown:days} the history has no date: taken as open like the others]',
  'holidays-closed':
    '{count|holiday has no rows: it counts as closed|holidays have no rows: they count as closed}',
  'duplicate-rows':
    '[rule=add?{count|row repeats an interval: it is added to the row before it|rows repeat an interval: they are added to the rows before them}]' +
    '[rule!add?{count|row repeats an interval: it replaces the row before it|rows repeat an interval: they replace the rows before them}]',
  'repeated-hour':
    '{count|row stands for a clock time that exists twice on its date: it is shared evenly by both|' +
    'rows stand for a clock time that exists twice on their date: each is shared evenly by both}',
  'skipped-hour':
    '{count|row stands at a clock time that its date skips: it counts as far behind the change|' +
    'rows stand at a clock time that their date skips: they count as far behind the change}',
  'off-grid-rows':
    '{count|row begins inside an interval: it counts in it|rows begin inside an interval: they count in it}',
  'unsorted-rows': 'the rows are not in the order of their times: they were sorted',
  'aht-missing':
    '{count|interval with contacts has no handle time|intervals with contacts have no handle time}',
} as const;

/** Opening hours as a part of a sentence, in English. */
export const OPENING_HOURS_TEXTS = { open: '{weekdays:days} {from}-{to}' } as const;

/** What findings of the cleaning of a history say, in English. */
export const CLEANING_TEXTS = {
  'missing-day': 'too little of the day is known',
  'missing-intervals':
    '{intervals|interval is|intervals are} unknown; filled by their usual share of the day',
  outage: '{seen} contacts where about {expected} are usual',
  backlog:
    '{seen} contacts after an outage where about {expected} are usual: they were counted late, or came again',
  spike: '{seen} contacts where about {expected} are usual',
  'outlier-day': 'the day has {share:percent} of what its weekday had around it',
  'level-shift':
    'from here on the level is {share:percent} of what it was; the days before are brought to it',
  'profile-shift':
    "from here on {share:percent} of a day's contacts come at other times; the days before are brought to that",
} as const;

/** What reasons of an update during the day say, in English. */
export const UPDATE_TEXTS = {
  seen: 'contacts so far: {seen}, forecast for the same intervals: {expected}',
  unknown: 'about {contacts} more in intervals of which nothing is known',
  'nothing-to-come': 'nothing is to come',
  'few-past-days': 'no update: too few past days to learn from ({days})',
  unmoved: 'the rest of the day stays as forecast',
  moved: 'the rest of the day moves by a factor of {factor}',
  learned:
    'on the last {days} days updates at this time changed the error of the rest from {without:percent} to {with:percent}',
} as const;

/** Why a forecast is as it is, in English. */
export const FORECAST_REASON_TEXTS = {
  models: 'made of {members}[; and {more} more]',
  trial:
    'tried from {dates} dates, {days|day|days} ahead: it erred by {intervals:percent} at intervals and {ofDays:percent} at days',
  calendar:
    'the calendar moves {days|day|days}, most {date} ({traits:list}) by a factor of {factor}',
  drift: 'trend and season move the level by a factor of {factor} until {date}',
  'closed-holidays': 'closed on {holidays}',
  event: '{name} from {from} to {to} multiplies contacts by {lift}, as given',
  reconciled: 'moved by {share:percent} in all, so that parts and whole add up',
} as const;

/** What a date is that moves its volume, in English. */
export const FORECAST_TRAIT_TEXTS = {
  holiday: 'holiday',
  'holiday-on-a-quiet-weekday': 'holiday on a quiet weekday',
  'name-on-a-quiet-weekday': '{name} on a quiet weekday',
  'day-after-a-closure': 'day after a closure',
  'second-day-after-a-closure': 'second day after a closure',
  'day-before-a-closure': 'day before a closure',
  'day-after-a-holiday': 'day after a holiday',
  'day-before-a-holiday': 'day before a holiday',
  'day-after-a-holiday-on-a-quiet-weekday': 'day after a holiday on a quiet weekday',
  'day-before-a-holiday-on-a-quiet-weekday': 'day before a holiday on a quiet weekday',
  'bridge-day': 'bridge day',
  'first-open-day-of-the-month': 'first open day of the month',
  'second-open-day-of-the-month': 'second open day of the month',
  'third-open-day-of-the-month': 'third open day of the month',
  'last-open-day-of-the-month': 'last open day of the month',
  'second-last-open-day-of-the-month': 'second last open day of the month',
  'third-last-open-day-of-the-month': 'third last open day of the month',
  'place-in-the-month': 'place in the month',
} as const;

/** Models as a planner may call them. */
const MODELS: Readonly<Record<ModelName, string>> = {
  'seasonal-naive': 'last week again',
  'recent-mean': 'mean of the last weeks',
  'recent-median': 'median of the last weeks',
  'monthly-profile': 'mean by place in the month',
  'smoothed-profile': 'smoothed weeks',
  decomposition: 'a split into trend and weekdays',
  'poisson-regression': 'regression of counts',
  'low-rank': 'shapes of days',
  'day-regression': 'regression of whole days',
  'holt-winters': 'exponential smoothing',
  'harmonic-regression': 'waves of day and week',
  combination: 'all models together',
};

/** A member of a forecast, by its model, in English. */
export const FORECAST_MEMBER_TEXTS = /* @__PURE__ */ mapValues(
  MODELS,
  (model) => `${model}[calendar=yes? with calendar effects] {weight:percent}`,
);

/** What warnings of a forecast say, in English. */
export const FORECAST_TEXTS = {
  'no-known-day': 'no day of the history is known: the forecast is 0 throughout',
  'no-contacts': 'the history has no contacts at all: the forecast is 0, and no band can be given',
  'no-trial':
    'only {days|day|days} of history can be used: no trial was possible, the forecast is their plain profile and the ' +
    'quantiles are a rule of thumb',
  'few-days': 'only {days|day|days} of history can be used: weekdays rest on a few days each',
  'unseen-weekdays':
    'the history has no usable day that is a {weekdays:weekday}: taken from the other weekdays',
  'unseen-hours':
    '{intervals|open interval|open intervals} at times at which their weekday never was open in the history: nothing tells ' +
    'what comes then',
  'unseen-holidays':
    'no holiday in the history tells whether the centre opens on {holidays}: forecast as open and like other days; if it ' +
    'is closed, say that it is closed on that date (closedDates)',
  'unseen-holiday-name':
    '{name} ({date}) is not among the holidays of the history: [guess=closed?forecast as closed, as most other holidays ' +
    'were: if it is open, add the same holiday of earlier years][guess!closed?forecast like the other holidays: its own ' +
    'effect is not known]',
  'newest-days-left-out':
    'the newest {days|open day lies|open days lie} far off their weekdays and are left out: if this is the new level, nothing ' +
    'here follows it yet; give an event for the days to come, or wait for two weeks of it',
  'hours-given-up':
    '{weekdays:days}: nothing has come from {from} to {to} since {date}: forecast as closed then, and the days before are ' +
    'compared without it; if the centre does open, give its hours (openingHours)',
  'hours-added':
    '{weekdays:days}: contacts come from {from} to {to} since {date}, where nothing came before: forecast by {dates|date|dates} ' +
    'alone; if that was for once, give its usual hours (openingHours)',
  'weekday-given-up':
    '{weekdays:days}: nothing has come since {date}: forecast as closed; if the centre does open, give its hours (openingHours)',
  'weekday-added':
    '{weekdays:days}: contacts come since {date}, where nothing came before: forecast by {dates|date|dates} alone; if that was for ' +
    'once, give its usual hours (openingHours)',
  'bands-on-little':
    'how wide the quantiles are was learned from the errors of {days|day|days} alone: real days will lie outside more often ' +
    'than they say',
  'step-or-season':
    'from {date} on the level is {share:percent} of what it was, taken as lasting: the history is too short to tell it from a ' +
    'season or a campaign that ends; if it ends within the days forecast, give an event that takes it back',
  'profile-outside-hours':
    'the profile given for {dates|date|dates} from {date} on has no share while the centre is open: the profile of the history ' +
    'stands; compare its minutes with the opening hours (openingHours)',
  'calendar-left-out':
    '{model} takes only {share:percent} of the effects of the calendar, and {dates|date|dates} to come from {date} on will feel ' +
    'them: leave `model` out, or count on more or less then',
  'weekday-without-rows':
    '{weekday:weekday} has had no contacts for {weeks|week|weeks}, and is forecast as it was before: if it is closed now, ' +
    'give its new hours (openingHours)',
  'clocks-not-known':
    'the clocks of {timeZone} are others by law from {date} on than the zone data of this engine say, by up to an hour: use one ' +
    'with release {release} of the IANA time zone database or a later one',
} as const;

/** Notes of the steps of a comparison, in English. */
export const FORECAST_NOTES = {
  'errs-more': 'it errs more than the reference',
  'errors-saved': 'the share of errors that it saves',
  'sign-test': 'sign test: nearer {nearer|time|times}, further {further|time|times}',
} as const;
