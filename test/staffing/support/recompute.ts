import type { Step } from 'halfhour';
import {
  agentsForAsa,
  agentsForErlangA,
  agentsForOccupancy,
  agentsForServiceLevel,
  type ErlangACriterion,
  erlangA,
  erlangC,
  serviceLevel,
} from 'halfhour/erlang';
import { gammaQuantile, normalCdf } from 'halfhour/math';
import { serviceLevelRisk } from 'halfhour/staffing';
import { all, create } from 'mathjs';

const math = create(all!, {});

// The functions that a formula may call, with their arguments in the order in which it writes them.
const kernels = {
  erlangC,
  serviceLevel,
  gammaQuantile,
  normalCdf,
  chanceToMeet: (
    contacts: number,
    intervalSeconds: number,
    ahtSeconds: number,
    targetServiceLevel: number,
    answerTimeSeconds: number,
    agents: number,
  ) =>
    serviceLevelRisk({
      contacts,
      intervalSeconds,
      ahtSeconds,
      targetServiceLevel,
      answerTimeSeconds,
      agents,
    }).probability,
  agentsForServiceLevel,
  agentsForAsa,
  agentsForOccupancy,
  erlangA: (agents: number, offeredLoad: number, patienceInAht: number, answerTimeInAht: number) =>
    erlangA({ agents, offeredLoad, patienceInAht, answerTimeInAht }),
  agentsForErlangA: (
    criterion: ErlangACriterion,
    offeredLoad: number,
    patienceInAht: number,
    answerTimeInAht: number,
    target: number,
  ) => agentsForErlangA({ criterion, offeredLoad, patienceInAht, answerTimeInAht, target }),
};

/** The value of a step's formula, computed from nothing but what the step shows. */
export function recompute({ formula, inputs }: Step): unknown {
  return math.evaluate(formula, { ...kernels, ...inputs });
}
