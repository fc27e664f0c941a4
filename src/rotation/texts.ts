/** What reasons say why there is no rota, in English. */
export const ROTATION_REASON_TEXTS = {
  'too-few-people':
    '[{weekday:weekday} needs {required} people, and there are {employees}]' +
    '[no crews of fewer than {fewest} people work this, and there are {most}]' +
    '[the contracts allow no more than {allowed|person|people}, or too few of those who could work this]',
  'too-few-weekends':
    '{wanted} free weekends are asked for, and the demand of Saturday and Sunday leaves {possible}',
  'too-many-hours':
    'the demand is {demanded} h a week: {employees} employees at {limit} h work {hours}',
  'too-few-hours':
    'the demand is {demanded} h a week: {employees} employees at {limit} h work {hours}',
  'stretches-do-not-fit':
    '{employees} employees work {work} days and are off {off} days in the cycle; ' +
    '{workMin}[ to {workMax}] days at work and {offMin}[ to {offMax}] days off do not fit that: it takes at least {fewest} stretches and allows at most {most}',
  'run-does-not-fit':
    '{shift} is needed on {weekday:weekday} with too few days of {shift} around it for a run of {run}',
  'no-way-in-fractions':
    'the rules leave no way to cover the demand of each day, not even with parts of people; ' +
    '[any of these would leave one: {changes}][{none}no small change of one rule alone would leave one]',
  'half-people':
    'the demand would need half people: its numbers do not divide into the stretches allowed',
  'all-ways-tried': 'every way to cover the demand breaks a rule somewhere: all of them were tried',
  'interval-not-covered':
    'no shift covers all of the {minutes|minute|minutes} from {clock} on {weekday:weekday}, which need people' +
    '[, nor {more|other such interval|other such intervals}]',
  'no-shift-fits': 'no shift type has a start at which all its breaks find a place',
  'interval-short':
    '[interval {crowded} needs more agents than there are seats][no shift that the rules allow covers interval {bare}]',
  'no-cycle':
    'no row of days keeps all rules of stretches, rest and weekends and comes back to its beginning',
  'search-ended':
    '[the steps ended with {missing} agent-hours a week missing]' +
    '[{beyond}the steps ended with nobody missing, but with more than people may have in so many days in a row]',
} as const;

/** What a change of one rule is, in English; its code is the field that changes. */
export const ROTATION_CHANGE_TEXTS = {
  daysOff:
    '[allow {least|day|days} off in a row instead of at least {min}][allow {most|day|days} off in a row instead of at most {max}]',
  workStretch:
    '[allow {least|day|days} of work in a row instead of at least {min}][allow {most|day|days} of work in a row instead of at most {max}]',
  shifts: 'allow runs of {run} on {shift}',
  forbiddenSequences: 'allow {sequence}',
  minRestHours: 'give up the rest between shifts',
  forwardRotation: 'give up forward rotation',
  maxSingleDaysOff: 'give up the limit on single days off',
  daysOffEachWeek: 'give up the days off of each week',
  minWeeklyRestHours: 'give up the rest of each week',
  minLongRest: 'give up the long rest',
  weekends: 'give up the rules on weekends',
  nights: 'give up the rules on nights',
  weeklyHours: 'give up the limits on weekly hours',
  employees: 'plan with {employees|employee|employees}',
  demand: 'miss the demand by as few people as possible',
} as const;

const BOUNDS = '[, at least {min}][, at most {max}]';

/** What breaches of the rules of a rota say, in English. */
export const ROTATION_BREACH_TEXTS = {
  'unknown-shift': 'no shift is called {shift}',
  demand: '{planned} on {shift} on {weekday:weekday}, not {required}',
  shiftRun: `{found|day|days} on {shift} in a row${BOUNDS}`,
  workStretch: `{found|day|days} worked in a row${BOUNDS}`,
  daysOff: `{found|day|days} off in a row${BOUNDS}`,
  forbiddenSequences: '{sequence} is forbidden',
  minRestHours: '{found} h from {shift} to {next}, at least {min}',
  forwardRotation: '{shift} is followed by the earlier {next}',
  maxSingleDaysOff: '{found|single day|single days} off, at most {max}',
  daysOffEachWeek: '{found|day|days} off in a row in the week, at least {min}',
  minWeeklyRestHours: '{found} h of rest for the week, at least {min}',
  minLongRest: '{found} h of rest at most in {days|day|days}, at least {min}',
  'weekends.minFree': '{found|free weekend|free weekends}, at least {min}',
  'weekends.maxBetweenFree': 'no free weekend in {weeks|week|weeks}',
  'weekends.maxInWeeks': '{found|weekend|weekends} worked in {weeks|week|weeks}, at most {max}',
  'weekends.together': 'one day of the weekend is worked, the other off',
  'weekends.sameShift': '{saturday} on Saturday, {sunday} on Sunday',
  'nights.maxRun': `{found|night|nights} in a row${BOUNDS}`,
  'nights.minDaysOffAfter': `{found|day|days} off after a night in a row${BOUNDS}`,
  'nights.maxInDays': '{found|night|nights} in {days|day|days}, at most {max}',
  'weeklyHours.minAverage': '{found} h a week on average, at least {min}',
  'weeklyHours.maxAverage': '{found} h a week on average, at most {max}',
  'weeklyHours.max': '{found} h in the week, at most {max}',
  'weeklyHours.maxInDays': '{found} h in {days|day|days}, at most {max}',
} as const;

/** Notes of the steps of a rota, in English. */
export const ROTATION_NOTES = {
  'of-shift': '{shift}',
  'every-week-in-turn': 'every employee works every week of the cycle in turn',
  'no-fewer-people': 'no crews can do with fewer',
} as const;
