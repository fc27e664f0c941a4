import type { Agent } from './agent.ts';
import type { Contact } from './contact.ts';
import type { CentrePlan, ServedQueue } from './plan.ts';
import type { Team } from './team.ts';
import type { WaitingLine } from './waiting-line.ts';

/**
 * The agent for a contact: of the groups that may take it by now, those with the best preference; of
 * their free agents the one with the least in hand; of these the one free longest.
 */
export function agentFor(
  contact: Contact,
  now: number,
  plan: CentrePlan,
  teams: readonly Team[],
): Agent | undefined {
  let best: Agent | undefined;
  let bestPreference = Infinity;
  for (const { group, preference, afterSeconds } of plan.queues[contact.queue]!.skilled) {
    if (preference > bestPreference || isTooSoon(contact, now, afterSeconds)) continue;
    const agent = teams[group]!.freeFor(contact.queue);
    if (agent === undefined) continue;
    if (best === undefined || preference < bestPreference || isFreer(agent, best)) {
      best = agent;
      bestPreference = preference;
    }
  }
  return best;
}

/**
 * The contact for an agent: of the lines whose first contact the group may take by now, the one with
 * the highest priority; of these the one the group prefers; of these the one that has waited longest.
 * Whoever has something in hand takes only more of the same.
 */
export function contactFor(
  agent: Agent,
  now: number,
  lines: readonly WaitingLine[],
): Contact | undefined {
  if (agent.line === undefined) return undefined;
  const queueInHand = agent.inHand[0]?.queue;
  let best: Contact | undefined;
  let bestServed: ServedQueue | undefined;
  for (const served of agent.group.serves) {
    const { queue, afterSeconds } = served;
    if (queueInHand !== undefined && queueInHand !== queue) continue;
    const contact = lines[queue]!.first();
    if (contact === undefined || isTooSoon(contact, now, afterSeconds)) continue;
    if (best === undefined || goesFirst(contact, served, best, bestServed!)) {
      best = contact;
      bestServed = served;
    }
  }
  return best;
}

function goesFirst(a: Contact, servedA: ServedQueue, b: Contact, servedB: ServedQueue): boolean {
  if (servedA.priority !== servedB.priority) return servedA.priority < servedB.priority;
  if (servedA.preference !== servedB.preference) return servedA.preference < servedB.preference;
  return a.arrival < b.arrival;
}

function isFreer(a: Agent, b: Agent): boolean {
  if (a.inHand.length !== b.inHand.length) return a.inHand.length < b.inHand.length;
  return a.freeSince < b.freeSince;
}

/** In the very sum that set the time of the overflow, so that rounding cannot make it miss itself. */
function isTooSoon(contact: Contact, now: number, afterSeconds: number): boolean {
  return contact.arrival + afterSeconds > now;
}
