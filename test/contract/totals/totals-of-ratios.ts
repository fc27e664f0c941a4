import { functionNames, resultSchemas } from 'halfhour/schema';

type Node = { readonly [key: string]: unknown };

/** Words of the glossary whose value is a quotient. */
const RATIO =
  /^(serviceLevel|served(Or|Within)\w*|occupancy|ahtSeconds|asa\w*Seconds|abandonProbability|share|\w+Share|rate|\w+Rate|\w+OfPaid|\w+OfInOffice|firstContactResolution|attendance|productivity|wape|bias|per[A-Z]\w+)$/;

/**
 * Functions whose result has a ratio of rows and the same of a total: the same name in the items of a list and outside
 * of it, found in the schemas. Whoever adds one has to say by which law it adds up.
 */
export function functionsWithTotals(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const name of functionNames) {
    const root = resultSchemas[name].jsonSchema as Node;
    const depths = new Map<string, Set<number>>();
    walk(root, root, 0, new Set(), (field, depth) => {
      if (!RATIO.test(field)) return;
      depths.set(field, (depths.get(field) ?? new Set()).add(depth));
    });
    const totals = [...depths].filter(([, at]) => at.size > 1).map(([field]) => field);
    if (totals.length > 0) found[name] = totals.sort();
  }
  return found;
}

/** Every field that is a number, with how many lists it lies in. */
function walk(
  node: unknown,
  root: Node,
  depth: number,
  path: ReadonlySet<unknown>,
  visit: (field: string, depth: number) => void,
): void {
  if (typeof node !== 'object' || node === null || path.has(node)) return;
  const here = new Set([...path, node]);
  const { $ref, properties, items, anyOf, oneOf, allOf } = node as Node;
  if (typeof $ref === 'string') walk(resolve(root, $ref), root, depth, here, visit);
  for (const list of [anyOf, oneOf, allOf])
    for (const part of Array.isArray(list) ? list : []) walk(part, root, depth, here, visit);
  walk(items, root, depth + 1, here, visit);
  for (const [field, schema] of Object.entries((properties ?? {}) as Node)) {
    if (isNumber(schema, root)) visit(field, depth);
    walk(schema, root, depth, here, visit);
  }
}

/** A number, or an estimate of one. */
function isNumber(schema: unknown, root: Node): boolean {
  const { $ref, type, properties } = schema as Node;
  if (typeof $ref === 'string') return isNumber(resolve(root, $ref), root);
  if (properties !== undefined && 'value' in (properties as Node) && 'low' in (properties as Node))
    return true;
  return type === 'number' || (Array.isArray(type) && type.includes('number'));
}

function resolve(root: Node, reference: string): unknown {
  return reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Node)[key], root);
}
