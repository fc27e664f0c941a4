import type { Random } from '../core/random.ts';
import { exp } from '../math/elementary/exp.ts';
import { pow } from '../math/elementary/pow.ts';
import type { SearchBudget } from './search-budget.ts';

/** A course of simulated annealing: stages of equal length, each colder than the one before by one ratio. */
interface Annealing {
  readonly stages: number;
  /** Steps of the budget, in all stages together. */
  readonly steps: number;
  /** Tried changes that count as one step. */
  readonly triesPerStep: number;
  /** Temperature of the first stage: a change for the worse by as much is taken with probability 1/e. */
  readonly hottest: number;
  /** Temperature of the last stage, as a share of that of the first. */
  readonly coldest: number;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): tries changes, of which worse ones are taken
 * ever more rarely. `enter` is told the share of the course that lies behind as each stage begins; `look`
 * is called after each step, to keep the best.
 */
export function anneal(
  { stages, steps, triesPerStep, hottest, coldest }: Annealing,
  budget: SearchBudget,
  enter: (done: number) => void,
  attempt: (temperature: number) => void,
  look: () => void,
): void {
  for (let stage = 0; stage < stages; stage++) {
    const done = stage / (stages - 1);
    const temperature = hottest * pow(coldest, done);
    enter(done);
    for (let step = 0; step < steps / stages && !budget.exhausted; step++) {
      for (let i = 0; i < triesPerStep; i++) attempt(temperature);
      budget.spend();
      look();
    }
  }
}

/** Whether annealing takes a change: always where it is no worse, else by chance, more rarely the worse it is. */
export function accepts(change: number, temperature: number, random: Random): boolean {
  return change <= 0 || random() < exp(-change / temperature);
}
