import type { LinearProgram, LinearRow } from '../../../src/search/lp/linear-program.ts';

/** A program in the CPLEX LP format, for a solver that shares no code with ours. */
export function toLpFormat({ objective, rows, variables }: LinearProgram): string {
  const name = (j: number) => `x${j}`;
  const sum = (terms: LinearRow['terms']) =>
    terms.map(([j, a]) => `${a < 0 ? '-' : '+'} ${Math.abs(a)} ${name(j)}`).join(' ') || '0 x0';
  const constraints = rows.flatMap(({ terms, lower, upper }, i) => [
    ...(lower > -Infinity ? [` low${i}: ${sum(terms)} >= ${lower}`] : []),
    ...(upper < Infinity ? [` up${i}: ${sum(terms)} <= ${upper}`] : []),
  ]);
  const bound = (value: number) => (Number.isFinite(value) ? value : value > 0 ? '+inf' : '-inf');
  return [
    'Minimize',
    ` obj: ${sum(objective.map((cost, j) => [j, cost] as const))}`,
    'Subject To',
    ...constraints,
    'Bounds',
    ...variables.map(({ lower, upper }, j) => ` ${bound(lower)} <= ${name(j)} <= ${bound(upper)}`),
    'General',
    ` ${variables.flatMap(({ integer }, j) => (integer ? [name(j)] : [])).join(' ')}`,
    'End',
  ].join('\n');
}
