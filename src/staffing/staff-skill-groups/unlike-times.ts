import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import { fewestForGeneralTimes } from '../../erlang/general-times/fewest-for-general-times.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { STAFFING_NOTES } from '../texts.ts';

/** The erlangs of one kind of contact in a pool, and how long one takes. */
export interface PartOfPool {
  readonly load: number;
  readonly ahtSeconds: number;
}

/** What a pool of unlike handle times asks for beyond its mean, and how it comes about. */
interface UnlikeTimesNeed {
  readonly agents: number;
  /** Laid out where they are asked for: a search asks for the agents of many thousands. */
  readonly steps: () => readonly Step[];
}

/**
 * Agents for a pool whose kinds of contact each take an exponential time, of unlike means: together they vary more than
 * Erlang C has it. Absent where they are alike, where contacts lose patience (it then matters little), and where no target is a wait.
 */
export function unlikeTimesNeed(
  parts: readonly PartOfPool[],
  targets: ServiceTargets,
): UnlikeTimesNeed | undefined {
  const { targetServiceLevel, answerTimeSeconds, maxAsaSeconds, patienceSeconds } = targets;
  if (patienceSeconds !== undefined) return undefined;
  if (targetServiceLevel === undefined && maxAsaSeconds === undefined) return undefined;
  const own = parts.filter(({ load }) => load > 0);
  if (own.length < 2) return undefined;
  const offeredLoad = sum(own.map(({ load }) => load));
  // Σ load·AHT is Σ rate·AHT², half of what the squares of exponential times come to.
  const rate = sum(own.map(({ load, ahtSeconds }) => load / ahtSeconds));
  const weighted = sum(own.map(({ load, ahtSeconds }) => load * ahtSeconds));
  const squaredVariation = (2 * rate * weighted) / (offeredLoad * offeredLoad) - 1;
  if (squaredVariation <= 1 + ALIKE) return undefined;
  const ahtSeconds = offeredLoad / rate;
  const asked = {
    ...(targetServiceLevel !== undefined && {
      answerTimeInAht: answerTimeSeconds / ahtSeconds,
      targetServiceLevel,
    }),
    ...(maxAsaSeconds !== undefined && { maxAsaInAht: maxAsaSeconds / ahtSeconds }),
  };
  const agents = fewestForGeneralTimes({ offeredLoad, squaredVariation, ...asked });
  const fields = ['offeredLoad', 'squaredVariation', ...Object.keys(asked)];
  const steps = (): Step[] => [
    {
      name: 'squaredVariation',
      formula: '2 * rate * weighted / (offeredLoad * offeredLoad) - 1',
      inputs: { rate, weighted, offeredLoad },
      value: squaredVariation,
      ...stepNote(STAFFING_NOTES, 'unlike-times'),
    },
    {
      name: 'byUnlikeTimes',
      formula: `agentsForGeneralTimes({ ${fields.map((field) => `${field}: ${field}`).join(', ')} })`,
      inputs: { offeredLoad, squaredVariation, ...asked },
      value: agents,
      unit: 'agents',
      ...stepNote(STAFFING_NOTES, 'fewest-by-kimura'),
    },
  ];
  return { agents, steps };
}

/** A variation that differs from 1 by rounding alone. */
const ALIKE = 1e-9;
