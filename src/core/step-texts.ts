/** The units of steps in English, as they stand behind one and behind many. */
export const STEP_UNITS = {
  agents: '[count=1?agent][count!1?agents]',
  attempts: '[count=1?attempt][count!1?attempts]',
  contact: 'contact',
  contacts: '[count=1?contact][count!1?contacts]',
  erlangs: '[count=1?erlang][count!1?erlangs]',
  fte: 'fte',
  FTE: 'FTE',
  'fte months': '[count=1?fte month][count!1?fte months]',
  'a year': 'a year',
  heads: '[count=1?head][count!1?heads]',
  'head months': '[count=1?head month][count!1?head months]',
  hires: '[count=1?hire][count!1?hires]',
  hour: 'hour',
  hours: '[count=1?hour][count!1?hours]',
  leavers: '[count=1?leaver][count!1?leavers]',
  minute: 'minute',
  minutes: '[count=1?minute][count!1?minutes]',
  money: 'money',
  months: '[count=1?month][count!1?months]',
  people: '[count=1?person][count!1?people]',
  period: 'period',
  places: '[count=1?place][count!1?places]',
  productiveHour: 'productive hour',
  seat: 'seat',
  seats: '[count=1?seat][count!1?seats]',
  'seat months': '[count=1?seat month][count!1?seat months]',
  seconds: '[count=1?second][count!1?seconds]',
  units: '[count=1?unit][count!1?units]',
} as const;

/** What `explain` writes of a rounding, in English. */
export const STEP_ROUNDINGS = {
  up: ', rounded up to {result}',
  down: ', rounded down to {result}',
} as const;
