/** Words of every page while it runs. */
export const common = {
  locale: 'en-GB',
  nothingFound: 'Nothing found. Try another word.',
  found: '{count} results',
  working: 'The working, line by line',
  csv: 'As CSV, to copy',
  searching: 'Searching. The best so far is shown.',
  stopped: 'Stopped. The best so far is shown.',
  faults: 'Please look at the marked fields.',
  missing: 'A value is needed here',
  notANumber: 'A number is needed here',
  outOfRange: 'From {min} to {max}',
  refused: 'This cannot be computed. Please look at: {fields}',
  infeasible: 'There is no answer that meets all of this.',
  broken: 'This cannot be read. Please look at the pasted lines.',
  noEnd: 'without end',
} as const;

/** Words of every page that its HTML has. */
export const frame = {
  language: 'English',
  map: 'Map',
  reference: 'Reference',
  search: 'Search',
  searchHint: 'A question, a word, or the name of a function',
  input: 'Your numbers',
  answer: 'Answer',
  explanation: 'How it is computed',
  more: 'Read on',
  guide: 'Guide',
  inEnglish: 'in English',
  functions: 'Functions',
  reset: 'Back to the example',
  stop: 'Stop and keep the best',
  optional: 'may be left empty',
  tooLong: 'What you pasted is too long for an address: a link to this page does not hold it.',
  stays:
    'Nothing that you type leaves this page. The address holds your numbers, so a link is an answer.',
} as const;

export const home = {
  title: 'halfhour: from half-hours to a rota and its cost',
  lead: 'Workforce-management calculations for contact centres, with the working shown. Follow the chain, or ask.',
  chain: 'The chain',
  compute: 'Compute it here',
  read: 'Read about it',
  code: 'In code',
  questions: 'Questions planners ask',
  pages: 'More pages',
  steps: {
    history: ['What happened', 'What is in this export, and what is odd about it?'],
    forecast: ['How much', 'How many contacts will every half-hour bring, and how sure is that?'],
    staffing: ['How many', 'How many agents meet the target, and what does shrinkage change?'],
    shifts: ['Which shifts', 'Which shifts cover the day, and when does everybody eat?'],
    rotation: ['Who when', 'Which fair rota fills them, and why is there none?'],
    cost: ['What it costs', 'What does a contact cost, a resolution, and whom to hire when?'],
  },
  extra: {
    sixSteps: 'The whole plan in one call',
    readme: 'Read me',
    recipes: 'Recipes',
    defaults: 'All defaults with their reasons',
    glossary: 'Glossary in three languages',
    accuracy: 'Accuracy',
    sizes: 'Sizes and speeds by function',
    limits: 'Limits',
    changelog: 'Changelog',
  },
} as const;

const work = {
  contacts: 'Contacts in the interval',
  interval: 'Length of the interval, minutes',
  aht: 'Average handle time, seconds',
  target: 'Service level, %',
  answerTime: 'Answered within, seconds',
} as const;

const statuses = {
  optimal: 'best, and proven',
  feasible: 'keeps every rule; better is possible',
  infeasible: 'proven: there is none',
  unknown: 'none found yet',
} as const;

export const halfHour = {
  fields: {
    ...work,
    shrinkage: 'Shrinkage, % of scheduled time',
    occupancy: 'Occupancy at most, %',
    patience: 'Patience of callers, seconds',
  },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    agents: 'Agents on position',
    scheduledAgents: 'People on the schedule',
    serviceLevel: 'Service level',
    asaSeconds: 'Mean wait',
    occupancy: 'Occupancy',
    abandonProbability: 'Hang up',
  },
  byErlangC: 'By Erlang C: everybody waits.',
  byErlangA: 'By Erlang A: contacts hang up.',
  metByAbandonment: 'Doubt this: the target is met by those who hang up.',
  curve: 'Answered within {seconds} s, and occupancy, by agents',
  table: 'One agent more or fewer',
  meets: 'Meets the target',
  yes: 'yes',
  no: 'no',
} as const;

