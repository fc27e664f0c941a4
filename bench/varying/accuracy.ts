import { simulateQueue } from 'halfhour/simulate';
import { staffVaryingLoad } from 'halfhour/staffing';
import { seededRandom } from '../../src/core/random.ts';
import { searchBySimulation } from './search-by-simulation.ts';

const HALF_HOUR = 1800;

/** Calls that a first look simulates, one that decides, and one of many within a search. */
const FIRST = 4e6;
const LAST = 4e7;
const WITHIN_SEARCH = 6e5;

/** Days that are simulated at least: enough where many agents even out what one day brings. */
const LEAST_DAYS = 30;

interface Day {
  readonly peak: number;
  readonly ahtSeconds: number;
  readonly jagged: boolean;
  readonly target: number;
  readonly contacts: readonly number[];
}

/**
 * `staffVaryingLoad` on seeded days of 10 to 5,000 contacts at their peak, handle times of 2 to 40 minutes, smooth and
 * jagged, 80/20 and 90/10: the worst simulated half-hour, the agent-hours that a search by simulation needs, and the time.
 * `--days N` (default 60), `--largest N`: days of more contacts are not searched (default all are, some twenty minutes);
 * `--from N`: days before that are passed over; `--only-searches`: nothing but the searches.
 */
export function run(args: readonly string[]): void {
  const count = numberAfter(args, '--days', 60);
  const largest = numberAfter(args, '--largest', Infinity);
  const from = numberAfter(args, '--from', 0);
  const only = args.includes('--only-searches');
  let searches = 0;
  const random = seededRandom(20);
  console.log(
    '  peak   AHT         target  agents      MOL  worst half-hour  (MOL)   search   more  CPU, ms',
  );
  let worst = 1;
  let most = -1;
  let slowest = 0;
  for (let d = 0; d < count; d++) {
    const day = makeDay(random, d);
    if (d < from) continue;
    const series = {
      intervalSeconds: HALF_HOUR,
      intervals: day.contacts.map((contacts) => ({ contacts, ahtSeconds: day.ahtSeconds })),
    };
    const answerTimeSeconds = day.target === 0.8 ? 20 : 10;
    const targets = { targetServiceLevel: day.target, answerTimeSeconds };
    const staff = () => staffVaryingLoad(series, targets);
    const rows = staff();
    const cpu = cpuMs(staff);
    const agents = rows.map((row) => row.agents);
    const serve = (plan: readonly number[], calls: number, seed: number) =>
      served(day, plan, answerTimeSeconds, calls, seed);
    const isSearched = sum(day.contacts) <= largest;
    if (only && !isSearched) continue;
    let least = only ? 0 : Math.min(...serve(agents, FIRST, 1)) - day.target;
    // What a first look finds short is looked at again, with other calls and ten times as many.
    if (least < -0.015) least = Math.min(...serve(agents, LAST, 2)) - day.target;
    const mol = rows.map((row) => row.mol.agents);
    const molLeast = only ? 0 : Math.min(...serve(mol, FIRST, 1)) - day.target;
    let text = '';
    if (isSearched) {
      searches++;
      const { least: found } = searchBySimulation(
        agents,
        (plan) => serve(plan, WITHIN_SEARCH, 3),
        day.target,
      );
      const more = sum(agents) / found - 1;
      most = Math.max(most, more);
      text = `${String(found).padStart(8)} ${(100 * more).toFixed(1).padStart(5)} %`;
    }
    worst = Math.min(worst, least);
    slowest = Math.max(slowest, cpu);
    console.log(
      `  ${day.peak.toFixed(0).padStart(4)} ${(day.ahtSeconds / 60).toFixed(1).padStart(5)} ${day.jagged ? 'jagged' : 'smooth'} ${day.target === 0.8 ? '80/20' : '90/10'} ${String(sum(agents)).padStart(9)} ${String(sum(mol)).padStart(8)} ${points(least).padStart(10)} ${points(molLeast).padStart(12)} ${text} ${cpu.toFixed(1).padStart(8)}`,
    );
  }
  console.log(
    `\n${count - from} days: worst half-hour ${points(worst)} points from its target; at most ${(100 * most).toFixed(1)} % more agents than the search by simulation (${searches} days searched); slowest day ${slowest.toFixed(1)} ms of CPU (median of 5 calls)`,
  );
}

function makeDay(random: () => number, index: number): Day {
  const peak = 10 * 500 ** random();
  const ahtSeconds = 120 * 20 ** random();
  const jagged = index % 2 === 1;
  const phase = random();
  const shape = Array.from({ length: 24 }, (_, i) => {
    const smooth =
      0.15 + Math.sin((Math.PI * (i + 0.5)) / 24) * (0.7 + 0.3 * Math.sin(i / 2 + 6 * phase));
    return jagged ? smooth * (0.5 + random()) : smooth;
  });
  const top = Math.max(...shape);
  return {
    peak,
    ahtSeconds,
    jagged,
    target: index % 4 < 2 ? 0.8 : 0.9,
    contacts: shape.map((share) => (peak * share) / top),
  };
}

/** Simulated service by half-hour. */
function served(
  { contacts, ahtSeconds }: Day,
  agents: readonly number[],
  answerTimeSeconds: number,
  calls: number,
  seed: number,
): number[] {
  const replications = Math.round(Math.min(20_000, Math.max(LEAST_DAYS, calls / sum(contacts))));
  return simulateQueue({
    intervalSeconds: HALF_HOUR,
    contacts,
    ahtSeconds,
    agents,
    answerTimeSeconds,
    replications,
    seed,
  }).intervals.map(({ serviceLevels }) => serviceLevels.servedWithin.value);
}

function cpuMs(work: () => unknown): number {
  work();
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[2]!;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function points(share: number): string {
  return `${share < 0 ? '' : '+'}${(100 * share).toFixed(1)}`;
}

function numberAfter(args: readonly string[], option: string, usual: number): number {
  const at = args.indexOf(option);
  return at < 0 ? usual : Number(args[at + 1]);
}
