/** What findings on the rows of a history say, in English. */
export const HISTORY_TEXTS = {
  'coarse-rows':
    'the rows stand {apart} minutes or more apart, the intervals are of {minutes}: if the file has one row for each interval, ' +
    'read it with intervalSeconds {seconds}',
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
  spike: '{seen} contacts where about {expected} are usual',
  'outlier-day': 'the day has {share:percent} of what its weekday had around it',
  'level-shift':
    'from here on the level is {share:percent} of what it was; the days before are brought to it',
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
