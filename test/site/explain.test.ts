import { evaluateCost } from 'halfhour/cost';
import { hiringPlan } from 'halfhour/hiring';
import { designShifts } from 'halfhour/shifts';
import { addShrinkage, requiredAgents } from 'halfhour/staffing';
import { explainIn } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';
import { explainSteps as inGerman } from '../../docs/site/live/explain-de.ts';
import { explainSteps as inEnglish } from '../../docs/site/live/explain-en.ts';
import { explainSteps as inChinese } from '../../docs/site/live/explain-zh.ts';

const halfHour = {
  contacts: 100,
  intervalSeconds: 1800,
  ahtSeconds: 180,
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
};
const workings = {
  agents: requiredAgents({ ...halfHour, maxOccupancy: 0.85, shrinkage: 0.3 }).steps,
  abandonment: requiredAgents({ ...halfHour, patienceSeconds: 120 }).steps,
  shrinkage: addShrinkage({
    agents: 70,
    shrinkage: [{ name: 'breaks', share: 0.1, base: 'inOffice', kind: 'break' }],
  }).steps,
  cost: evaluateCost({
    channels: [{ name: 'voice', contacts: 30_000, ahtSeconds: 360 }],
    staff: {
      occupancy: 0.8,
      inOfficeShrinkage: 0.15,
      outOfOfficeShrinkage: 0.12,
      hoursPerFte: 173.33,
    },
    pay: { baseMonthly: 3000, onCost: 0.25 },
    other: [{ name: 'fixed', amount: 9000 }],
  }).steps,
  shifts: designShifts({
    requirement: { intervalSeconds: 3600, agents: Array.from({ length: 24 }, (_, i) => i % 3) },
    shiftTypes: [{ id: 'half', lengthMinutes: 180, startGridMinutes: 60 }],
  }).working,
  hiring: hiringPlan({
    required: [10, 12],
    startingAgents: 10,
    attrition: 0.05,
    stages: [{ name: 'training', attrition: 0, productivity: 0 }],
    payPerAgent: 4000,
  }).working,
};

describe('the workings on a page', () => {
  it.each(Object.entries(workings))(
    'of %s are those of the library, in each language',
    (_, steps) => {
      expect(steps.length).toBeGreaterThan(0);
      expect(inEnglish(steps)).toBe(explainIn(steps, 'en'));
      expect(inGerman(steps)).toBe(explainIn(steps, 'de'));
      expect(inChinese(steps)).toBe(explainIn(steps, 'zh'));
    },
  );
});
