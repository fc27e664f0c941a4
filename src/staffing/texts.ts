/** What findings of staffing say, in English. */
export const STAFFING_TEXTS = {
  'met-by-abandonment':
    'the target is met by those who give up[ in {odd} of {intervals} intervals]: up to {most:percent} of the contacts, ' +
    'where {allowed:percent} may fail; take servedWithin as the definition, or limit maxAbandonProbability',
  'no-fixed-point':
    'interval {interval}: at every occupancy below 100 % {agents} agents have more to do than that, as handling takes ' +
    'longer; they never catch up',
  'several-fixed-points':
    'interval {interval}: {agents} agents may settle at {occupancies:orPercent}; the lowest is taken, and from the ' +
    'second on they slide to the next',
  'cannot-be-met':
    '{period}: {target:percent} within {seconds} s can no longer be met: of {contacts} contacts so far {inTime} were in ' +
    'time, and with every one of the {toCome} to come it would be {best:percent}',
  'short-history': 'the history has {rows|row|rows}: the bands are hardly more than a guess',
  'no-season':
    'the history has {months|month|months}, and a season needs two whole years: none is forecast',
  'no-weekdays':
    'the history has {days|day|days}, and weekdays need four weeks: all are forecast alike',
  'planned-too-much': 'on {date} more than 95 % of the time is planned off: held at 95 %',
} as const;
