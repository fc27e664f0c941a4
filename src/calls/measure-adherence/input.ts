import * as z from 'zod/mini';
import { type RowFault, rows } from '../../core/bulk-kinds.ts';
import { listOf, name, nonNegative, positive, yesOrNo } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { instant, intervalLength, timeZone } from '../../time/time-kinds.ts';

/** A span of an agent's schedule. Instants are epoch milliseconds, so nights and clock changes need no rule. */
export interface ScheduledSpan {
  readonly agent: string;
  readonly start: number;
  /** When it ends: epoch milliseconds after `start`. */
  readonly end: number;
  /** What is scheduled: one of `activities`. */
  readonly activity: string;
}

/** One row of the state log of a phone system. */
export interface StateChange {
  readonly agent: string;
  /** When the state began (epoch milliseconds). */
  readonly start: number;
  /**
   * When it ended: epoch milliseconds, not before `start`; default the next state of the agent, and for his last one the
   * end of the log. A state that ended as it began holds no time and cuts no other.
   */
  readonly end?: number | undefined;
  /** Which state: one of `states`. */
  readonly state: string;
}

/** Time in which a supervisor allows a deviation: a system failure, a call that ran long, a meeting at short notice. */
export interface GrantedException {
  readonly agent: string;
  readonly start: number;
  /** When it ends: epoch milliseconds after `start`. */
  readonly end: number;
  readonly reason: string;
}

/** What may be scheduled. */
export interface AdherenceActivity {
  readonly name: string;
  /** States that keep to it; being logged out is `'loggedOut'`. */
  readonly states: readonly string[];
  /** Whether agents are to be on position: ready for contacts or handling them. */
  readonly onPosition: boolean;
  /** Whether it is paid: an unpaid meal is not. */
  readonly paid: boolean;
}

/** What the phone system may log. */
export interface AgentState {
  readonly name: string;
  /** Whether the agent is ready or handling. */
  readonly onPosition: boolean;
  /** Whether he is handling a contact (default no). */
  readonly handling?: boolean | undefined;
  /** Whether it is paid work. */
  readonly paid: boolean;
}

/** The contacts of the half-hours, to say what lost time cost in service. */
export interface AdherenceService {
  /** Contacts that came in each interval of the result, in order (0 or more each). */
  readonly contacts: readonly number[];
  /** Handle time in seconds (above 0). */
  readonly ahtSeconds: number;
  /** Seconds within which a contact should be answered (0 or more). */
  readonly answerTimeSeconds: number;
}

/** Everything that {@link measureAdherence} takes. */
export interface MeasureAdherenceInput {
  /** The spans of all agents in any order; those of one agent may not overlap. */
  readonly schedule: readonly ScheduledSpan[];
  /**
   * The log in any order: late rows are put in their place. Of rows that overlap the later start holds, and after its end
   * the earlier one again if that has a later end.
   */
  readonly log: readonly StateChange[];
  readonly activities: readonly AdherenceActivity[];
  readonly states: readonly AgentState[];
  readonly exceptions?: readonly GrantedException[] | undefined;
  /** Team of each agent, by name. */
  readonly teams?: readonly { readonly agent: string; readonly team: string }[] | undefined;
  /**
   * Seconds that are forgiven at the start and the end of a scheduled span (0 or more each, default 0): a deviation
   * there that lasts no longer counts as kept, a longer one counts in full.
   */
  readonly toleranceSeconds?: { readonly start: number; readonly end: number } | undefined;
  /** How far the log is known (epoch milliseconds): the schedule after it is not counted (default all of it). */
  readonly logUntil?: number | undefined;
  /** Length of an interval in seconds (default 1800). */
  readonly intervalSeconds?: number | undefined;
  /** Zone of the dates and clocks of the intervals (default `UTC`). */
  readonly timeZone?: string | undefined;
  readonly service?: AdherenceService | undefined;
}

