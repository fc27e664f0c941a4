import { evaluateCost } from 'halfhour/cost';
import { goldenCentre } from '../../test/cost/golden-centre.ts';
import { measure, report } from '../measure.ts';

export function run(): void {
  report(
    'what a period costs, every line of it',
    measure([{ name: 'evaluateCost', work: () => evaluateCost(goldenCentre) }], { roundMs: 100 }),
  );
}
