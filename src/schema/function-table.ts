import type { FunctionName } from './function-names.ts';
import table from './schemas.json' with { type: 'json' };
import type { JsonSchema } from './standard-schema.ts';

/** What the table says of a function. */
interface FunctionEntry {
  readonly domain: string;
  readonly description: string;
  readonly errors?: string;
  readonly arguments: readonly ArgumentEntry[];
  readonly result: JsonSchema;
}

/** One of its arguments. */
interface ArgumentEntry {
  readonly name: string;
  readonly required: boolean;
  /** Whether it takes all that is left of the arguments. */
  readonly rest?: boolean;
  readonly schema: JsonSchema;
}

/** Types with a name, to which schemas refer. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

export const FUNCTIONS = table.functions as unknown as Readonly<
  Record<FunctionName, FunctionEntry>
>;
export const INPUT_TYPES = table.inputTypes as unknown as Definitions;
export const RESULT_TYPES = table.resultTypes as unknown as Definitions;

const REFERENCE = '#/$defs/';

/** The schema itself, where another refers to it, with the words of both. */
export function resolved(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== 'string') return schema;
  const target = definitions[$ref.slice(REFERENCE.length)]!;
  const words = [rest['description'], target['description']].filter((said) => said !== undefined);
  return { ...target, ...rest, ...(words.length > 0 ? { description: words.join(' ') } : {}) };
}

/** A schema that can stand alone, with all types that it refers to. */
export function standingAlone(
  title: string,
  schema: JsonSchema,
  definitions: Definitions,
): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const gather = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const name = key === '$ref' && String(value).slice(REFERENCE.length);
      if (name === false) gather(value);
      else if (!(name in $defs)) {
        $defs[name] = definitions[name]!;
        gather($defs[name]);
      }
    }
  };
  const whole = resolved(schema, definitions);
  gather(whole);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...whole,
    ...(Object.keys($defs).length > 0 ? { $defs } : {}),
  };
}
