/** What warnings of a plan say beside those of its steps, in English. */
export const PLAN_TEXTS = {
  'thin-weekdays': 'the typical {weekdays:weekday} rests on a single date',
  'no-rota': 'there is no rota that keeps the rules',
  'rota-not-found':
    'no rota was found in the steps it was given, though there may be one; let it search longer (maxSteps), loosen rules or take fewer distinct shifts',
  'no-roster': 'the people who are named have no roster that keeps their rules',
  'roster-not-found':
    'no roster of the people who are named was found in the steps it was given; let it search longer (maxSteps) or loosen rules',
  'shifts-left-out':
    'people are given the {kept} commonest of {shifts} distinct shifts, and nobody works the others, of which the week has {duties|duty|duties}; say which shifts people may have (roster.shifts), or let shifts begin at fewer times',
  'hours-not-covered':
    '{hours} agent-hours of the dates are on nobody in the roster, most on {date} at {clock}: {most}',
  'rule-broken': '{rule} ({text}) is broken {times|time|times} in {days} days',
  'rule-not-judged': '{rule} ({text}) is not yet judged',
  'idle-hours':
    'the {people} people of the rota work {hours} hours a week each, where their hours alone would take {byHours} of {most}; ' +
    'allow other numbers of days off or of days of work in a row (daysOff, workStretch), or share the days more evenly',
  'leave-on-top':
    'the {people} people of the rota are there every week; to replace those who are paid but not scheduled ({lost:percent}), ' +
    'employ {employed}',
  'short-when-played':
    'played through, the week is short of agents in {intervals|interval|intervals}, most on {weekday:weekday} at {clock}, of {most}',
  'queue-short':
    'played through, {queue} comes to {service:percent} of its contacts in time where {target:percent} were asked for',
  'no-room':
    'on {date} at {hour} h only {allotted|person|people} may be off, and even with contacts as in the middle no more',
  'room-at-median':
    'on {date} at {hour} h only {allotted|person|people} may be off so far ahead; with contacts as in the middle there is room: ask again nearer to the date',
  'closed-date': 'nobody takes leave on {date}',
  'holiday-share':
    '{person} would have more than {days|day|days} off in the school holidays from {date}',
  'no-forecast': 'there is no interval of {date} to judge it by',
  'owed-without-days':
    '{people|person has|people have} leave owed and no day left to take it on, first {person}',
  'school-holidays-without':
    'in the school holidays from {date} {people|person|people} with children at school asked for leave and have none, first {person}',
  'week-full': 'the week of {week} has as many hours of leave as it may',
  'no-duty': '{person} has no duty then',
  'granted-before': '{person} is off then already',
  overbooked:
    'more are off by what was granted before than may be in {intervals|interval|intervals}, first on {date}',
  'week-below-least': 'the week of {week} has {hours} hours of leave, less than it is to have',
  'owed-without-room':
    'there is no room for {hours} hours that are owed to {people|person|people}: see the weeks in which others would have to work',
} as const;

/** What a change of a plan that may pay is, in English; its code is its kind, or the kind with what is special about it. */
export const SUGGESTED_CHANGE_TEXTS = {
  serviceOver:
    'service level over each [each=day?day][each=week?week], no interval below {floor:percent}',
  shiftTypes: '{changes}',
  distinctShifts: 'at most {most} distinct shifts',
  breaks: 'breaks up to {minutes} minutes sooner or later',
  houseRule:
    'a rota without [rule=forwardRotation?the rule that starts get later within a stretch of work]' +
    '[rule=shiftRun?the bounds on days in a row on one shift]' +
    '[rule=daysOffEachWeek?days off in each week]' +
    '[rule=weekends.maxBetweenFree?the bound on weeks between free weekends]' +
    '[rule=weekends.together?the rule that weekends are worked whole or not at all]' +
    '[rule=weekends.sameShift?the rule of one shift on both days of a weekend]' +
    '[rule=nights.maxRun?the bound on nights in a row]' +
    '[rule=nights.minDaysOffAfter?days off after nights]' +
    '[rule=weeklyHours.minAverage?the fewest hours a week on average]',
  otherRota: 'a rota with {name}',
  contracts: 'contracts {names}',
  deflection: '{share:percent} of contacts answered elsewhere',
  pooling: 'one pool with {name}',
  trainingMoved: '[share=1?all][share!1?half] of {component} where shifts leave agents over',
  leaveMoved: '{hours} h of leave owed in weeks that need fewer agents',
  hireEarlier: 'newcomers {weeks} weeks earlier',
} as const;

const NO_SHIFTS = '[case=noShifts?no shifts are given]';
const NO_ROTA = '[case=noRota?no rota is given]';
const NAMES = '[{names}][case=plain?shrinkage][case=nothing?nothing]';

/** Why two plans differ, in English. */
export const PLAN_CHANGE_TEXTS = {
  stays: '{now}',
  changes: 'before: {before}; after: {after}',
} as const;

/** What moves a plan beside the steps of its bridge, in English. */
export const PLAN_DRIVER_TEXTS = {
  contacts: '{contacts:round} contacts a week',
  handleTime: '{seconds:round} s a contact',
  answered: '{done:round} % of the work is done',
  hoursPerPerson: '{hours:round} h a week each',
  costPerHour: '{cost:round} an hour',
} as const;

/** Why a step from work to wages takes people, in English. */
export const HEADCOUNT_TEXTS = {
  handling:
    '{contacts:round} contacts a week of {aht:round} s[; {given:percent} of this work is not done, as callers give up]',
  queueing:
    '[waiting for contacts, so that they wait as little as the target says: occupancy {occupancy:percent}][case=none?nobody is needed]',
  minimum: 'never fewer than the minimum staff: it decides {decided} of {intervals} intervals',
  inOffice: `at work and not on position {lost:percent} of the time: ${NAMES}`,
  absence: `scheduled and not there {lost:percent} of the time: ${NAMES}`,
  wholeAgents: '[whole people in each of {intervals} intervals][case=exact?not rounded]',
  uncovered: `${NO_SHIFTS}[case!noShifts?agents that are needed and on no shift]`,
  rests: `${NO_SHIFTS}[of a paid hour of a shift {rests:percent} is a rest]`,
  shiftShape:
    `${NO_SHIFTS}[meals, lengths and starts of the shifts: {paid:round} h are paid]` +
    '[with the lengths, starts and meals that are allowed it takes {least:round} h at least]',
  fewShifts:
    `${NO_SHIFTS}[case=shape?not told apart from their shape]` +
    '[these shifts, of few kinds, are paid for {paid:round} h]',
  unfilled: `${NO_ROTA}[case!noRota?hours of shifts that nobody in the rota works]`,
  rota:
    `${NO_ROTA}[{people|person|people} of {hours:round} h: days off, rests and whole crews take {more:round} h of ` +
    'shifts more, and {idle:round} h have no shift]',
  leave:
    '[case=none?nobody is paid without being on the schedule]' +
    '[{share:percent} of paid time is leave and the like, and the rota has everybody in it every week]',
  leaveOwed:
    '[case=none?no leave is owed from before][{hours:round} h a week of leave are owed from before]',
  vacancies:
    '[case=none?every post is filled][{share:percent} of the posts stand empty until somebody new has come]',
  newcomers:
    '[case=none?nobody is new][{people:round} newcomers lack the work of {lacking:round} people]',
  wholePeople: '{people|person|people}, whole',
} as const;
