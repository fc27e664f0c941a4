import type { Step } from '../../core/step.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import {
  availability,
  availabilityOf,
  SHRINKAGE_STAGES,
  type Shrinkage,
  type ShrinkageComponent,
  type ShrinkageStage,
  shrinkageStages,
} from './shrinkage.ts';

// The names that the derivation gives to what each stage leaves.
const LEFT_BY: Readonly<Record<ShrinkageStage, string>> = {
  paid: 'scheduledOfPaid',
  scheduled: 'inOfficeOfScheduled',
  inOffice: 'positionOfInOffice',
};

/** What the components leave of their base, one step for each of these stages that loses time. */
export function availabilitySteps(
  shrinkage: Shrinkage,
  stages: readonly ShrinkageStage[] = SHRINKAGE_STAGES,
): Step[] {
  if (typeof shrinkage === 'number') return [];
  const components = shrinkageStages(shrinkage);
  return stages
    .filter((stage) => components[stage].length > 0)
    .map((stage) => ({
      name: LEFT_BY[stage],
      formula: stageFormula(components[stage]),
      inputs: Object.fromEntries(
        components[stage].map(({ name, share }) => [formulaName(name), share]),
      ),
      value: availabilityOf(components[stage]),
    }));
}

/** From agents on position to agents on the schedule. */
export function scheduledAgentsStep(agents: number, shrinkage: Shrinkage): Step {
  const value = agents / availability(shrinkage).positionOfScheduled;
  return {
    name: 'scheduledAgents',
    ...divisionByStages('agents', agents, shrinkage, ['scheduled', 'inOffice']),
    value,
    rounding: { rule: 'up', result: roundUpHeadCount(value) },
    unit: 'agents',
  };
}

/** The formula that divides heads by what these stages leave. */
export function divisionByStages(
  name: string,
  heads: number,
  shrinkage: Shrinkage,
  stages: readonly ShrinkageStage[],
): Pick<Step, 'formula' | 'inputs'> {
  if (typeof shrinkage === 'number') {
    return stages.includes('scheduled')
      ? { formula: `${name} / (1 - shrinkage)`, inputs: { [name]: heads, shrinkage } }
      : { formula: name, inputs: { [name]: heads } };
  }
  const lost = availabilitySteps(shrinkage, stages);
  const divisor = lost.map((step) => step.name).join(' * ');
  return {
    formula: lost.length === 0 ? name : `${name} / (${divisor})`,
    inputs: Object.fromEntries([[name, heads], ...lost.map((step) => [step.name, step.value])]),
  };
}

/** The formula that multiplies heads by what is left on the way to their position. */
export function timesWhatIsLeft(
  heads: number,
  shrinkage: Shrinkage,
  counted: 'scheduled' | 'paid',
): Pick<Step, 'formula' | 'inputs'> {
  if (typeof shrinkage === 'number') {
    return { formula: 'heads * (1 - shrinkage)', inputs: { heads, shrinkage } };
  }
  const stages = counted === 'paid' ? SHRINKAGE_STAGES : (['scheduled', 'inOffice'] as const);
  const left = availabilitySteps(shrinkage, stages);
  return {
    formula: ['heads', ...left.map((step) => step.name)].join(' * '),
    inputs: Object.fromEntries([['heads', heads], ...left.map((step) => [step.name, step.value])]),
  };
}

/** `1 - sickness - lateness`; a component of the remaining time multiplies what stands before it. */
function stageFormula(components: readonly ShrinkageComponent[]): string {
  return components.reduce(
    (formula, { name, base }) =>
      base === 'remaining'
        ? `(${formula}) * (1 - ${formulaName(name)})`
        : `${formula} - ${formulaName(name)}`,
    '1',
  );
}

/** A name as one word, as formulas want it: `team meetings` becomes `team_meetings`. */
function formulaName(name: string): string {
  const word = name.trim().replace(/[^A-Za-z0-9_]+/g, '_');
  return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
}
