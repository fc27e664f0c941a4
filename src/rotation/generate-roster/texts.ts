/** Why a request is refused. */
export const REFUSAL_TEXTS = {
  'request-against-rules':
    'the rules of {employee} allow it in no row that is the same before and after these weeks',
  'request-costs-more':
    'granting it would cost at least {cost} more, if all others stay as they are',
} as const;

/** Why there is no roster. */
export const ROSTER_REASON_TEXTS = {
  'no-legal-day': '{employee} has no legal row: no day off and no shift fits on {date}',
  'no-legal-row': '{employee} has no legal row[; leaving out one of these gives one: {rules}]',
  'no-crew-row': 'the crew {crew} has no row that all of it may work together',
  'hard-cover': 'no roster of legal rows has everywhere at least the least and at most the most',
} as const;
