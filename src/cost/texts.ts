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
