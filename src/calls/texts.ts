/** What findings of measured adherence say, in English. */
export const ADHERENCE_TEXTS = {
  'log-unsorted': '{count|row|rows} of the log came after one that began later: put in their place',
  'log-overlaps':
    '{count|row|rows} of the log had not ended when the next of the same agent began: the later start holds until it ends',
  'schedule-after-log': '{hours} hours of the schedule lie after the end of the log: not counted',
  'agents-without-log':
    '{count|agent of the schedule has|agents of the schedule have} no row in the log (first {agent}): all of their time is taken as logged out',
  'unscheduled-agents':
    '{count|agent of the log has|agents of the log have} no schedule (first {agent})',
  'exceptions-unscheduled':
    '{count|agent has|agents have} exceptions and no schedule (first {agent}): they except nothing',
} as const;
