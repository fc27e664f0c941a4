import highsLoader from 'highs';
import { rotationProblem } from '../../src/rotation/design-rotation/rotation-problem.ts';
import { PeopleBound } from '../../src/rotation/engine/walks/people-bound.ts';
import { SearchBudget } from '../../src/search/search-budget.ts';
import { fewestByArcs } from '../../test/rotation/support/arc-model.ts';
import {
  DAYTIME,
  ROUND_THE_CLOCK,
  RULES,
  weekOf,
} from '../../test/rotation/support/design-instances.ts';

const CASES = 30;
const PEAKS = [4, 9, 17, 40, 95, 210];

/** The bound on people against HiGHS on flows of days, in 30 cases of other peaks, hours and rules. `--cases n` for fewer. */
export async function run(args: readonly string[]): Promise<void> {
  const highs = await highsLoader();
  const at = args.indexOf('--cases');
  const cases = at < 0 ? CASES : Number(args[at + 1]);
  const mixes = Object.entries(RULES);
  let worst = 0;
  let above = 0;
  for (let k = 0; k < cases; k++) {
    const [name, rules] = mixes[k % mixes.length]!;
    const peak = PEAKS[k % PEAKS.length]! + Math.floor(k / 12);
    const isOpenAtNight = k % 3 !== 0;
    const agents = isOpenAtNight ? weekOf(peak, { least: 1 }) : weekOf(peak, { from: 7, to: 23 });
    const shiftTypes = isOpenAtNight ? ROUND_THE_CLOCK : DAYTIME;
    const requirement = { intervalSeconds: 1800, agents };
    const problem = rotationProblem({ requirement, shiftTypes, ...rules });
    const before = process.cpuUsage();
    const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
    bound.raise(new SearchBudget('bound', 1e6));
    const { user, system } = process.cpuUsage(before);
    const exact = fewestByArcs(highs, problem);
    worst = Math.max(worst, exact - bound.value);
    if (bound.value > exact * (1 + 1e-8)) above++;
    console.log(
      `  peak ${peak}, ${name}: ${bound.value.toFixed(4)}, HiGHS ${exact.toFixed(4)}, ${((user + system) / 1e6).toFixed(1)} s of CPU`,
    );
  }
  console.log(`  ${cases} cases: at most ${worst.toFixed(4)} people below HiGHS, ${above} above`);
}
