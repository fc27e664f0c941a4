import type { Step } from '../../core/step.ts';
import type { CostNode } from './cost-node.ts';

/** How every line that costs something comes about, each branch after what it is made of. */
export function lineSteps(node: CostNode): Step[] {
  const { name, amount, children } = node;
  if (children === undefined) {
    const { quantity = 0, price = 0, unit } = node;
    return [
      { name, formula: 'quantity * price', inputs: { quantity, price }, value: amount, note: unit },
    ];
  }
  const lines = children.filter((child) => child.amount !== 0);
  const keys = variableNames(lines.map((line) => line.name));
  return [
    ...lines.flatMap(lineSteps),
    {
      name,
      formula: keys.join(' + ') || '0',
      inputs: Object.fromEntries(lines.map((line, i) => [keys[i]!, line.amount])),
      value: amount,
    },
  ];
}

/** Names that a formula can hold, each once: `team leaders` becomes `team_leaders`. */
function variableNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.replace(/\W+/g, '_').replace(/^(?=\d|_*$)/, 'line'));
  return words.map((word, i) => (words.indexOf(word) === i ? word : `${word}_${i + 1}`));
}
