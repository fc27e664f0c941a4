/** Where in the week: a day by its name, and by its number where there is more than one week. */
const WHERE = '{weekday:weekday} {clock}[ of day {day}][ and in {others} more intervals]';
/** Which limit: the one whose values are there. */
const LIMIT =
  '[the number of shifts {counted:or}][ on day {day}][the share of paid hours of {shared:or}][{total}the total of paid hours]';

/** What reasons of a design say, in English. */
export const DESIGN_TEXTS = {
  'no-shift-fits': 'No start of any shift type leaves all of its breaks a place',
  'interval-short': `{amount} agents are missing at ${WHERE}`,
  'too-few-seats': `{amount} agents have no seat at ${WHERE}`,
  'limit-broken': `${LIMIT} is[ {below} below its least][ {above} above its most]`,
  'too-many-distinct-shifts': 'The design needs {distinct} distinct shifts, {amount} too many',
  'search-ended': 'The search ended before it had tried everything',
} as const;

/** What would help against each, with the values of its reason. */
export const DESIGN_REMEDY_TEXTS = {
  'no-shift-fits': 'Widen the windows of the breaks or of the starts',
  'interval-short':
    'Add a shift type that can work then, or ask for {amount} agents fewer there[ and as much as is missing in the {others} others]',
  'too-few-seats': 'Provide {seats} seats more',
  'limit-broken': 'Move this limit by {amount}',
  'too-many-distinct-shifts': 'Allow {distinct} distinct shifts',
  'search-ended': 'Allow more steps',
} as const;

/** How far a remedy goes. */
export const DESIGN_REACH_TEXTS = {
  smallest: ' (the smallest change that is enough)',
  enough: ' (enough)',
  together: ' (enough together with the other changes)',
} as const;

const DUTY = '{type} on day {day} at {clock}';
const BREAK = '[kind=meal?a meal][kind=rest?a rest][kind=gap?a gap]';

/** What breaches by duties say, in English. */
export const COVERAGE_TEXTS = {
  'unknown-type': `${DUTY} is of no known type`,
  'start-not-allowed': `${DUTY} starts when the type does not`,
  'length-not-allowed': `${DUTY} has a length that its type does not`,
  'day-not-allowed': `${DUTY} is not on one of its days`,
  'break-outside-shift': `${DUTY} has ${BREAK} outside the shift`,
  'breaks-overlap': `${DUTY} has ${BREAK} inside another break`,
  'break-missing': `${DUTY} lacks ${BREAK} of {minutes} minutes`,
  'break-not-allowed': `${DUTY} has ${BREAK} [at=window?outside its window][at=type?that its type does not]`,
  'work-between-breaks': `${DUTY} works {minutes} minutes between breaks`,
  'too-many-on-position': '{agents} agents for {seats} seats on day {day} at {clock}',
} as const;

/** What a change of the shift types on offer is, in English; `together` are several as one. */
export const SHIFT_CHANGE_TEXTS = {
  together: '{changes}',
  starts: '{type} of {hours} h from {clocks:and}',
  otherStarts: '{type} of {hours} h at any other start',
  distinctShifts: 'up to {most} distinct shifts',
  breaks: 'breaks up to {minutes} minutes sooner or later',
  shares: '{types:and} from {least:percent} to {most:percent} of the hours',
} as const;

/** Notes of the steps of a design, in English. */
export const DESIGN_NOTES = {
  'premiums-in-shifts': 'premiums are part of shifts',
  'none-saves-more': 'no design costs less than the bound, so none can save more than this',
} as const;
