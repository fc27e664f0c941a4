import { pattern } from '../../core/pattern.ts';
import type { Step } from '../../core/step.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { Shrinkage, ShrinkageComponent } from '../shrinkage.ts';
import { type Availability, SHRINKAGE_STAGES, type ShrinkageStage } from '../shrinkage.ts';

/** The stages between the schedule and the position. */
export const AFTER_SCHEDULING = ['scheduled', 'inOffice'] as const;

/** What each stage leaves, by the name that it has in the derivation. */
const LEFT_BY = {
  paid: 'scheduledOfPaid',
  scheduled: 'inOfficeOfScheduled',
  inOffice: 'positionOfInOffice',
} as const satisfies Readonly<Record<ShrinkageStage, keyof Availability>>;

/** What the components leave of their base, one step for each of these stages that loses time. */
export function availabilitySteps(
  shrinkage: Shrinkage,
  left: Availability,
  stages: readonly ShrinkageStage[] = SHRINKAGE_STAGES,
): Step[] {
  if (typeof shrinkage === 'number') return [];
  const steps: Step[] = [];
  for (const stage of stages) {
    const derivation = stageDerivation(shrinkage, stage);
    if (derivation === undefined) continue;
    const { formula, inputs } = derivation;
    steps.push({ name: LEFT_BY[stage], formula, inputs, value: left[LEFT_BY[stage]] });
  }
  return steps;
}

/** From agents on position to agents on the schedule, rounded up. */
export function scheduledAgentsSteps(
  agents: number,
  shrinkage: Shrinkage,
  left: Availability,
): Step[] {
  const lost = availabilitySteps(shrinkage, left, AFTER_SCHEDULING);
  const { formula, inputs } = agentsOverWhatIsLeft(agents, shrinkage, lost);
  const value = agents / left.positionOfScheduled;
  const rounding = { rule: 'up', result: roundUpHeadCount(value) } as const;
  return [...lost, { name: 'scheduledAgents', formula, inputs, value, rounding, unit: 'agents' }];
}

/** Agents divided by what a plain number leaves, or by what these steps leave of scheduled time. */
export function agentsOverWhatIsLeft(
  agents: number,
  shrinkage: Shrinkage,
  lost: readonly Step[],
): Pick<Step, 'formula' | 'inputs'> {
  return typeof shrinkage === 'number'
    ? { formula: 'agents / (1 - shrinkage)', inputs: { agents, shrinkage } }
    : overWhatIsLeft('agents', agents, lost);
}

/** Heads divided by what these steps leave. */
export function overWhatIsLeft(
  name: string,
  heads: number,
  lost: readonly Step[],
): Pick<Step, 'formula' | 'inputs'> {
  const divisor = lost.map((step) => step.name).join(' * ');
  const formula =
    lost.length === 0 ? name : `${name} / ${lost.length === 1 ? divisor : `(${divisor})`}`;
  return { formula, inputs: withValues(name, heads, lost) };
}

/** Heads or hours times what these steps leave, or times what a plain number leaves. */
export function timesWhatIsLeft(
  name: string,
  amount: number,
  shrinkage: Shrinkage,
  left: readonly Step[],
): Pick<Step, 'formula' | 'inputs'> {
  if (typeof shrinkage === 'number') {
    return { formula: `${name} * (1 - shrinkage)`, inputs: { [name]: amount, shrinkage } };
  }
  const formula = [name, ...left.map((step) => step.name)].join(' * ');
  return { formula, inputs: withValues(name, amount, left) };
}

function withValues(name: string, heads: number, left: readonly Step[]): Record<string, number> {
  const inputs: Record<string, number> = { [name]: heads };
  for (const step of left) inputs[step.name] = step.value;
  return inputs;
}

/** `1 - sickness - lateness`; a component of the remaining time multiplies what stands before it. */
function stageDerivation(
  components: readonly ShrinkageComponent[],
  wanted: ShrinkageStage,
): Pick<Step, 'formula' | 'inputs'> | undefined {
  const inputs: Record<string, number> = {};
  let formula = '1';
  let stage: ShrinkageStage = 'scheduled';
  for (const { name, share, base } of components) {
    if (base !== 'remaining') stage = base;
    if (stage !== wanted) continue;
    const word = unusedWord(formulaName(name), inputs);
    inputs[word] = share;
    formula = base === 'remaining' ? `(${formula}) * (1 - ${word})` : `${formula} - ${word}`;
  }
  return formula === '1' ? undefined : { formula, inputs };
}

/** A name as one word, as formulas want it: `team meetings` becomes `team_meetings`. */
function formulaName(name: string): string {
  const word = name.trim().replace(noWord(), '_');
  return wordStart().test(word) ? word : `_${word}`;
}

/** `breaks_2` where another component is `breaks` in a formula as well. */
function unusedWord(word: string, used: Readonly<Record<string, number>>): string {
  if (!Object.hasOwn(used, word)) return word;
  for (let i = 2; ; i++) {
    const candidate = `${word}_${i}`;
    if (!Object.hasOwn(used, candidate)) return candidate;
  }
}

const noWord = /* @__PURE__ */ pattern(() => String.raw`[^\p{L}\p{N}_]+`, 'gu');
const wordStart = /* @__PURE__ */ pattern(() => String.raw`^[\p{L}_]`, 'u');
