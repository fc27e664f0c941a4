import { sum } from '../../core/sum.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { CostInput } from '../cost-input.ts';
import type { CostFigures } from './cost-figures.ts';
import type { UnitCosts } from './cost-result.ts';

/** What the period delivered: the denominators of the unit costs. */
export interface Output {
  readonly offered: number;
  /** Offered to the centre's own agents. */
  readonly ownOffered: number;
  readonly handled: number;
  readonly issues: number | undefined;
  readonly resolutions: number | undefined;
}

/** Own channels and suppliers together, since the total has the money of both. */
export function outputOf({ sourcing = [] }: CostInput, { demand }: CostFigures): Output {
  const ownHandled = sum(demand.map(({ handled }) => handled));
  const own = sum(demand.map(({ contacts }) => contacts));
  const bought = sum(sourcing.map(({ contacts }) => contacts));
  const known = demand.map(({ resolutions }) => resolutions).filter((r) => r !== undefined);
  if (known.length < demand.length) {
    return {
      offered: own + bought,
      ownOffered: own,
      handled: ownHandled + bought,
      issues: undefined,
      resolutions: undefined,
    };
  }
  const ownResolutions = sum(known);
  const ownContained = sum(demand.map(({ contained }) => contained));
  const perContact = quotient(ownResolutions - ownContained, ownHandled) ?? 1;
  const boughtResolutions = sum(
    sourcing.map(
      ({ contacts, resolvedPerContact }) => contacts * (resolvedPerContact ?? perContact),
    ),
  );
  const ownIssues = sum(demand.map(({ issues }) => issues));
  return {
    offered: own + bought,
    ownOffered: own,
    handled: ownHandled + bought,
    issues: ownIssues + (quotient(bought * ownIssues, own) ?? bought),
    resolutions: ownResolutions + boughtResolutions,
  };
}

export function unitCosts({ tree, hours }: CostFigures, output: Output): UnitCosts {
  return withoutAbsent({
    perContactOffered: quotient(tree.amount, output.offered),
    perContactHandled: quotient(tree.amount, output.handled),
    perIssue: quotient(tree.amount, output.issues),
    perResolution: quotient(tree.amount, output.resolutions),
    perHandleMinute: quotient(tree.amount, hours.handling * 60),
    perProductiveHour: quotient(tree.amount, hours.onPosition),
    perFte: quotient(tree.amount, hours.fte),
    marginalContact: quotient(tree.variable, output.ownOffered),
  });
}

/** A quotient that is absent, not infinite, where there is nothing to divide by. */
export function quotient(amount: number, count: number | undefined): number | undefined {
  return count !== undefined && count > 0 ? amount / count : undefined;
}
