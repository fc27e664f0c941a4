import type { InputSchema, JsonSchema } from 'halfhour/schema';

/** All descriptions of a schema from its top to the place that a path of an error names. */
export function wordsOnTheWay({ jsonSchema, description }: InputSchema, path: string): string {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const definitions = jsonSchema['$defs'] as Readonly<Record<string, JsonSchema>> | undefined;
  const words: string[] = [description];
  const walk = (schema: unknown, [key, ...rest]: readonly string[]): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const {
      $ref,
      description: own,
      anyOf,
      properties,
      items,
      additionalProperties,
    } = schema as JsonSchema;
    const all = key === undefined ? [] : [key, ...rest];
    if (typeof own === 'string') words.push(own);
    if (typeof $ref === 'string') walk(definitions?.[$ref.split('/').at(-1)!], all);
    for (const option of (anyOf ?? []) as readonly unknown[]) walk(option, all);
    const known = (properties ?? {}) as Readonly<Record<string, unknown>>;
    if (key === undefined) {
      // An error without a path is about an argument as a whole.
      if (schema === jsonSchema) for (const argument of Object.values(known)) walk(argument, []);
      return;
    }
    if (key in known) walk(known[key], rest);
    // Errors name the fields of an options argument without the argument.
    else for (const field of Object.values(known)) if (schema === jsonSchema) walk(field, all);
    if (/^\d+$/.test(key)) walk(items, rest);
    else walk(additionalProperties, rest);
  };
  walk(jsonSchema, keys);
  return words.join('\n');
}
