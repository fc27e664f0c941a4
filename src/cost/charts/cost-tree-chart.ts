import { checkResult } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { CostNode } from '../evaluate-cost/cost-node.ts';

const branchColours = () => [
  CHART_COLOURS.forecast,
  CHART_COLOURS.accent,
  CHART_COLOURS.coverage,
  CHART_COLOURS.over,
  CHART_COLOURS.requirement,
  CHART_COLOURS.under,
  CHART_COLOURS.actual,
  CHART_COLOURS.quiet,
];

/**
 * Where does the money go? Bars for the lines of a cost tree, coloured by branch, with
 * their share of the total.
 *
 * @param tree - The tree of `evaluateCost`.
 * @returns A Vega-Lite specification with its data; lines without money are left out.
 * @example
 * ```ts
 * import { costTreeChart } from 'halfhour/cost';
 *
 * const rent = { name: 'facilities', amount: 9000, variable: 0 };
 * costTreeChart({ name: 'total', amount: 9000, variable: 0, children: [rent] }).title;
 * // => { text: 'Where the money goes', … }
 * ```
 */
export function costTreeChart(tree: CostNode): VegaLiteSpec {
  checkResult('costTreeChart', 'tree', tree, 'the tree of evaluateCost, or a branch of it', {
    amount: 'number',
  });
  const values = (tree.children ?? [])
    .flatMap((branch) => lines(branch, branch.name, []))
    .map((line) => ({ ...line, share: tree.amount > 0 ? line.amount / tree.amount : 0 }));
  const y = {
    field: 'line',
    type: 'nominal',
    sort: { field: 'amount', op: 'sum', order: 'descending' },
    title: null,
    axis: { labelLimit: 400 },
  };
  const most = values.reduce((least, { amount }) => Math.max(least, amount), 0);
  const x = {
    field: 'amount',
    type: 'quantitative',
    title: 'amount',
    axis: { format: ',.0f', labelOverlap: true },
    // Behind the longest bar stands its share.
    ...(most > 0 && { scale: { domain: [0, ROOM_FOR_SHARE * most] } }),
  };
  return vegaLiteSpec('Where the money goes', {
    data: { values },
    width: 480,
    height: { step: 18 },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          y,
          x,
          color: {
            field: 'branch',
            type: 'nominal',
            title: null,
            scale: { range: branchColours() },
            sort: null,
            legend: { offset: 48 },
          },
          tooltip: [
            { field: 'branch', type: 'nominal' },
            { field: 'line', type: 'nominal' },
            { field: 'amount', type: 'quantitative', format: ',.2f' },
            { field: 'share', type: 'quantitative', format: '.1%' },
          ],
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 4 },
        encoding: { y, x, text: { field: 'share', type: 'quantitative', format: '.1%' } },
      },
    ],
  });
}

const ROOM_FOR_SHARE = 1.2;

interface ChartLine {
  readonly branch: string;
  readonly line: string;
  readonly amount: number;
}

function lines(node: CostNode, branch: string, above: readonly string[]): ChartLine[] {
  if (node.children) {
    return node.children.flatMap((child) => lines(child, branch, [...above, node.name]));
  }
  const line = [...above.slice(1), node.name].join(' ');
  return node.amount === 0 ? [] : [{ branch, line: `${branch}: ${line}`, amount: node.amount }];
}
