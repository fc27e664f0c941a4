/** What findings of a hiring plan and of measured attrition say, in English. */
export const HIRING_TEXTS = {
  'no-terminal-condition':
    'no terminal condition: the plan stops hiring early and leaves a gap behind it',
  'no-class-in-time': 'recruiting takes longer than the plan: no class can start within it',
  required: 'period {period}: {missing} agents are missing for the need, whatever is hired',
  transfers: 'period {period}: {missing} agents are missing for those who go, whatever is hired',
  'terminal.minSupply':
    'period {period}: {missing} agents are missing for what has to be there at the end, whatever is hired',
  'few-leavers':
    '{leavers|person|people} left: chance alone may move a yearly figure by half of itself and more',
  'part-of-year': 'the window has {months} months: where leavers have a season, take whole years',
  'nobody-left':
    'survival falls to 0 at {days} days, where all {atRisk} who were seen left: it says nothing of longer tenures',
  'stage-unseen': 'nobody was seen in {stage}: it has the rate of all',
} as const;
