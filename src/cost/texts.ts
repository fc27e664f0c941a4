/** What warnings of a cost say, in English. */
export const COST_TEXTS = {
  'unusual-occupancy':
    'the occupancy is {value}, published are {low} to {high}: above it agents wear out, below it they wait ({path})',
  'unusual-labour-share':
    'the labour share of the total is {value}, published are {low} to {high} ({path})',
  'unusual-on-cost':
    "employer's contributions as a share of pay are {value}, published are {low} to {high} ({path})",
  'unusual-resolution':
    'the share of contacts that settle their issue is {value}, published are {low} to {high} ({path})',
  'unusual-containment':
    'self-service is said to settle {value}, published are {low} to {high}: most of what it deflects comes back ({path})',
  'unusual-span':
    'a support role has {value} agents for each head, published are {low} to {high} ({path})',
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
