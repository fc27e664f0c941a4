import {
  designShifts,
  type ShiftTypeSuggestions,
  type SuggestShiftTypesInput,
  suggestShiftTypes,
} from 'halfhour/shifts';
import { fixture, seededCurve } from './curves.ts';

const CURVES = 20;

/**
 * What other shift types would save, and whether their designs keep the promise. `--curves n` for fewer than 20,
 * `--from n` to begin at another.
 */
export function run(args: readonly string[]): void {
  const from = numberAfter(args, '--from') ?? 1;
  const curves = numberAfter(args, '--curves') ?? CURVES;
  if (from === 1) report('fixture', fixture(), true);
  let least = Infinity;
  for (let seed = from; seed <= Math.min(CURVES, from + curves - 1); seed++) {
    const { name, ...input } = seededCurve(seed);
    least = Math.min(least, report(`${seed}: ${name}`, input, false));
  }
  console.log(`  least share of what a free choice saves: ${(100 * least).toFixed(0)} %`);
}

/** The share of what a free choice of starts and lengths would save at most. */
function report(name: string, input: SuggestShiftTypesInput, showsChanges: boolean): number {
  const before = process.cpuUsage();
  const found = suggestShiftTypes(input);
  const { user, system } = process.cpuUsage(before);
  const { today, design, changes, saving, savingAtMost = 0, asksToday, bound = 0 } = found;
  // Without a design of today there is nothing to take a share of: what is left above the bound is said beside it.
  const share = savingAtMost > 0 ? saving / savingAtMost : 1;
  const left = design.objective / bound - 1;
  console.log(
    `  ${name.padEnd(26)} ${today?.paidHours ?? '-'} h to ${design.coverage.paidHours} h in ${changes.length} changes, ${design.dailyDemand.length} kinds; ${(100 * share).toFixed(0)} % of ${savingAtMost.toFixed(0)} at most, ${(100 * left).toFixed(1)} % above the bound; promises off by ${(100 * worstPromise(input, found)).toFixed(2)} %; ${((user + system) / 1e6).toFixed(1)} s`,
  );
  if (!showsChanges) return share;
  console.log('   ', JSON.stringify(asksToday));
  for (const { title, saving, after, asks } of changes)
    console.log(
      `    -${saving} h (${after.paidHours} h, ${after.distinctShifts} kinds): ${title} ${JSON.stringify(asks)}`,
    );
  for (const { title, saving, atMost } of found.passed)
    console.log(`    passed: ${title}, saving ${saving ?? '-'}, at most ${atMost ?? '-'}`);
  return share;
}

/** How far the designs of the changed inputs are from what was promised, as a share of it. */
function worstPromise(input: SuggestShiftTypesInput, { changes }: ShiftTypeSuggestions): number {
  const { requirement } = input;
  return Math.max(
    0,
    ...changes.map(({ shiftTypes, limits, after }) => {
      const { coverage } = designShifts({ requirement, shiftTypes, limits });
      return Math.abs(coverage.paidHours - after.paidHours) / after.paidHours;
    }),
  );
}

function numberAfter(args: readonly string[], option: string): number | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : Number(args[at + 1]);
}