export const day = {
  fields: {
    ...work,
    contacts: 'Contacts, one line an interval',
    shrinkage: 'Shrinkage, % of scheduled time',
    occupancy: 'Occupancy at most, %',
  },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    agentHours: 'Hours on position',
    scheduledHours: 'Scheduled hours',
    mostAgents: 'Most agents at once',
    serviceLevel: 'Service level of the day',
    contacts: 'Contacts',
    agents: 'Agents',
    scheduledAgents: 'People on the schedule',
    asaSeconds: 'Mean wait',
  },
  curve: 'Agents and people on the schedule, by interval',
  table: 'The day by interval',
  interval: 'Interval',
} as const;

export const shrinkage = {
  fields: {
    agents: 'Agents needed on position',
    leave: 'Leave, %',
    sickness: 'Sickness, %',
    training: 'Training, %',
    meetings: 'Meetings and coaching, %',
    breaks: 'Breaks, %',
  },
  options: {},
  answers: {
    scheduledAgents: 'People on the schedule',
    paidAgents: 'People on the pay roll',
    totalShrinkage: 'Shrinkage of paid time in all',
  },
  notTheSum: 'The parts add up to {sum}, but together they take {total}.',
  chain: 'From the pay roll to the position, people',
  people: 'People',
  inOffice: 'In office',
  onPosition: 'On position',
  table: 'The parts and what they are a share of',
  part: 'Part',
  share: 'Share',
  base: 'Of',
  bases: { paid: 'paid time', scheduled: 'scheduled time', inOffice: 'time in office' },
} as const;

export const risk = {
  fields: { ...work, certainty: 'To be met with a certainty of, %' },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    sureAgents: 'Agents to be that sure',
    sureProbability: 'Target is met with probability',
    usualAgents: 'Agents by Erlang C',
    usualProbability: 'With those it is met with probability',
  },
  missed: 'With {agents} agents the target is missed in {share} of such half-hours.',
  curve: 'Probability that the target is met, and expected service level, by agents',
  table: 'Agents and certainty',
  agents: 'Agents',
  probability: 'Target is met',
  expected: 'Expected service level',
} as const;

export const cost = {
  fields: {
    contacts: 'Contacts a month',
    aht: 'Average handle time, seconds',
    occupancy: 'Occupancy, %',
    inOffice: 'Breaks, meetings, training: % of time in office',
    outOfOffice: 'Leave and sickness: % of paid time',
    resolution: 'Resolved per contact, %',
    pay: 'Pay of a full-time agent a month',
    onCost: 'Contributions of the employer, %',
    fixed: 'Fixed cost a month',
  },
  options: {},
  answers: {
    perContact: 'Cost per contact',
    perResolution: 'Cost per resolution',
    total: 'Total a month',
    fte: 'Full-time agents',
    paidHours: 'Paid hours',
  },
  moveASlider: 'Move a slider: the bridge shows what changed against the example.',
  bridge: 'From {before} in the example to {after} per contact',
  before: 'Example',
  after: 'Now',
  where: 'Where the pay of agents goes',
  use: 'Use',
  amount: 'Amount',
  share: 'Share of all cost',
  uses: {
    handling: 'Handling',
    idle: 'Waiting for contacts',
    offPosition: 'In office, off the phone',
    outOfOffice: 'Leave and sickness',
  },
  drivers: {
    volume: 'Volume',
    mix: 'Mix',
    handleTime: 'Handle time',
    resolution: 'Resolution',
    occupancy: 'Occupancy',
    shrinkage: 'Shrinkage',
    pay: 'Pay',
    purchases: 'Fixed cost',
    support: 'Support',
    attrition: 'Attrition',
    selfService: 'Self-service',
    calendar: 'Calendar',
  },
} as const;

export const hiring = {
  fields: {
    required: 'Agents needed, one line a month',
    starting: 'Experienced agents at the start',
    attrition: 'Leave each month, %',
    trainingLoss: 'Lost in training, %',
    smallest: 'Smallest class',
    largest: 'Largest class',
    pay: 'Cost of an agent a month',
    perHire: 'Cost of a hire',
    overtime: 'Overtime at most, %',
  },
  options: {},
  answers: { hires: 'Hires', leavers: 'Leavers', cost: 'Cost in all', status: 'Plan' },
  statuses,
  short: 'Month {month}: {missing} agents are missing, whatever is hired.',
  curve: 'Output of all people, in experienced agents, against the need',
  table: 'The plan by month',
  month: 'Month',
  required: 'Needed',
  supply: 'Output',
  overtime: 'Overtime',
} as const;

