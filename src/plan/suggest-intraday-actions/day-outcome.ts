import type { Step } from '../../core/step.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { agentsOf, costOf, type DayProblem, lateOf, type PersonState } from './day-problem.ts';
import type { IntradayOutcome } from './result.ts';

/** What a day comes to if everybody does as chosen. */
export function outcomeOf(problem: DayProblem, states: readonly PersonState[]): IntradayOutcome {
  const { input, late, allowed } = problem;
  const { soFar, targetServiceLevel } = input;
  const agents = agentsOf(problem, states);
  const lateContacts = lateOf(problem, agents);
  const actionCost = states.reduce((sum, state, p) => sum + costOf(problem, p, state), 0);
  const rest = late.contacts.reduce((sum, contacts) => sum + contacts, 0);
  const day = rest + (soFar?.contacts ?? 0);
  const lateSoFar = soFar === undefined ? 0 : soFar.contacts - soFar.inTime;
  const risk = late.weights.reduce((sum, weight, k) => {
    const contacts = input.intervals.reduce((all, { quantiles }) => all + quantiles[k]!, 0);
    const missed = agents.reduce((all, at, i) => all + late.lateAt(i, k, at), lateSoFar);
    const most = (1 - targetServiceLevel) * (contacts + (soFar?.contacts ?? 0));
    return missed <= most * (1 + 1e-12) ? sum : sum + weight;
  }, 0);
  return withoutAbsent({
    cost: actionCost + input.costPerLateContact * Math.max(0, lateContacts - allowed),
    actionCost,
    lateContacts,
    serviceLevel: rest > 0 ? 1 - lateContacts / rest : undefined,
    dayServiceLevel:
      soFar !== undefined && day > 0 ? 1 - (lateContacts + lateSoFar) / day : undefined,
    paidHours: states.reduce((sum, { choice }) => sum + choice.hours, 0),
    risk: Math.min(1, risk),
  });
}

/** How the cost of a plan comes about. */
export function workingsOf(
  { input, late, allowed }: DayProblem,
  { cost, actionCost, lateContacts }: IntradayOutcome,
): Step[] {
  const { costPerLateContact, targetServiceLevel, soFar } = input;
  const contacts = late.contacts.reduce((sum, one) => sum + one, 0);
  return [
    {
      name: 'allowedLate',
      formula: '(1 - targetServiceLevel) * (contactsSoFar + contacts) - lateSoFar',
      inputs: {
        targetServiceLevel,
        contactsSoFar: soFar?.contacts ?? 0,
        contacts,
        lateSoFar: soFar === undefined ? 0 : soFar.contacts - soFar.inTime,
      },
      value: allowed,
    },
    {
      name: 'cost',
      formula: 'actionCost + costPerLateContact * max(0, lateContacts - allowedLate)',
      inputs: { actionCost, costPerLateContact, lateContacts, allowedLate: allowed },
      value: cost,
    },
  ];
}
