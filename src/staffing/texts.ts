/** What findings of staffing say, in English. */
export const STAFFING_TEXTS = {
  'met-by-abandonment':
    'the target is met by those who give up[ in {odd} of {intervals} intervals]: up to {most:percent} of the contacts, ' +
    'where {allowed:percent} may fail; count those answered in time alone (serviceLevelDefinition servedWithin), or limit the share who give up (maxAbandonProbability)',
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
  'history-gap':
    'the history lacks {days|day|days} after the row of {date}: they are taken to have been like the others',
  'history-ends-early':
    'the history ends {days|day|days} before the dates that are forecast: no band is a near one',
  'planned-too-much': 'on {date} more than 95 % of the time is planned off: held at 95 %',
} as const;

/** Notes of the steps of staffing, in English. */
export const STAFFING_NOTES = {
  'place-is-agent': 'a place is an agent',
  'place-is-chat': 'a place is one chat of an agent',
  'by-method': 'by the method {method}',
  'one-fewer': 'with one agent fewer, not the {probability} asked for',
  'surplus-of-day': 'surplus: contacts in time beyond those of the target, over all intervals',
  'surplus-not-negative': 'that the surplus of the day is not below 0',
  'chance-counted':
    'over every number of contacts, that no more of them are late than the target allows',
  'chance-sampled':
    'over every number of contacts, that no more of a sample of the late ones are than may be',
  'chance-normal': 'contacts in time beyond the target, as a normal variable',
  'no-contact-none-late': 'no contact, none late',
  'more-load-than-agents': 'more load than agents',
  'single-interval-scatters': 'expected; a single interval scatters around it',
  'whole-agents-added': 'whole agents, added up over the intervals',
  'not-rounded-by-interval': 'not rounded to whole people interval by interval',
  'full-time-week': 'full-time hours: {week} a week, for {dates|date|dates}',
  'full-time-month': 'full-time hours: {month} a month, for {dates} of its {days} dates',
  'full-time-day': 'full-time hours: {day} a day',
  'nobody-needed': 'no contacts, no minimum',
  'decided.serviceLevel': 'decided by serviceLevel',
  'decided.asa': 'decided by asa',
  'decided.abandonment': 'decided by abandonment',
  'decided.occupancy': 'decided by occupancy',
  'decided.minAgents': 'decided by minAgents',
  'decided.workload': 'decided by workload',
  'all-contacts': 'of all contacts, those who give up included',
  'fewest-in-time': 'the fewest that answer in time, by Erlang C',
  'fewest-fast-enough': 'the fewest that answer fast enough, by Erlang C',
  'fewest-not-busier': 'the fewest that are not busier',
  'more-than-erlangs': 'more agents than erlangs, or the queue never ends',
  'fewest-by-erlang-a': 'the fewest that keep to it, by Erlang A',
  'unlike-times': 'of a mixture of exponential handle times; 1 if they are alike',
  'fewest-by-kimura': 'the fewest that keep to it with such handle times, by Kimura',
  'decided.unlikeTimes': 'decided by unlike handle times',
  'groups-counted-once': 'the agents of all groups, each counted once',
  'load-of-skills': 'on the agents who have {skills}, other skills included',
  'agents-of-skills': 'who have {skills}, {decided}',
  'curve-at-occupancy': 'the curve at an occupancy of {occupancy:percent}',
  'no-work-due': 'no work is due that helpers do not do',
  'densest-stretch':
    'the densest stretch: what comes after interval {after} and is due by the end of interval {by}',
  'at-most-asked': 'of all contacts; at most {target} asked for',
  'share-to-come': 'share of the contacts to come; above 1 it cannot be',
  'within-seconds': 'within {seconds} s, each interval by its contacts; {target} asked for',
  'agents-one-by-one': 'agents given one by one where one more gains most',
  'not-exceeded': 'not exceeded with probability {probability}',
  'carried-on': 'carried on unrounded',
} as const;
