import { argumentChecks, type Imports } from './argument-checks.ts';
import { publicFunctions } from './public-functions.ts';

/** The text of src/schema/argument-checks.ts. */
export function argumentChecksModule(): string {
  const imports: Imports = new Map([['../core/schema.ts', new Set(['type LazySchema'])]]);
  const lines = publicFunctions.flatMap((fn) => {
    const { parameters, entries } = argumentChecks(fn, imports);
    if (entries.length === 0) return [];
    return [`  ${fn.name}: ({ ${parameters.join(', ')} }) => [${entries.join(', ')}],`];
  });
  const froms = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, names]) => `import { ${[...names].sort().join(', ')} } from '${path}';`);
  return `// Written by scripts/schema-pages.ts from the functions themselves: change those, and run \`npm run schemas\`.

${froms.join('\n')}

/** What each function asks of its arguments. Functions that take any number, such as \`erlangC\`, are absent. */
export const ARGUMENT_CHECKS: Readonly<Record<string, (given: Given) => readonly ArgumentCheck[]>> = {
${lines.join('\n')}
};

/** A check, what it looks at, and the path of that; the argument that holds the fields which are none. */
type ArgumentCheck = readonly [check: LazySchema, value: unknown, path: string, rest?: string];

/** Arguments by name; what they are is what is to be found out. */
// biome-ignore lint/suspicious/noExplicitAny: a default such as \`{}\` and a look at the first row must be possible
type Given = Readonly<Record<string, any>>;
`;
}

/** The text of src/schema/function-names.ts. */
export function functionNamesModule(): string {
  const names = publicFunctions.map(({ name }) => `  '${name}',`).sort();
  return `// Written by scripts/schema-pages.ts: run \`npm run schemas\`.

/** The public functions that take and return plain data. */
export const FUNCTION_NAMES = [
${names.join('\n')}
] as const;

/** One of them. */
export type FunctionName = (typeof FUNCTION_NAMES)[number];
`;
}
