import { InfeasibleError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { optimiseSkillGroupDay as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { measured } from '../../search/search-result.ts';
import { CentrePlay } from '../centre-period/centre-play.ts';
import type { CentreWork } from '../centre-period/centre-work.ts';
import type { ServiceTally } from '../centre-period/service-tally.ts';
import { staffByInterval } from '../centre-period/staff-by-interval.ts';
import { forEach } from '../engine/queue/prepare-queue.ts';
import { DayGoals } from './day-goals.ts';
import { DayProof, type DayVerdict } from './day-proof.ts';
import { costOfDay, type DaySearch, type DayStaff, played } from './day-search.ts';
import { type Effort, thinnedDay } from './fewer-agents.ts';
import { type OptimiseSkillGroupDayInput, optimiseSkillGroupDayInput } from './input.ts';
import { filledUpDay } from './more-agents.ts';
import type { ServedDayQueue, SkillGroupDay } from './result.ts';

/** Looks at a staff: three queues and seven groups take some hundreds. */
const DEFAULT_MAX_STEPS = 4_000;

const DEFAULT_CONFIDENCE = 0.95;

/**
 * Contacts of all days on which a staff is judged: at first a half-hour with a hundredth of them is known to a point, then,
 * as the search picks what chance makes look well, to half of one.
 */
const ROUGH = { contacts: 300_000, passes: 2, tries: 8 };
const FINE = { contacts: 900_000, passes: 1, tries: 3 };
const FEWEST_DAYS = 100;
const MOST_DAYS = 1000;

/** Attempts at a proof, each with a staff that has more to spare where the last failed. */
const MOST_ATTEMPTS = 8;

/**
 * How many agents of each skill group does it take in every half-hour of a day at least cost, so that every queue meets its
 * own target?
 *
 * The day is taken whole: it opens with empty queues, contacts that wait or are in hand at the end of a half-hour go on into
 * the next, and so do agents who are busy. Where calls last long against the half-hour, a staff that is found half-hour by
 * half-hour ({@link optimiseSkillGroups}) leaves many of them short, and this one does not. A target holds in every interval,
 * or over the day as a whole with a least that every interval keeps.
 *
 * Found by simulation and proven by simulation: the day is played again and again with the routing of
 * {@link simulateCentre}, always with the same contacts, and what the search ends with is proven on days that it has not
 * seen. `low` of each service level is what holds with the confidence asked for, one-sided; with `jointly` for all queues and
 * intervals together. Agents have one contact in hand unless a queue says otherwise (`parallel`), nobody calls again, and contacts are
 * Poisson. There is no bound: how far the cost is from the least is not known.
 *
 * @param input - Queues with their contacts and targets, and groups with costs and limits;
 *   {@link OptimiseSkillGroupDayInput} has the units. A step (`maxSteps`) is a day played with one staff.
 * @returns Agents by group and interval, service by queue and interval with its proof.
 * @throws `InvalidInputError` on a bad field, `InfeasibleError` if no group takes the contacts of a queue, `TOO_LARGE`
 *   beyond 40 groups or 2,000 intervals.
 * @see M. T. Cezik and P. L'Ecuyer, Staffing multiskill call centers via linear programming and simulation, Management
 *   Science 54 (2008), for programs of what each agent adds when simulated; here each half-hour has one.
 * @example
 * ```ts
 * import { optimiseSkillGroupDay } from 'halfhour/simulate';
 *
 * const target = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
 * const { groups, status } = optimiseSkillGroupDay({
 *   intervalSeconds: 1800,
 *   queues: [
 *     { name: 'billing', contacts: [20, 40, 30], ahtSeconds: 180, ...target },
 *     { name: 'technical', contacts: [10, 20, 20], ahtSeconds: 600, ...target },
 *   ],
 *   groups: [
 *     { name: 'billing', skills: [{ queue: 'billing' }] },
 *     {
 *       name: 'both',
 *       skills: ['billing', 'technical'].map((queue) => ({ queue, preference: 1 })),
 *       cost: 1.1,
 *     },
 *   ],
 * });
 * status; // => 'feasible'
 * ```
 */
export function optimiseSkillGroupDay(input: OptimiseSkillGroupDayInput): SkillGroupDay {
  keepWithin('optimiseSkillGroupDay', limits, {
    groups: input?.groups?.length,
    intervals: input?.queues?.[0]?.contacts?.length,
    steps: input?.maxSteps,
  });
  parseInput('optimiseSkillGroupDay', optimiseSkillGroupDayInput, input);
  const { queues, groups, seed = 1 } = input;
  const { confidence = DEFAULT_CONFIDENCE, jointly = false, maxSteps = DEFAULT_MAX_STEPS } = input;
  for (const { name, contacts } of queues) {
    if (Array.from(contacts).every((count) => count === 0)) continue;
    if (groups.some(({ skills }) => skills.some(({ queue }) => queue === name))) continue;
    throw new InfeasibleError('optimiseSkillGroupDay', `no group takes contacts of ${name}`);
  }
  const work = workOf(input);
  const budget = new SearchBudget('least staff', maxSteps, input);
  const goals = new DayGoals(work, queues);
  const searchOn = (contacts: number): DaySearch => ({
    play: new CentrePlay(work, seed, 0, daysToJudge(work, contacts)),
    goals,
    budget,
  });
  const rough = searchOn(ROUGH.contacts);
  const proof = new DayProof(rough, seed, { confidence, jointly });
  const { agents, dedicated } = staffByInterval(
    rough.play,
    (tally) => goals.wantedLate(tally),
    budget,
  );
  const fine = searchOn(FINE.contacts);
  const { staff, verdict } = proven(
    cheaperDay(cheaperDay(agents, rough, ROUGH), fine, FINE),
    fine,
    proof,
  );
  const isProven = verdict?.cells.length === 0 && verdict.queues.length === 0;
  budget.finish();
  return {
    status: isProven ? 'feasible' : 'unknown',
    ...measured(isProven ? costOfDay(staff, rough.play) : undefined, undefined),
    steps: budget.steps,
    groups: groups.map(({ name }, g) => ({ name, agents: staff[g]! })),
    queues: queues.map((queue, q) => servedQueue(queue.name, q, work, verdict)),
    dedicatedAgents: dedicated[0]!.map((_, i) => dedicated.reduce((all, own) => all + own[i]!, 0)),
    days: { search: rough.play.played + fine.play.played, proof: proof.days },
    confidence,
    jointly,
  };
}

function workOf({ intervalSeconds, queues, groups }: OptimiseSkillGroupDayInput): CentreWork {
  const intervals = queues[0]!.contacts.length;
  return {
    intervalSeconds,
    queues: queues.map((queue) => ({
      name: queue.name,
      contacts: Array.from(queue.contacts),
      ahtSeconds: Array.from(forEach(queue.ahtSeconds, intervals)),
      targetServiceLevel: queue.targetServiceLevel,
      answerTimeSeconds: queue.answerTimeSeconds,
      definition: queue.serviceLevelDefinition ?? 'servedWithin',
      patienceSeconds: queue.patienceSeconds,
      handleTime: queue.handleTime,
      priority: queue.priority,
      parallel: queue.parallel,
      backlog: queue.backlog,
    })),
    groups: groups.map(({ name, skills, cost = 1, min = 0, max = Infinity }) => ({
      name,
      skills,
      cost,
      present: 1,
      min: forEach(min, intervals),
      max: forEach(max, intervals),
    })),
  };
}

/** What failed is asked for as much more than the search's own days show as unseen ones left it short of being proven. */
function askMore(
  { cells, queues, tally, reach }: DayVerdict,
  own: ServiceTally,
  goals: DayGoals,
): void {
  for (const cell of cells) {
    const q = Math.floor(cell / goals.intervals);
    const { low } = tally.serviceOfInterval(q, cell % goals.intervals, reach);
    goals.askMoreOfCell(cell, goals.cells[cell]! - low - goals.lackOfCell(own, cell));
  }
  for (const q of queues) {
    const { low } = tally.serviceWithin(q, reach);
    goals.askMoreOfQueue(q, goals.queues[q]! - low - goals.lackOfQueue(own, q));
  }
}

function daysToJudge({ queues }: CentreWork, contactsOfAPlay: number): number {
  const contacts = queues.reduce((all, queue) => queue.contacts.reduce((a, b) => a + b, all), 0);
  const wanted = Math.round(contactsOfAPlay / Math.max(1, contacts));
  return Math.min(MOST_DAYS, Math.max(FEWEST_DAYS, wanted));
}

/** A staff that is enough on the days of a search, and as cheap as it finds one. */
function cheaperDay(start: DayStaff, search: DaySearch, effort: Effort): DayStaff {
  const { goals, budget, play } = search;
  if (budget.exhausted) return start;
  budget.enter('staff');
  const { staff, tally } = filledUpDay(start, search);
  if (!goals.isMet(tally)) return staff;
  const thinned = thinnedDay(staff, tally, search, effort);
  budget.improve(costOfDay(thinned, play), undefined);
  return thinned;
}

/** Proves a staff, with more agents where that fails: nobody is taken off any more, so that what held goes on holding. */
function proven(start: DayStaff, search: DaySearch, proof: DayProof) {
  const { goals, budget, play } = search;
  let staff = start;
  let verdict: DayVerdict | undefined;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS && !budget.exhausted; attempt++) {
    budget.enter('proof');
    verdict = proof.attempt(staff);
    const { cells, queues } = verdict;
    if ((cells.length === 0 && queues.length === 0) || attempt === MOST_ATTEMPTS) break;
    budget.enter('staff');
    if (budget.exhausted) break;
    const own = played(staff, search);
    askMore(verdict, own, goals);
    const more = filledUpDay(staff, search, own).staff;
    // What was judged is what is answered, if there are no steps for another proof.
    if (budget.exhausted) break;
    staff = more;
    budget.improve(costOfDay(staff, play), undefined);
  }
  return { staff, verdict };
}

function servedQueue(
  name: string,
  q: number,
  { queues }: CentreWork,
  verdict: DayVerdict | undefined,
): ServedDayQueue {
  const { contacts, targetServiceLevel } = queues[q]!;
  const promised = { name, targetServiceLevel };
  if (verdict === undefined) {
    const unproven = [...contacts.keys()].filter((i) => contacts[i]! > 0);
    return { ...promised, proven: unproven.length === 0, unproven };
  }
  const { tally, reach, cells } = verdict;
  const unproven = cells
    .filter((cell) => Math.floor(cell / contacts.length) === q)
    .map((cell) => cell % contacts.length);
  return {
    ...promised,
    serviceLevel: tally.serviceWithin(q, reach),
    intervals: contacts.map((count, i) =>
      count > 0 ? tally.serviceOfInterval(q, i, reach) : null,
    ),
    proven: unproven.length === 0 && !verdict.queues.includes(q),
    unproven,
  };
}
