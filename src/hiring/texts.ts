/** What findings of a hiring plan say, in English. */
export const HIRING_TEXTS = {
  'no-terminal-condition':
    'no terminal condition: the plan stops hiring early and leaves a gap behind it',
  'no-class-in-time': 'recruiting takes longer than the plan: no class can start within it',
  required: 'period {period}: {missing} agents are missing for the need, whatever is hired',
  transfers: 'period {period}: {missing} agents are missing for those who go, whatever is hired',
  'terminal.minSupply':
    'period {period}: {missing} agents are missing for what has to be there at the end, whatever is hired',
} as const;
