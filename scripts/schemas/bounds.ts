import type * as z from 'zod/mini';
import {
  isAmount,
  isNonNegative,
  isPositive,
  isShare,
  isWholeNumber,
} from '../../src/core/check-numbers.ts';
import type { JsonSchema } from './json-schema.ts';

/** What is asked of each number of a bulk list, in the words of JSON Schema. */
const ELEMENTS: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [isNonNegative, { minimum: 0 }],
  [isAmount, { minimum: 0 }],
  [isPositive, { exclusiveMinimum: 0 }],
  [isShare, { minimum: 0, maximum: 1 }],
  [isWholeNumber, { type: 'integer', minimum: 0 }],
]);

const PARTS = { list: 'array', number: 'number', text: 'string' } as const;

/** What a bulk list, or a result that is handed back, asks of its parts. */
export function elementBounds(
  check: z.core.$ZodType,
  wordsOf: (field: string) => string | undefined,
): JsonSchema | undefined {
  const { params } = check._zod.def as z.core.$ZodCustomDef;
  if (params?.['parts'] !== undefined) {
    const parts = params['parts'] as Readonly<Record<string, keyof typeof PARTS>>;
    const properties = Object.entries(parts).map(([name, kind]) => {
      const description = wordsOf(name);
      const words = description === undefined || description === '' ? {} : { description };
      return [name, { ...words, type: PARTS[kind] }];
    });
    const form = Object.entries((params['form'] ?? {}) as Record<string, unknown>);
    return {
      type: 'object',
      properties: Object.fromEntries([
        ...form.map(([name, value]) => [name, { const: value }]),
        ...properties,
      ]),
      required: [...form.map(([name]) => name), ...Object.keys(parts)],
    };
  }
  if (params === undefined || !('each' in params)) return undefined;
  const number = { type: 'number', ...ELEMENTS.get(params['each']) };
  const items = params['gaps'] === true ? { anyOf: [number, { type: 'null' }] } : number;
  const list = { type: 'array', items };
  return params['one'] === true ? { anyOf: [items, list] } : list;
}

/** What is said in words. */
const RULES = new Set(['custom', 'string_format']);

/** Bounds of numbers and lengths. */
export function checkBounds(check: z.core.$ZodType): JsonSchema {
  const bounds: Record<string, unknown> = {};
  const own = check._zod.traits.has('$ZodCheck') ? [check as unknown as z.core.$ZodCheck] : [];
  const isText = check._zod.def.type === 'string';
  for (const one of [...own, ...(check._zod.def.checks ?? [])]) {
    const def = one._zod.def as z.core.$ZodChecks['_zod']['def'];
    if (RULES.has(def.check)) continue;
    if (def.check === 'number_format') bounds['type'] = 'integer';
    else if (def.check === 'greater_than') {
      bounds[def.inclusive ? 'minimum' : 'exclusiveMinimum'] = def.value;
    } else if (def.check === 'less_than') {
      bounds[def.inclusive ? 'maximum' : 'exclusiveMaximum'] = def.value;
    } else if (def.check === 'min_length') {
      if (def.minimum > 0) bounds[isText ? 'minLength' : 'minItems'] = def.minimum;
    } else if (def.check === 'max_length') {
      bounds[isText ? 'maxLength' : 'maxItems'] = def.maximum;
    } else if (def.check === 'length_equals') {
      bounds[isText ? 'minLength' : 'minItems'] = def.length;
      bounds[isText ? 'maxLength' : 'maxItems'] = def.length;
    } else {
      throw new Error(`a check ${def.check} has no JSON Schema here`);
    }
  }
  return bounds;
}