export const measureAdherenceInput = /* @__PURE__ */ schemaOf<MeasureAdherenceInput>()(() =>
  z
    .strictObject({
      schedule: rows<ScheduledSpan>('a list of scheduled spans', (row) =>
        faultsOf(row, 'activity', true),
      ),
      log: rows<StateChange>('a list of state changes', (row) => faultsOf(row, 'state', false)),
      activities: listOf(activity(), 'a list of at least one activity', 1),
      states: listOf(state(), 'a list of at least one state', 1),
      exceptions: z.optional(
        rows<GrantedException>('a list of exceptions', (row) => faultsOf(row, 'reason', true)),
      ),
      teams: z.optional(z.array(z.strictObject({ agent: name(), team: name() }))),
      toleranceSeconds: z.optional(z.strictObject({ start: nonNegative(), end: nonNegative() })),
      logUntil: z.optional(instant()),
      intervalSeconds: z.optional(intervalLength()),
      timeZone: z.optional(timeZone()),
      service: z.optional(
        z.strictObject({
          contacts: z.array(nonNegative()),
          ahtSeconds: positive(),
          answerTimeSeconds: nonNegative(),
        }),
      ),
    })
    .check(
      stated(
        'Every `activity` of the schedule is the name of one of `activities`, every `state` of the log and of an activity that of one of `states` (or `loggedOut`); no two have one name',
        namesKnown,
      ),
    ),
);

const activity = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: name(),
    states: z.array(name()),
    onPosition: yesOrNo(),
    paid: yesOrNo(),
  }),
);

const state = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: name(),
    onPosition: yesOrNo(),
    handling: z.optional(z.boolean()),
    paid: yesOrNo(),
  }),
);

/** The state of an agent of whom the log says nothing at the time. */
export const LOGGED_OUT = 'loggedOut';

const EARLIEST = /* @__PURE__ */ Date.UTC(1900);
const LATEST = /* @__PURE__ */ Date.UTC(2200);
const isInstant = (value: unknown) =>
  typeof value === 'number' && value >= EARLIEST && value < LATEST;

function faultsOf(row: unknown, text: 'activity' | 'state' | 'reason', ends: boolean): RowFault[] {
  if (typeof row !== 'object' || row === null) return [{ field: '', expected: 'a row' }];
  const { agent, start, end, [text]: word } = row as Readonly<Record<string, unknown>>;
  const least = Number(start) + (ends ? 1 : 0);
  const isEnd = (!ends && end === undefined) || (isInstant(end) && (end as number) >= least);
  // Most rows are as they should be, and they come by the million.
  if (typeof agent === 'string' && isInstant(start) && isEnd && typeof word === 'string') return [];
  const faults: RowFault[] = [];
  if (typeof agent !== 'string') faults.push({ field: 'agent', expected: 'a text' });
  if (!isInstant(start)) faults.push({ field: 'start', expected: 'epoch milliseconds' });
  if (!isEnd) {
    const expected = ends
      ? 'epoch milliseconds after `start`'
      : 'epoch milliseconds, not before `start`';
    faults.push({ field: 'end', expected });
  }
  if (typeof word !== 'string') faults.push({ field: text, expected: 'a text' });
  return faults;
}

function namesKnown({ value, issues }: z.core.ParsePayload<MeasureAdherenceInput>): void {
  const { activities, states, schedule, log } = value;
  const refuse = (path: (string | number)[], input: unknown, message: string) => {
    if (issues.length < 20) issues.push({ code: 'custom', message, input, path });
  };
  const activityNames = new Set(activities.map(({ name }) => name));
  const stateNames = new Set(states.map(({ name }) => name));
  if (stateNames.size < states.length) refuse(['states'], states, 'a list of different names');
  if (activityNames.size < activities.length) {
    refuse(['activities'], activities, 'a list of different names');
  }
  if (stateNames.has(LOGGED_OUT)) {
    refuse(['states'], states, `a list without '${LOGGED_OUT}', which is being in none of them`);
  }
  for (const [a, { states: allowed }] of activities.entries()) {
    for (const [i, allowedState] of allowed.entries()) {
      if (allowedState === LOGGED_OUT || stateNames.has(allowedState)) continue;
      refuse(['activities', a, 'states', i], allowedState, 'the name of one of states');
    }
  }
  for (let i = 0; i < schedule.length; i++) {
    if (activityNames.has(schedule[i]!.activity)) continue;
    refuse(['schedule', i, 'activity'], schedule[i]!.activity, 'the name of one of activities');
  }
  for (let i = 0; i < log.length; i++) {
    if (stateNames.has(log[i]!.state)) continue;
    refuse(['log', i, 'state'], log[i]!.state, 'the name of one of states');
  }
}
