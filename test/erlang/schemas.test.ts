import type {
  AgentsForErlangAInput,
  AgentsForServiceLevelsInput,
  ErlangAInput,
} from 'halfhour/erlang';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { agentsForServiceLevelsInputSchema } from '../../src/erlang/agents/agents-for-service-levels.schema.ts';
import type { agentsForErlangAInputSchema } from '../../src/erlang/patience/agents-for-erlang-a.schema.ts';
import type { erlangAInputSchema } from '../../src/erlang/patience/erlang-a.schema.ts';

// A schema's fields are writable to TypeScript, an interface's are not: what counts is the rest.
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

it('schemas and interfaces say the same', () => {
  expectTypeOf<z.input<typeof erlangAInputSchema>>().toEqualTypeOf<Writable<ErlangAInput>>();
  expectTypeOf<z.input<typeof agentsForErlangAInputSchema>>().toEqualTypeOf<
    Writable<AgentsForErlangAInput>
  >();
  expectTypeOf<z.input<typeof agentsForServiceLevelsInputSchema>>().toEqualTypeOf<
    Writable<AgentsForServiceLevelsInput>
  >();
});
