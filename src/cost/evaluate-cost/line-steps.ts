import type { Step } from '../../core/step.ts';
import { stepNote } from '../../core/step-note.ts';
import { COST_NOTES } from '../texts.ts';
import type { CostNode } from './cost-node.ts';

const WORD = /^[A-Za-z]\w*$/;

/** How every line that costs something comes about, each branch after what it is made of. */
export function lineSteps(tree: CostNode): Step[] {
  const steps: Step[] = [];
  addSteps(tree, steps);
  return steps;
}

function addSteps(
  { name, amount, children, quantity, price, unit }: CostNode,
  steps: Step[],
): void {
  if (children === undefined) {
    const inputs = { quantity: quantity!, price: price! };
    steps.push({ name, formula: 'quantity * price', inputs, value: amount, ...unitNote(unit!) });
    return;
  }
  const inputs: Record<string, number> = {};
  let formula = '';
  for (const child of children) {
    if (child.amount === 0) continue;
    addSteps(child, steps);
    const key = variableName(child.name, inputs);
    inputs[key] = child.amount;
    formula += formula === '' ? key : ` + ${key}`;
  }
  steps.push({ name, formula: formula || '0', inputs, value: amount });
}

/** What the quantity counts. */
function unitNote(unit: string) {
  const part = { subject: 'stepUnit', code: unit, message: unit, values: {} };
  return stepNote(COST_NOTES, 'counted-in', { unit: part });
}

/** A name that a formula can hold and that is not taken: `team leaders` becomes `team_leaders`. */
function variableName(name: string, taken: Readonly<Record<string, number>>): string {
  const word = WORD.test(name) ? name : name.replace(/\W+/g, '_').replace(/^[^A-Za-z]/, 'line_');
  if (!Object.hasOwn(taken, word)) return word;
  return `${word}_${Object.keys(taken).length + 1}`;
}
