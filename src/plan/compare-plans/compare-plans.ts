import { finding } from '../../core/finding.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { PLAN_CHANGE_TEXTS } from '../texts.ts';
import { type ComparedPlan, comparedPlan } from './input.ts';
import { effectsOf } from './log-mean.ts';
import { driver, figuresOf, hourFactors, type PlanFactor } from './plan-factors.ts';
import type { PlanChange, PlanComparison, PlanFigures } from './result.ts';

/**
 * What changed between two plans, and why?
 *
 * The employed hours are a product: contacts, handle time, and what each step of the bridge makes of the hours before
 * it. Each factor has its effect on hours, people and money, and the effects add up to the differences: more contacts
 * carry their share of waiting, shrinkage, rests and leave with them, and what stands at `inOffice` is the shrinkage alone.
 * Before and after may change places: every sign turns and no size.
 *
 * B. W. Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33 (2005).
 *
 * When not to use it: for what drives cost per contact ask `costBridge`.
 *
 * @param before - The earlier plan, of `planWorkforce` or `headcountBridge`.
 * @param after - The later plan, likewise.
 * @returns Both plans' figures and the changes between them; see {@link PlanComparison}.
 * @throws `INVALID_INPUT` where one of them is no such result.
 * @example
 * ```ts
 * import { comparePlans, headcountBridge } from 'halfhour/plan';
 *
 * const plan = (contacts: number, agents: number, leave: number) =>
 *   headcountBridge({
 *     intervalSeconds: 3600,
 *     weeks: 1 / 50,
 *     contacts: [contacts],
 *     ahtSeconds: 360,
 *     targetAgents: [agents],
 *     shrinkage: [{ name: 'leave', share: leave, base: 'paid' }],
 *   });
 * const { before, after, changes } = comparePlans(plan(100, 13, 0.1), plan(120, 15, 0.12));
 * [before.people, after.people]; // => [19, 22]
 * changes.map(({ name }) => name); // => ['contacts', 'queueing', 'leave', 'wholePeople']
 * changes[0].people; // => 3.73…
 * ```
 */
export function comparePlans(before: ComparedPlan, after: ComparedPlan): PlanComparison {
  parseArguments('comparePlans', {
    before: [comparedPlan, before],
    after: [comparedPlan, after],
  });
  const figures = [figuresOf(before), figuresOf(after)] as const;
  const factors = [hourFactors(before), hourFactors(after)] as const;
  const isProduct = factors.every((all) => all.every(({ factor }) => factor > 0));
  const rows = [...factors[0].map((factor, i) => [factor, factors[1][i]!] as const)];
  const hours = isProduct ? effectsOf(...pair(rows)) : differences(rows);

  const one = pairOf(figures, 'hoursPerPerson', hoursPerPerson);
  const price = pairOf(figures, 'costPerHour', costPerHour);
  const heads = isProduct
    ? effectsOf(...pair([...rows, one]))
    : inOther(hours, figures, (figure) => 1 / hoursPerPerson(figure));
  const hasPrice = figures.every(({ costAWeek, hoursAWeek }) => costAWeek && hoursAWeek > 0);
  const money = !hasPrice
    ? undefined
    : isProduct
      ? effectsOf(...pair([...rows, price]))
      : inOther(hours, figures, costPerHour);

  const last = rows.length;
  const changes = [
    ...rows.map((row, i) => changeOf(row, hours[i]!, heads[i]!, money?.[i])),
    changeOf(one, 0, heads[last]!, money && 0),
    ...(money === undefined ? [] : [changeOf(price, 0, 0, money[last]!)]),
  ];
  return {
    before: figures[0],
    after: figures[1],
    changes: changes.filter(
      ({ hours, people, cost = 0 }) => hours !== 0 || people !== 0 || cost !== 0,
    ),
    method: isProduct ? 'factors' : 'differences',
  };
}

type Row = readonly [before: PlanFactor, after: PlanFactor];

function pair(rows: readonly Row[]): [number[], number[]] {
  return [rows.map(([{ factor }]) => factor), rows.map(([, { factor }]) => factor)];
}

function differences(rows: readonly Row[]): number[] {
  return rows.map(([before, after]) => after.change - before.change);
}

/** Hours in another unit at the mean of both rates, and last what the rate itself does. */
function inOther(
  hours: readonly number[],
  [before, after]: readonly [PlanFigures, PlanFigures],
  rateOf: (figures: PlanFigures) => number,
): number[] {
  const [from, to] = [rateOf(before), rateOf(after)];
  const rest = ((to - from) * (before.hoursAWeek + after.hoursAWeek)) / 2;
  return [...hours.map((effect) => (effect * (from + to)) / 2), rest];
}

/** Of a plan without people one has any hours; they weigh nothing. */
function hoursPerPerson({ hoursAWeek, people }: PlanFigures): number {
  return people > 0 ? hoursAWeek / people : 1;
}

function costPerHour({ costAWeek = 0, hoursAWeek }: PlanFigures): number {
  return hoursAWeek > 0 ? costAWeek / hoursAWeek : 0;
}

/** A rate that turns hours into people or money, as the last factor of their product. */
function pairOf(
  figures: readonly [PlanFigures, PlanFigures],
  name: 'hoursPerPerson' | 'costPerHour',
  rateOf: (figures: PlanFigures) => number,
): Row {
  const factorOf = (figure: PlanFigures): PlanFactor => {
    const value = rateOf(figure);
    const [factor, why] =
      name === 'hoursPerPerson'
        ? [1 / value, driver(name, { hours: value })]
        : [value, driver(name, { cost: value })];
    return { name, value, factor, change: 0, why };
  };
  return [factorOf(figures[0]), factorOf(figures[1])];
}

function changeOf(
  [before, after]: Row,
  hours: number,
  people: number,
  cost: number | undefined,
): PlanChange {
  const { name } = after;
  const { code, message, values } =
    before.why.message === after.why.message
      ? finding(PLAN_CHANGE_TEXTS, 'stays', { now: after.why })
      : finding(PLAN_CHANGE_TEXTS, 'changes', { before: before.why, after: after.why });
  return withoutAbsent({
    name,
    before: before.value,
    after: after.value,
    hours,
    people,
    cost,
    code,
    reason: message,
    values,
  });
}
