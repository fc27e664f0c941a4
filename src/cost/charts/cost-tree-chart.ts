import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import type { CostNode } from '../evaluate/cost-node.ts';

/**
 * Where does the money go? Bars for the lines of a cost tree, coloured by branch.
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
  const values = (tree.children ?? []).flatMap((branch) => lines(branch, branch.name, []));
  return vegaLiteSpec('Where the money goes', {
    data: { values },
    width: 480,
    height: { step: 18 },
    mark: { type: 'bar', color: CHART_COLOURS.forecast },
    encoding: {
      y: {
        field: 'line',
        type: 'nominal',
        sort: { field: 'amount', order: 'descending' },
        title: null,
      },
      x: { field: 'amount', type: 'quantitative', title: 'amount', axis: { format: ',.0f' } },
      color: { field: 'branch', type: 'nominal', title: null },
      tooltip: [
        { field: 'branch', type: 'nominal' },
        { field: 'line', type: 'nominal' },
        { field: 'amount', type: 'quantitative', format: ',.2f' },
      ],
    },
  });
}

function lines(node: CostNode, branch: string, above: readonly string[]): object[] {
  if (node.children) {
    return node.children.flatMap((child) => lines(child, branch, [...above, node.name]));
  }
  const line = [...above.slice(1), node.name].join(' ');
  return node.amount === 0 ? [] : [{ branch, line: `${branch}: ${line}`, amount: node.amount }];
}
