import {
  agentsForWaitProbability,
  answerTimeForShare,
  averageQueue,
  averageWaitOfWaiters,
  engsetCallCongestion,
  engsetTimeCongestion,
  erlangBWithRetrials,
  erlangX,
  fractionalAgentsForAsa,
  fractionalAgentsForServiceLevel,
  fractionalAgentsForWaitProbability,
  fractionalLinesForBlocking,
  loadForAsa,
  loadForBlocking,
  loadForServiceLevel,
  loadForWaitProbability,
  occupancy,
} from 'halfhour/erlang';
import { line, numbers, relative, tally } from './table.ts';

/**
 * The tables read backwards: from a result of 17 digits to the agents, the load, or the time that it
 * was made for. Targets near 1 are left out, since a double cannot hold them to 17 digits.
 */
export function inverses(): void {
  blocking();
  waiting();
  fractionalAgents();
  redials();
  engset();
}

/** Shares for which a double loses no digits that matter. */
const isPlain = (share: number) => share > 1e-12 && share < 0.99;

function blocking(): void {
  const rows = numbers('erlang_bc_grid.csv');
  line(
    'loadForBlocking',
    rows.filter(([, , b]) => isPlain(b!)).map(([a, n, b]) => [loadForBlocking(n!, b!), a!]),
    relative,
  );
  const delayed = rows.filter(([a, n, , c]) => n! > a! && isPlain(c!));
  line(
    'loadForWaitProbability',
    delayed.map(([a, n, , c]) => [loadForWaitProbability(n!, c!), a!]),
    relative,
  );
  tally(
    'agentsForWaitProbability, 1e-9 about',
    delayed.flatMap(([a, n, , c]) => [
      agentsForWaitProbability(a!, c! * (1 + 1e-9)) === n,
      agentsForWaitProbability(a!, c! * (1 - 1e-9)) === n! + 1,
    ]),
  );
}

function waiting(): void {
  const rows = numbers('erlang_c_sl_grid.csv').filter(([a, n]) => n! > a!);
  const plain = rows.filter(([, , , , tail]) => tail! > 0.001 && tail! < 0.99);
  line(
    'loadForServiceLevel',
    plain.map(([a, n, aht, t, , level]) => [loadForServiceLevel(n!, t! / aht!, level!), a!]),
    relative,
  );
  line(
    'loadForAsa',
    rows
      .filter(([, , aht, , , , asa]) => asa! / aht! > 1e-12)
      .map(([a, n, aht, , , , asa]) => [loadForAsa(n!, asa! / aht!), a!]),
    relative,
  );
  line(
    'answerTimeForShare',
    plain
      .filter(([, , , t]) => t! > 0)
      .map(([a, n, aht, t, , level]) => [answerTimeForShare(n!, a!, level!) * aht!, t!]),
    relative,
  );
  const atOnce = rows.filter(([, , , t, tail]) => t === 0 && tail! > 1e-290);
  line(
    'averageWaitOfWaiters',
    atOnce.map(([a, n, aht, , tail, , asa]) => [averageWaitOfWaiters(n!, a!), asa! / aht! / tail!]),
    relative,
  );
  line(
    'averageQueue',
    atOnce.map(([a, n, aht, , , , asa]) => [averageQueue(n!, a!), (a! * asa!) / aht!]),
    relative,
  );
  line(
    'occupancy',
    atOnce.map(([a, n, , , , , , busy]) => [occupancy(n!, a!), busy!]),
    relative,
  );
}

function fractionalAgents(): void {
  const rows = numbers('continuous_n.csv');
  line(
    'fractionalLinesForBlocking',
    rows
      .filter(([, , , b]) => isPlain(b!))
      .map(([, n, a, b]) => [fractionalLinesForBlocking(a!, b!), n!]),
    relative,
  );
  const delayed = rows.filter(([, n, a, , c]) => n! > a! && isPlain(c!));
  line(
    'fractionalAgentsForWaitProbability',
    delayed.map(([, n, a, , c]) => [fractionalAgentsForWaitProbability(a!, c!), n!]),
    relative,
  );
  line(
    'fractionalAgentsForAsa',
    delayed.map(([, n, a, , c]) => [fractionalAgentsForAsa(a!, c! / (n! - a!)), n!]),
    relative,
  );
  line(
    'fractionalAgentsForServiceLevel',
    delayed
      .filter(([, , , , c]) => c! > 0.003)
      .map(([, n, a, , c]) => {
        const time = 1 / (n! - a!);
        return [fractionalAgentsForServiceLevel(a!, time, 1 - c! / Math.E), n!];
      }),
    relative,
  );
}

/** From the load of all attempts in the table back to it, through that of the first attempts. */
function redials(): void {
  const shares = [0.1, 0.5, 0.9];
  line(
    'erlangBWithRetrials, total load',
    numbers('erlang_bc_grid.csv').flatMap(([a, lines, b]) =>
      shares.map((retrialProbability) => {
        const offeredLoad = a! * (1 - retrialProbability * b!);
        const { totalLoad } = erlangBWithRetrials({
          lines: lines!,
          offeredLoad,
          retrialProbability,
        });
        return [totalLoad, a!] as const;
      }),
    ),
    relative,
  );
  line(
    'erlangX, total load',
    numbers('erlang_a.csv').flatMap(([, a, agents, aht, patience, t, , abandon]) =>
      shares.map((redialProbability) => {
        const { totalLoad } = erlangX({
          agents: agents!,
          offeredLoad: a! * (1 - redialProbability * abandon!),
          patienceInAht: patience! / aht!,
          answerTimeInAht: t! / aht!,
          redialProbability,
        });
        return [totalLoad, a!] as const;
      }),
    ),
    relative,
  );
}

function engset(): void {
  const cases = [1, 2, 5, 20, 100, 400].flatMap((sources) =>
    [0.25, 0.5, 0.9].flatMap((share) =>
      [1 / 4, 1, 2].map((load) => [Math.ceil(share * sources), sources, load] as const),
    ),
  );
  line(
    'engsetTimeCongestion',
    cases.map((c) => [engsetTimeCongestion(...c), exactEngset(...c)]),
    relative,
  );
  const calls = cases.filter(([lines, sources]) => lines < sources);
  line(
    'engsetCallCongestion',
    calls.map(([lines, sources, load]) => [
      engsetCallCongestion(lines, sources, load),
      exactEngset(lines, sources - 1, load),
    ]),
    relative,
  );
}

/** The binomial sums in whole numbers, for loads in 64ths. */
function exactEngset(lines: number, sources: number, load: number): number {
  const numerator = BigInt(64 * load);
  let weight = 1n;
  let all = 0n;
  let choices = 1n;
  for (let k = 0; ; k++) {
    // C(sources, k) load^k 64^lines, which is whole.
    weight = choices * numerator ** BigInt(k) * 64n ** BigInt(lines - k);
    all += weight;
    if (k === lines) break;
    choices = (choices * BigInt(sources - k)) / BigInt(k + 1);
  }
  return Number((weight << 1000n) / all) / 2 ** 1000;
}