export const rota = {
  fields: {
    early: 'Early, Monday to Friday',
    late: 'Late, Monday to Friday',
    night: 'Night, Monday to Friday',
    earlyWeekend: 'Early, weekend',
    lateWeekend: 'Late, weekend',
    nightWeekend: 'Night, weekend',
    fewest: 'People at least',
    most: 'People at most',
    rest: 'Rest between shifts, hours',
    stretch: 'Days at work in a row, at most',
    daysOff: 'Days off in a row, at least',
    nights: 'Nights in a row, at most',
    hours: 'Hours a week on average, at most',
    forward: 'Only change to later shifts',
  },
  options: { yes: 'yes', no: 'no' },
  answers: {
    employees: 'People',
    status: 'Rota',
    averageWeeklyHours: 'Hours a week on average',
    freeWeekends: 'Free weekends of the cycle',
    nights: 'Nights in the cycle',
    longestWorkStretch: 'Longest stretch of work, days',
    steps: 'Steps of the search',
  },
  statuses,
  shifts: { early: 'E', late: 'L', night: 'N' },
  noRota: 'These rules and numbers leave no rota. Allow more people, or give up a rule.',
  table: 'The rota: E early, L late, N night, a dot for a day off',
  week: 'Week',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

export const shifts = {
  fields: {
    agents: 'Agents needed, one line an hour',
    fullHours: 'Full shift with its meal, hours',
    partHours: 'Short shift without a meal, hours',
    meal: 'Unpaid meal, minutes',
    surplusPrice: 'Price of an hour too many, in paid hours',
  },
  options: {},
  answers: {
    shifts: 'Shifts',
    paidHours: 'Paid hours',
    underHours: 'Hours too few',
    overHours: 'Hours too many',
    objective: 'Cost, in paid hours',
    status: 'Design',
    gap: 'Could be better by at most',
  },
  statuses,
  full: 'full',
  part: 'short',
  coverage: 'On position against the requirement, by hour',
  onPosition: 'On position',
  required: 'Needed',
  table: 'The shifts',
  from: 'From',
  to: 'To',
  kind: 'Kind',
  people: 'People',
} as const;

export const forecast = {
  fields: { history: 'History, with a header', zone: 'Time zone', days: 'Days to forecast' },
  options: {
    'Europe/Berlin': 'Berlin',
    'Europe/London': 'London',
    'America/New_York': 'New York',
    'America/Los_Angeles': 'Los Angeles',
    'Asia/Shanghai': 'Shanghai',
    'Asia/Tokyo': 'Tokyo',
    'Asia/Kolkata': 'Kolkata',
    'Australia/Sydney': 'Sydney',
    UTC: 'UTC',
  },
  answers: {
    contacts: 'Contacts expected',
    band: 'Nine times in ten between',
    dayWape: 'Error of days in the trial',
    rows: 'Rows read',
  },
  asked:
    'The file can be read in more than one way ({questions} questions). The likelier reading is shown.',
  curve: 'Contacts by day, with the band in which nine days of ten lie',
  low: 'Low',
  high: 'High',
  table: 'The first open intervals',
  date: 'Date',
  time: 'Time',
} as const;

/** What stands on the pages of the calculators, and not in their scripts. */
export const pages = {
  halfHour: {
    title: 'Agents for one half-hour',
    question:
      'How many agents answer 80 % of the contacts of this half-hour within 20 seconds, and how many have to be on the schedule?',
    explanation: [
      'Contacts times handle time over the length of the interval is the work, in erlangs: the agents that would be busy if nobody ever waited. Contacts come at random, so there have to be more.',
      'Erlang C tells how long contacts wait with so many agents, if all wait until they are answered. The answer is the fewest whole agents that meet the target. With a patience the model is Erlang A: contacts hang up after that time on average.',
      'Shrinkage is divided out, not added: 14 agents at 30 % are 14 / 0.7 = 20 people on the schedule.',
    ],
  },
  day: {
    title: 'The requirement of a day',
    question: 'How many agents does each half-hour of this day take, and how many hours is that?',
    explanation: [
      'Paste a column of a spreadsheet: one line an interval, with or without its time in front, and with the handle time in seconds behind where it differs.',
      'Each interval is staffed on its own by Erlang C: the fewest agents that meet the target. That is right as long as contacts are over well within the interval.',
      'Hours stand on people before they are rounded: rounding each half-hour up would add people that no schedule needs.',
    ],
  },
  shrinkage: {
    title: 'Shrinkage by its parts',
    question: 'How many people have to be scheduled and employed so that enough are on position?',
    explanation: [
      'Each part says what it is a share of: leave of the paid time, sickness of the scheduled time, breaks and meetings of the time in office.',
      'Shares of the same base add. Shares of different bases compound: nobody takes a break on a day of leave. So the total is less than the sum of the parts.',
      'People are divided by what is left, never multiplied by one plus the shrinkage.',
    ],
  },
  risk: {
    title: 'How sure is the service level?',
    question:
      'With so many agents, how often does this half-hour meet its target, and how many make it nine times in ten?',
    explanation: [
      'The service level of Erlang C is a mean over many such half-hours. A single one scatters around it: staffed for 80/20, it misses the target about one time in five.',
      'The probability counts every number of contacts and how many of them may be late. It leaves out that one slow minute makes several late: against simulation it is off by up to 2 points.',
    ],
  },
  cost: {
    title: 'What a contact costs',
    question: 'What does a contact cost, what a resolution, and what moves it?',
    explanation: [
      'Handling hours follow from contacts and handle time. Occupancy makes hours on position of them, shrinkage paid hours, pay and contributions money.',
      'Contacts that are not resolved come again, so a resolution costs more than a contact.',
      'The bridge shares the difference from the example among its causes: each effect is a mean over every order in which they may come (Shapley), so they add up.',
    ],
  },
  hiring: {
    title: 'A hiring plan',
    question: 'People leave every month and training takes one: how many should start when?',
    explanation: [
      'Each line is a month: the experienced agents that are needed, shrinkage included. Hires train for a month and are experienced after it.',
      'The plan is the cheapest that has enough people in every month and at the end, in the mean: a mixed-integer program, solved to its proof. Overtime, paid half as much again, fills small gaps.',
    ],
  },
  rota: {
    title: 'A rota round the clock',
    question:
      'Which fair rota covers early, late and night shifts and keeps the rules? Everybody works the same weeks, each a week later.',
    explanation: [
      'Person 1 begins in week 1, person 2 in week 2, and so on; after the last week comes the first. So nights and weekends are equal for all.',
      'The search looks for the fewest people and then for the most free weekends. It is complete: it finds a rota, or proves that there is none. It runs in a worker, with few steps first and then twice as many, and shows each better rota at once.',
      "Early is 6 to 14 o'clock, late 14 to 22, night 22 to 6.",
    ],
  },
  shifts: {
    title: 'Shifts for a day',
    question:
      'Which shifts cover this requirement with the fewest paid hours, and where do they leave too many or too few?',
    explanation: [
      'Each line is an hour from midnight: the agents needed on position. Meals are placed by the design, so they are not in the requirement; sickness and training are.',
      'The search chooses starts, lengths and meals so that paid hours, and the price of surplus, are least, and proves how much less could be possible at most.',
    ],
  },
  forecast: {
    title: 'Forecast a pasted file',
    question: 'How many contacts will the next days bring, and how sure is that?',
    explanation: [
      'Paste an export with a header: time and contacts, or date, time and calls, in any usual form. It is read and forecast on this page; nothing leaves it.',
      'The history is cleaned, several models are tried on its last weeks as if they were still to come, and those that did well are blended. The bands are as wide as the errors of that trial: nine days of ten lie between them.',
    ],
  },
} as const;
