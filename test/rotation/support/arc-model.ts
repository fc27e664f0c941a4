import type { Highs } from 'highs';
import type { RotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';

/**
 * The fewest people (or the least cost) by another program and another solver: flows on the arcs of the rules' days, shifts
 * and each place of each break as variables of their own, solved by HiGHS.
 */
export function fewestByArcs(highs: Highs, { model, automaton, terms }: RotationProblem): number {
  const { templates, floor, ticksPerInterval, ticksPerDay } = model;
  const cover = Array.from(floor, () => [] as string[]);
  const into = new Map<string, string[]>();
  const put = (row: string, term: string) => {
    const terms = into.get(row);
    if (terms === undefined) into.set(row, [term]);
    else terms.push(term);
  };
  const onTicks = (from: number, ticks: number, sign: string, name: string) => {
    const counts = new Map<number, number>();
    for (let tick = from; tick < from + ticks; tick++) {
      const interval = Math.floor(tick / ticksPerInterval) % floor.length;
      counts.set(interval, (counts.get(interval) ?? 0) + 1);
    }
    for (const [i, count] of counts) cover[i]!.push(`${sign} ${count} ${name}`);
  };
  const people = terms.contracts.map((): string[] => []);
  const units = terms.contracts.map((): string[] => []);
  const costs: string[] = [];
  for (const [d, { from, to, choice }] of automaton.arcs.entries()) {
    for (let arc = 0; arc < from.length; arc++) {
      const flow = `f${d}_${arc}`;
      const taken = automaton.choices[choice[arc]!]!;
      const { contract } = taken;
      const perPerson = d === 0 ? terms.contracts[contract]!.perPerson : 0;
      if (d === 0) people[contract]!.push(flow);
      if (taken.cost + perPerson > 0) costs.push(`${taken.cost + perPerson} ${flow}`);
      put(`n${d}_${from[arc]}`, `- ${flow}`);
      put(`n${(d + 1) % 7}_${to[arc]}`, `+ ${flow}`);
      if (taken.shifts.length === 0) continue;
      units[contract]!.push(`+ ${taken.units} ${flow}`);
      put(`c${d}_${choice[arc]}`, `- ${flow}`);
    }
    for (const [c, { shifts }] of automaton.choices.entries()) {
      if (!into.has(`c${d}_${c}`)) continue;
      for (const s of shifts) {
        put(`c${d}_${c}`, `+ z${d}_${c}_${s}`);
        put(`x${d}_${s}`, `+ z${d}_${c}_${s}`);
      }
    }
    for (const [s, template] of templates.entries()) {
      if (!into.has(`x${d}_${s}`)) continue;
      if (template.chained) throw new Error('breaks that narrow each other are not in this model');
      const start = d * ticksPerDay + template.startTick;
      put(`x${d}_${s}`, `- x${d}_${s}`);
      onTicks(start, template.ticks, '+', `x${d}_${s}`);
      for (const [b, { offsets, ticks }] of template.breaks.entries()) {
        put(`b${d}_${s}_${b}`, `- x${d}_${s}`);
        for (const [p, offset] of offsets.entries()) {
          put(`b${d}_${s}_${b}`, `+ y${d}_${s}_${b}_${p}`);
          onTicks(start + offset, ticks, '-', `y${d}_${s}_${b}_${p}`);
        }
      }
    }
  }
  const rows = [
    ...[...into.values()].map((terms) => `${terms.join(' ')} = 0`),
    ...cover.flatMap((terms, i) => (floor[i]! > 0 ? [`${terms.join(' ')} >= ${floor[i]}`] : [])),
    ...terms.contracts.flatMap(({ hours }, k) => {
      const sum = (factor: number) =>
        `${units[k]!.join(' ')} ${people[k]!.map((flow) => `- ${factor} ${flow}`).join(' ')}`;
      return [`${sum(hours.most)} <= 0`, ...(hours.least > 0 ? [`${sum(hours.least)} >= 0`] : [])];
    }),
    ...terms.mix.map(({ of, atLeast }) => {
      const sum = people.flatMap((flows, k) =>
        of[k] === 0
          ? []
          : flows.map((flow) => `${of[k]! < 0 ? '-' : '+'} ${Math.abs(of[k]!)} ${flow}`),
      );
      return `${sum.join(' ')} >= ${atLeast}`;
    }),
  ];
  const program = `Minimize\n obj: ${costs.join(' + ')}\nSubject To\n${rows
    .map((row, r) => ` r${r}: ${row}`)
    .join('\n')}\nEnd`;
  const solution = highs.solve(program);
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return solution.ObjectiveValue;
}
