/** What warnings of a plan say beside those of its steps, in English. */
export const PLAN_TEXTS = {
  'thin-weekdays': 'the typical {weekdays:weekday} rests on a single date',
  'no-rota': 'there is no rota that keeps the rules',
  'rota-not-found':
    'no rota was found in the steps it was given, though there may be one; allow more maxSteps, looser rules or fewer distinct shifts',
  'rule-broken': '{rule} ({text}) is broken {times|time|times} in {days} days',
  'rule-not-judged': '{rule} ({text}) is not yet judged',
  'idle-hours':
    'the {people} people of the rota work {hours} hours a week each, where their hours alone would take {byHours} of {most}; ' +
    'loosen daysOff or workStretch, or share the days more evenly',
  'leave-on-top':
    'the {people} people of the rota are there every week; to replace those who are paid but not scheduled ({lost:percent}), ' +
    'employ {employed}',
  'short-when-played':
    'played through, the week is short of agents in {intervals|interval|intervals}, most on {weekday:weekday} at {clock}, of {most}',
  'no-room':
    'on {date} at {hour} h only {allotted|person|people} may be off, and even with contacts as in the middle no more',
  'room-at-median':
    'on {date} at {hour} h only {allotted|person|people} may be off so far ahead; with contacts as in the middle there is room: ask again nearer to the date',
  'closed-date': 'nobody takes leave on {date}',
  'week-full': 'the week of {week} has as many hours of leave as it may',
  'no-duty': '{person} has no duty then',
  'granted-before': '{person} is off then already',
  overbooked:
    'more are off by what was granted before than may be in {intervals|interval|intervals}, first on {date}',
  'week-below-least': 'the week of {week} has {hours} hours of leave, less than it is to have',
  'owed-without-room':
    'there is no room for {hours} hours that are owed to {people|person|people}: see the weeks for who else would have to work',
} as const;
