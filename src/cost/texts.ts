/** What warnings of a cost say, in English. */
export const COST_TEXTS = {
  'unusual-occupancy':
    '{path} is {value}, published are {low} to {high} (occupancy: above it agents wear out, below it they wait)',
  'unusual-labour-share':
    '{path} is {value}, published are {low} to {high} (labour share of the total)',
  'unusual-on-cost':
    "{path} is {value}, published are {low} to {high} (employer's contributions as a share of pay)",
  'unusual-resolution':
    '{path} is {value}, published are {low} to {high} (share of contacts that settle their issue)',
  'unusual-containment':
    '{path} is {value}, published are {low} to {high} (containment; most of what self-service deflects comes back)',
  'unusual-span':
    '{path} is {value}, published are {low} to {high} (agents for each head of a support role)',
} as const;

/** Notes of the steps of a cost, in English. */
export const COST_NOTES = {
  'of-line': '{name}',
  'counted-in': '{unit}',
  growth: '{name}: growth is (1 + annualRate / 12) ^ {months} - 1',
  newcomers: 'newcomers are counted in heads and handle fewer contacts each',
  'unsettled-again': '{name}: unsettled issues come again',
  'longer-handling': '{name}: short contacts deflected, self-service failed before, newcomers',
  'occupancy-of-target': 'from the service target',
  'occupancy-of-hours': 'from the hours given',
  'occupancy-given': 'given, or mixed of channels',
  'off-position': 'breaks, meetings, training, coaching',
  'overtime-in-office': 'overtime is in office: it brings no leave',
  'rounded-half': 'rounded up to half ones',
  'rounded-whole': 'rounded up to whole ones',
  'keeps-the-size': 'enough to keep the size',
  'same-occupancy': 'at the same occupancy',
} as const;
