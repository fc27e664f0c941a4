import { finding } from '../../core/finding.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { measured } from '../../search/search-result.ts';
import { breachesOfRotation } from '../check-rotation/breaches.ts';
import type { FlowSearch } from '../engine/flow/find-flow.ts';
import { countedReasons } from '../engine/reasons/counted-reasons.ts';
import { rulesInTheWay } from '../engine/reasons/rule-changes.ts';
import { toRota } from '../engine/stints/stint-graph.ts';
import { measuresOf } from '../measure-rota/measure-rota.ts';
import type { RotationInput } from '../rotation-input.ts';
import type { RotationReason } from '../rotation-reason.ts';
import { ROTATION_REASON_TEXTS } from '../texts.ts';
import { hoursWorking } from './hours-working.ts';
import type { AchievedAim, RotationResult } from './result.ts';

/** A result before its steps are counted. */
export type Found = Omit<RotationResult, 'steps'>;

/** The rota of some days, shifts by index, with what its aims came to. */
export function described(
  input: RotationInput,
  days: ArrayLike<number>,
  aims: readonly AchievedAim[],
): Found {
  const { shifts } = input;
  const ids = shifts.map(({ id }) => id);
  const rota = toRota(days, ids);
  const [breach] = breachesOfRotation(rota, input);
  if (breach !== undefined) {
    const fault = `its own rota is in breach of a rule, which is a fault: ${breach.message}`;
    throw new Error(`generateRotation: ${fault}`);
  }
  const planned = ids.map((id) =>
    Array.from({ length: 7 }, (_, day) => rota.filter((week) => week[day] === id).length),
  );
  const open = aims.find(({ value, bound }) => value !== bound);
  const last = open ?? aims.at(-1);
  return {
    status: open === undefined ? 'optimal' : 'feasible',
    ...measured(last?.value, last?.bound),
    rota,
    employees: rota.length,
    planned,
    aims,
    measures: measuresOf(rota, shifts),
    reasons: [],
    working: hoursWorking(shifts, planned, rota.length),
  };
}

/** Where there is no duty nobody is needed, and that is best; of nobody there is no rota. */
export function ofNobody({ demand }: RotationInput): Found {
  return {
    status: 'optimal',
    ...measured(0, 0),
    employees: 0,
    planned: demand,
    aims: [],
    reasons: [],
    working: [],
  };
}

/** Why there is no rota, or that it is not known. */
export function withoutRota(
  input: RotationInput,
  isComplete: boolean,
  { status, proof }: FlowSearch,
  budget: SearchBudget,
): Found {
  const reasons = countedReasons(input);
  if (reasons.length > 0) return { status: 'infeasible', reasons, proof: 'bounds', working: [] };
  if (!isComplete || status !== 'infeasible') {
    return { status: 'unknown', reasons, working: [] };
  }
  const reason =
    proof === 'bounds' ? rulesInTheWay(input, budget) : reasonOfProof(proof ?? 'search');
  return { status: 'infeasible', reasons: [reason], proof, working: [] };
}

const RULES_OF_PROOF = {
  parity: ['half-people', ['demand', 'employees', 'shifts']],
  search: ['all-ways-tried', ['demand', 'shifts', 'daysOff', 'workStretch', 'forbiddenSequences']],
} as const;

function reasonOfProof(proof: keyof typeof RULES_OF_PROOF): RotationReason {
  const [code, rules] = RULES_OF_PROOF[proof];
  return { ...finding(ROTATION_REASON_TEXTS, code), rules };
}
