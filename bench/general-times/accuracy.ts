import { loadForServiceLevel, queueWithGeneralTimes, serviceLevel } from 'halfhour/erlang';
import { type SimulateCentreInput, simulateCentre } from 'halfhour/simulate';

// Where handle times vary otherwise than Erlang C has it: the approximation, Erlang C itself and a simulation.

const AHT = 300;
/** Contacts of each case. */
const CONTACTS = 1_000_000;
const REPLICATIONS = 10;

/** Contacts of one or two kinds, by the shares of their mean handle time, each with a variation of its own. */
const TIMES = [
  { name: 'all alike', kinds: [1], variation: 0 },
  { name: 'lognormal, 0.5', kinds: [1], variation: 0.5 },
  { name: 'lognormal, 1.5', kinds: [1], variation: 1.5 },
  { name: 'lognormal, 3', kinds: [1], variation: 3 },
  { name: 'two kinds, 1 to 4', kinds: [0.4, 1.6], variation: 1 },
  { name: 'two kinds, 1 to 15', kinds: [0.125, 1.875], variation: 1 },
] as const;

export function run(): void {
  console.log('agents  service  handle times          simulated  M/G/n    Erlang C');
  let [worst, worstOfErlang] = [0, 0];
  for (const agents of [5, 20, 60, 200]) {
    for (const level of [0.6, 0.8, 0.95]) {
      const time = { answerTimeInAht: 20 / AHT };
      const offeredLoad = loadForServiceLevel(agents, time.answerTimeInAht, level);
      const erlang = serviceLevel(agents, offeredLoad, time.answerTimeInAht);
      for (const { name, kinds, variation } of TIMES) {
        const simulated = simulateCentre(centreOf(agents, offeredLoad, kinds, variation)).queues;
        const shares = simulated.map(({ day }) => day.serviceLevels.servedWithin.value!);
        const found = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        const squares = kinds.reduce((sum, mean) => sum + mean ** 2 * (1 + variation), 0);
        const squaredVariation = squares / kinds.length - 1;
        const input = { agents, offeredLoad, squaredVariation, ...time };
        const told = queueWithGeneralTimes(input).servedWithin!;
        worst = Math.max(worst, Math.abs(told - found));
        worstOfErlang = Math.max(worstOfErlang, Math.abs(erlang - found));
        const percents = [found, told, erlang].map((share) => (100 * share).toFixed(1).padStart(8));
        console.log(
          `${String(agents).padEnd(8)}${level}  ${name.padEnd(20)} ${percents.join('  ')}`,
        );
      }
    }
  }
  console.log(
    `off by at most ${(100 * worst).toFixed(1)} points; Erlang C ${(100 * worstOfErlang).toFixed(1)}`,
  );
}

function centreOf(
  agents: number,
  load: number,
  kinds: readonly number[],
  squaredVariation: number,
): SimulateCentreInput {
  const intervalSeconds = (CONTACTS * AHT) / load / REPLICATIONS;
  const contacts = [(load * intervalSeconds) / AHT / kinds.length];
  const names = kinds.map((_, k) => `kind ${k + 1}`);
  return {
    intervalSeconds,
    warmUpSeconds: 20_000,
    queues: kinds.map((mean, k) => ({
      name: names[k]!,
      contacts,
      ahtSeconds: mean * AHT,
      answerTimeSeconds: 20,
      handleTime:
        squaredVariation === 0
          ? { kind: 'constant' as const }
          : squaredVariation === 1
            ? { kind: 'exponential' as const }
            : { kind: 'lognormal' as const, squaredVariation },
    })),
    groups: [{ name: 'all', agents, skills: names.map((queue) => ({ queue })) }],
    replications: REPLICATIONS,
    seed: 20_261_130,
  };
}
