import type { CostNode } from 'halfhour';

/** 393017.287 as `393,017`; small amounts keep two decimals. */
export function money(amount: number): string {
  return amount.toLocaleString('en', {
    minimumFractionDigits: Math.abs(amount) < 100 ? 2 : 0,
    maximumFractionDigits: Math.abs(amount) < 100 ? 2 : 0,
  });
}

/** 0.8391 as `83.9 %`. */
export function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}

/** The lines of a cost tree, deeper ones indented, with their share of the total. */
export function costLines(
  tree: CostNode,
  word = (name: string) => name,
  amountOf = money,
  shareOf = (share: number) => percent(share),
): (readonly [string, string, string])[] {
  const lines: (readonly [string, string, string])[] = [];
  const add = (node: CostNode, depth: number) => {
    if (node.amount === 0) return;
    const label = `${'  '.repeat(depth)}${word(node.name)}`;
    lines.push([label, amountOf(node.amount), shareOf(node.amount / tree.amount)]);
    for (const child of node.children ?? []) add(child, depth + 1);
  };
  add(tree, 0);
  return lines;
}
