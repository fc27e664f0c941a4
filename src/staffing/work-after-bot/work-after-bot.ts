import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { erlangB } from '../../erlang/erlang-b-and-c.ts';
import { pow } from '../../math/elementary/pow.ts';
import { type BotIntent, type WorkAfterBotInput, workAfterBotInput } from './input.ts';

/** What becomes of the contacts of an intent. */
export interface IntentAfterBot {
  readonly name: string;
  /** The containment after the months ahead, 0 to 1. */
  readonly containment: number;
  /** Contacts that the bot settles. */
  readonly contained: number;
  /** Contacts that it hands over to the agents. */
  readonly handedOver: number;
  /** Contacts that find every session taken and come to the agents at once. */
  readonly pastBot: number;
}

/** What a bot leaves to the agents: `contacts` and `ahtSeconds` are those of `requiredAgents`. */
export interface WorkAfterBot {
  /** Contacts that come to the agents in the interval, handed over or past the bot. */
  readonly contacts: number;
  /** Their average handle time in seconds; 0 without contacts. */
  readonly ahtSeconds: number;
  /** Contacts that would be with the bot at a time if it had no limit, in erlangs. */
  readonly botLoad: number;
  /** Share of contacts that find every session taken, 0 to 1. */
  readonly blockedProbability: number;
  /** Contacts that the bot settles. */
  readonly contained: number;
  /** What becomes of each intent, in the order given. */
  readonly intents: readonly IntentAfterBot[];
}

/**
 * What does a bot as the first step leave to the agents?
 *
 * Containment is by intent, as the bot settles the easy ones: fewer contacts come to the agents and they take longer, so the
 * work falls by less than the contacts do. With `monthsAhead` the containment drifts as each intent says. A bot with few
 * sessions sends who finds them taken straight on (Erlang B, whatever the lengths of its conversations); for the sessions
 * that a share of blocked contacts takes give `botLoad` to `linesForBlocking`.
 *
 * Give `contacts` and `ahtSeconds` to `requiredAgents`. Assumes random arrivals at a steady rate; what a bot without a limit
 * hands over is then as random. What goes past a full bot comes in bursts: where that is much, play it. Contained means
 * settled: a contact that gave up on the bot and calls again is none.
 *
 * @param input - The contacts by intent, and the bot; see {@link WorkAfterBotInput}.
 * @returns The work of the agents, and what becomes of each intent; see {@link WorkAfterBot}.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { requiredAgents, workAfterBot } from 'halfhour/staffing';
 *
 * const work = workAfterBot({
 *   intervalSeconds: 1800,
 *   intents: [
 *     { name: 'balance', contacts: 60, containment: 0.7, botSeconds: 60, ahtSeconds: 120 },
 *     {
 *       name: 'complaint',
 *       contacts: 40,
 *       containment: 0.1,
 *       botSeconds: 90,
 *       ahtSeconds: 270,
 *       handoverAhtSeconds: 300,
 *     },
 *   ],
 * }); // => { contacts: 54, ahtSeconds: 240, contained: 46, … }
 * const { contacts, ahtSeconds } = work;
 * const target = { intervalSeconds: 1800, targetServiceLevel: 0.8, answerTimeSeconds: 20 };
 * requiredAgents({ ...target, contacts, ahtSeconds }).agents; // => 11
 * requiredAgents({ ...target, contacts: 100, ahtSeconds: 180 }).agents; // => 14
 * ```
 */
export function workAfterBot(input: WorkAfterBotInput): WorkAfterBot {
  const {
    intervalSeconds,
    intents,
    sessions = Infinity,
    monthsAhead = 0,
  } = parseInput('workAfterBot', workAfterBotInput, input);
  const botLoad =
    sum(intents.map(({ contacts, botSeconds }) => contacts * botSeconds)) / intervalSeconds;
  const blocked = sessions === Infinity ? 0 : erlangB(sessions, botLoad);
  const after = intents.map((intent) => afterBot(intent, blocked, monthsAhead));
  const work = after.map(({ handedOver, pastBot }, i) => {
    const { ahtSeconds, handoverAhtSeconds = ahtSeconds } = intents[i]!;
    return handedOver * handoverAhtSeconds + pastBot * ahtSeconds;
  });
  const contacts = sum(after.map(({ handedOver, pastBot }) => handedOver + pastBot));
  return {
    contacts,
    ahtSeconds: contacts === 0 ? 0 : sum(work) / contacts,
    botLoad,
    blockedProbability: blocked,
    contained: sum(after.map(({ contained }) => contained)),
    intents: after,
  };
}

function afterBot(intent: BotIntent, blocked: number, months: number): IntentAfterBot {
  const { name, contacts, containmentLossPerMonth: loss = 0 } = intent;
  const containment = intent.containment * pow(1 - loss, months);
  const talked = contacts * (1 - blocked);
  return {
    name,
    containment,
    contained: talked * containment,
    handedOver: talked * (1 - containment),
    pastBot: contacts * blocked,
  };
}
