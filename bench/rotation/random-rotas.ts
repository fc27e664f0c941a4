import fc from 'fast-check';
import { checkRotation, generateRotation } from '../../src/rotation/index.ts';
import { brokenRules } from '../../test/rotation/support/brute-force.ts';
import { randomCases, withRulesKept } from '../../test/rotation/support/random-problems.ts';

/**
 * Random problems with random rotas, half of which break a rule: does `checkRotation` name the rules
 * that a reader of strings finds broken, and does the search find a rota wherever one is known?
 */
export function compareOnRandomRotas(cases: number): void {
  const count = { broken: 0, kept: 0, checkDiffers: 0, rotaRejected: 0, missed: 0 };
  const status = { optimal: 0, feasible: 0, infeasible: 0, unknown: 0 };
  for (const given of fc.sample(randomCases(6), { numRuns: 4 * cases, seed: 1 })) {
    const found = brokenRules(given.rota, given.problem);
    const wantsKept = count.kept < count.broken;
    const problem = wantsKept ? withRulesKept(given, found) : given.problem;
    const broken = brokenRules(given.rota, problem);
    if (wantsKept ? broken.size > 0 : broken.size === 0) continue;
    count[wantsKept ? 'kept' : 'broken']++;
    const { employees, ...rules } = problem;
    const named = new Set<string>(checkRotation(given.rota, rules).map(({ code }) => code));
    if (!isSame(broken, named)) count.checkDiffers++;
    const result = generateRotation({ ...problem, maxSteps: 5000 });
    status[result.status]++;
    if (result.rota !== undefined && brokenRules(result.rota, rules).size > 0) count.rotaRejected++;
    if (wantsKept && result.status === 'infeasible') count.missed++;
    if (count.broken + count.kept === cases) break;
  }
  console.log(
    `  ${count.broken + count.kept} random problems, ${count.broken} with broken rotas and ${count.kept} with kept ones: ` +
      `checkRotation differs from the brute force on ${count.checkDiffers}`,
  );
  console.log(
    `  the search on them: ${status.optimal} solved, ${status.infeasible} infeasible, ${status.unknown} unknown; ` +
      `${count.rotaRejected} rotas rejected, ${count.missed} called infeasible although a rota is known`,
  );
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}
