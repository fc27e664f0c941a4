import { checkRoster, type GenerateRosterInput, generateRoster } from '../../src/rotation/index.ts';
import { randomRosterWithLimits } from '../../test/rotation/generate-roster/random-rosters.ts';
import {
  cheapestOf,
  costOf,
  rowFaults,
  rowsOf,
} from '../../test/rotation/generate-roster/roster-oracle.ts';
import { keep } from './keep-case.ts';
import { halfHours, nights } from './team-cases.ts';

const CASES: Readonly<Record<string, (maxSteps: number) => void | Promise<void>>> = {
  nights,
  keep,
  'half-hours': halfHours,
};

/** Small enough for every roster to be looked at. */
const SIZES = [
  { people: 2, days: 7, shifts: 1 },
  { people: 2, days: 5, shifts: 2 },
  { people: 3, days: 5, shifts: 1 },
  { people: 2, days: 4, shifts: 3 },
];

/**
 * Small random rosters against every roster that there is, and against a checker that shares no code with the search.
 * `--rosters n` draws n of them (default 5,000), `--from n` begins with another, `--steps n` limits each search
 * (default 60).
 *
 * `--case nights`, `keep` and `half-hours` are teams instead: how far nights are apart, what three absences change, and what
 * is missing of half-hours that a roster fills; `--steps n` are 20,000 unless said.
 */
export async function run(args: readonly string[]): Promise<void> {
  const at = args.indexOf('--case');
  if (at >= 0) return CASES[args[at + 1]!]!(option(args, '--steps', 20_000));
  const count = option(args, '--rosters', 5000);
  const from = option(args, '--from', 1);
  const maxSteps = option(args, '--steps', 60);
  const tally = { rosters: 0, cheapest: 0, proven: 0, none: 0, shownNone: 0, unknown: 0 };
  const faulty: string[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const input = randomRosterWithLimits(seed, SIZES[seed % SIZES.length]!);
    const { status, roster, objective, bound } = generateRoster({ ...input, maxSteps, seed });
    const cheapest = cheapestOf(input);
    const blame = (what: string) => faulty.push(`${seed}: ${what}`);
    if (cheapest === undefined) {
      tally.none++;
      if (status === 'infeasible') tally.shownNone++;
      else if (status !== 'unknown') blame(`${status} where there is no roster`);
      continue;
    }
    tally.rosters++;
    if (status === 'infeasible') blame('infeasible where there is a roster');
    if (status === 'unknown') tally.unknown++;
    if (status === 'infeasible' || status === 'unknown') continue;
    for (const fault of faultsOf(input, roster!, objective!)) blame(fault);
    if (objective! < cheapest - 1e-6) blame(`${objective} where ${cheapest} is least`);
    if (bound !== undefined && bound > cheapest + 1e-6) blame(`bound ${bound} above ${cheapest}`);
    const isCheapest = objective! < cheapest + 1e-6;
    if (isCheapest) tally.cheapest++;
    if (status === 'optimal') tally.proven++;
    if (status === 'optimal' && !isCheapest) blame('said to be optimal');
  }
  for (const line of faulty) console.log(`  ${line}`);
  const { rosters, cheapest, proven, none, shownNone, unknown } = tally;
  console.log(
    `  ${count} drawn: ${cheapest} of ${rosters} as cheap as the cheapest (${((100 * cheapest) / rosters).toFixed(2)} %), ` +
      `${proven} proven, ${unknown} not found; ${shownNone} of ${none} without a roster said to be so; ${faulty.length} faults`,
  );
}

/** What a checker of the bench's own and the library's `checkRoster` find wrong. */
function faultsOf(
  input: GenerateRosterInput,
  roster: NonNullable<ReturnType<typeof generateRoster>['roster']>,
  objective: number,
): string[] {
  const rows = rowsOf(roster, input);
  const { all, beyond } = costOf(input, rows);
  const faults = input.people.flatMap(({ name }) => rowFaults(input, name, rows[name]!));
  if (Math.abs(all - objective) > 1e-6) faults.push(`${objective} where the parts make ${all}`);
  if (beyond > 0) faults.push('beyond the limits of the cover');
  const findings = checkRoster(roster, input.rules ?? []);
  return [...faults, ...findings.map(({ message }) => message)];
}

function option(args: readonly string[], name: string, standard: number): number {
  const at = args.indexOf(name);
  return at < 0 ? standard : Number(args[at + 1]);
}
