import { checkNumbers, isNonNegative } from '../../core/check-numbers.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import { fewestAgentsOfSeries } from './fewest-agents-of-series.ts';
import type { AgentsForServiceLevelsInput } from './input.ts';
import { agentsForServiceLevelsInputSchema } from './input.ts';

/**
 * How many agents does each interval of a long series need (Erlang C)?
 *
 * For each interval the answer of {@link agentsForServiceLevel}, made for series of any length: no
 * memory is taken per interval, and the time per interval does not depend on the load.
 *
 * @param input - The series and its target; see {@link AgentsForServiceLevelsInput}.
 * @param out - Where to put the agents; as long as the series. A new array if left out.
 * @returns The smallest whole number of agents for each interval: 0 where nothing is offered. What is
 *   above two thousand million does not fit.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain; the first 20 bad
 *   elements of a series are named.
 * @example
 * ```ts
 * import { agentsForServiceLevels } from 'halfhour/erlang';
 *
 * agentsForServiceLevels({
 *   contacts: Float64Array.of(0, 20, 100),
 *   ahtSeconds: Float64Array.of(180, 180, 180),
 *   intervalSeconds: 1800,
 *   answerTimeSeconds: 20,
 *   targetServiceLevel: 0.8,
 * }); // => [0, 4, 14]
 * ```
 */
export function agentsForServiceLevels(
  input: AgentsForServiceLevelsInput,
  out?: Int32Array,
): Int32Array {
  const { contacts, ahtSeconds, intervalSeconds, answerTimeSeconds, targetServiceLevel } =
    parseInput('agentsForServiceLevels', agentsForServiceLevelsInputSchema, input);
  const agents = out ?? new Int32Array(contacts.length);
  checkSeries(contacts, ahtSeconds, agents);
  fewestAgentsOfSeries(
    contacts,
    ahtSeconds,
    intervalSeconds,
    answerTimeSeconds,
    1 - targetServiceLevel,
    agents,
  );
  return agents;
}

function checkSeries(contacts: Float64Array, ahtSeconds: Float64Array, out: Int32Array): void {
  if (isSound(contacts) && isSound(ahtSeconds) && out.length === contacts.length) return;
  const issues = [
    ...checkNumbers('contacts', contacts, isNonNegative, 'a number of 0 or more'),
    ...checkNumbers('ahtSeconds', ahtSeconds, isNonNegative, 'a number of 0 or more'),
  ];
  if (out.length !== contacts.length) {
    const expected = `as long as contacts (${contacts.length})`;
    issues.push({ path: 'out.length', expected, received: out.length });
  }
  throw new InvalidInputError('agentsForServiceLevels', issues);
}

/** The check of a sound series, which is nearly every one, is a loop and nothing else. */
function isSound(series: Float64Array): boolean {
  for (let i = 0; i < series.length; i++) if (!isNonNegative(series[i]!)) return false;
  return true;
}
