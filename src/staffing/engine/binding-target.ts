/**
 * What decides the number of agents. Of targets that ask for the same number, the first in this
 * list is named.
 *
 * - `serviceLevel`, `asa`, `abandonment`, `occupancy`: the target of that name.
 * - `minAgents`: the minimum staff.
 * - `workload`: no target asks for more than the work itself: with Erlang C more agents than erlangs,
 *   or the queue would grow without end, with Erlang A one agent.
 * - `none`: no contacts and no minimum, so nobody is needed.
 */
export type BindingTarget =
  | 'serviceLevel'
  | 'asa'
  | 'abandonment'
  | 'occupancy'
  | 'minAgents'
  | 'workload'
  | 'none';
