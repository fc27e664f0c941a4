import { parseInput } from '../../core/parse-input.ts';
import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { gammaQuantile } from '../../math/distributions/gamma.ts';
import { type RequiredAgents, staffQuestion } from '../required-agents/required-agents.ts';
import { STAFFING_NOTES } from '../texts.ts';
import type { AgentsForUncertainVolumeInput } from './input.ts';
import { agentsForUncertainVolumeInputSchema } from './input.ts';

/** The staff for a volume that is only exceeded so often. */
export interface UncertainVolumeStaffing {
  /** The staff that meets the targets with the probability asked for. */
  readonly staffing: RequiredAgents;
  /** The staff for `contacts` as given. */
  readonly expected: RequiredAgents;
  /** The quantile of the expected contacts that `staffing` is for. */
  readonly contacts: number;
  /** How the quantile comes about, and then the steps of `staffing`. */
  readonly steps: readonly Step[];
}

/**
 * How many agents so that the targets are met even if more comes than expected, say, in 9 cases of 10?
 *
 * More agents than needed for a volume meet the targets at every smaller one, so the staff for the
 * 0.9 quantile of the volume meets them with probability 0.9. Give the uncertainty of the *expected*
 * contacts, not of the counts: the scatter of counts around their expectation is in the queueing
 * model already.
 *
 * @param options - The interval, its targets, the uncertainty and the certainty asked for; see
 *   {@link AgentsForUncertainVolumeInput}.
 * @returns The staff for the quantile, that for `contacts` as given, and the quantile itself; see
 *   {@link UncertainVolumeStaffing}.
 * @throws `InvalidInputError` on a bad field, quantiles out of order, or a probability outside them.
 * @see W. Whitt, Staffing a call center with uncertain arrival rate and absenteeism (2006);
 *   G. Jongbloed and G. Koole, Managing uncertainty in call centres using Poisson mixtures (2001).
 * @example
 * ```ts
 * import { agentsForUncertainVolume } from 'halfhour/staffing';
 *
 * const { staffing, expected, contacts } = agentsForUncertainVolume({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 *   volume: { coefficientOfVariation: 0.1 },
 *   probability: 0.9,
 * });
 * contacts; // => 113.0…
 * [expected.agents, staffing.agents]; // => [14, 15]
 * ```
 */
export function agentsForUncertainVolume(
  options: AgentsForUncertainVolumeInput,
): UncertainVolumeStaffing {
  const { volume, probability, ...question } = parseInput(
    'agentsForUncertainVolume',
    agentsForUncertainVolumeInputSchema,
    options,
  );
  const quantile =
    'quantiles' in volume
      ? interpolated(volume.quantiles, probability)
      : ofGamma(question.contacts, volume.coefficientOfVariation, probability);
  const contacts = quantile.value;
  const staffing = staffQuestion({ ...question, contacts });
  return {
    staffing,
    expected: staffQuestion(question),
    contacts,
    steps: [
      {
        name: 'contacts',
        ...quantile,
        ...stepNote(STAFFING_NOTES, 'not-exceeded', { probability }),
      },
      ...staffing.steps,
    ],
  };
}

type Quantile = Pick<Step, 'formula' | 'inputs' | 'value'>;

function ofGamma(
  expectedContacts: number,
  coefficientOfVariation: number,
  probability: number,
): Quantile {
  const shape = 1 / coefficientOfVariation ** 2;
  return {
    formula:
      'expectedContacts * gammaQuantile(probability, 1 / coefficientOfVariation ^ 2) * coefficientOfVariation ^ 2',
    inputs: { expectedContacts, coefficientOfVariation, probability },
    value: (expectedContacts * gammaQuantile(probability, shape)) / shape,
  };
}

function interpolated(
  quantiles: readonly { readonly level: number; readonly contacts: number }[],
  probability: number,
): Quantile {
  const after = quantiles.findIndex(({ level }) => level >= probability);
  const to = quantiles[after]!;
  const from = quantiles[after - 1] ?? to;
  if (to.level === probability) {
    return { formula: 'quantile', inputs: { quantile: to.contacts }, value: to.contacts };
  }
  const way = (probability - from.level) / (to.level - from.level);
  return {
    formula: 'below + (above - below) * (probability - levelBelow) / (levelAbove - levelBelow)',
    inputs: {
      below: from.contacts,
      above: to.contacts,
      probability,
      levelBelow: from.level,
      levelAbove: to.level,
    },
    value: from.contacts + way * (to.contacts - from.contacts),
  };
}
