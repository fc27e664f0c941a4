import { designShifts, evaluateCoverage, placeBreaks } from 'halfhour/shifts';
import { measure, report } from '../measure.ts';
import { reportBars } from './bars.ts';
import { shiftTypes, weekOfAgents } from './week.ts';

export function run(): void {
  reportBars();
  const requirement = { intervalSeconds: 1800, agents: weekOfAgents(20) };
  const types = shiftTypes({ rests: true });
  const { duties } = designShifts({ requirement, shiftTypes: types, maxSteps: 3000 });
  report(
    'a week with a peak of 20 agents',
    measure(
      [
        {
          name: 'evaluateCoverage',
          work: () => evaluateCoverage({ requirement, duties, shiftTypes: types }).workloadFit,
        },
        {
          name: 'placeBreaks, 500 steps',
          work: () =>
            placeBreaks({ requirement, shiftTypes: types, duties, maxSteps: 500 }).after.underHours,
        },
        {
          name: 'designShifts, 3000 steps',
          work: () => designShifts({ requirement, shiftTypes: types, maxSteps: 3000 }).objective,
        },
      ],
      { rounds: 3 },
    ),
  );
}
