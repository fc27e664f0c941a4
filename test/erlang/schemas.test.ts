import type {
  AgentsForErlangAInput,
  AgentsForServiceLevelsInput,
  ErlangAInput,
  ErlangBWithRetrialsInput,
  ErlangXInput,
  WhatIfGridInput,
} from 'halfhour/erlang';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { agentsForServiceLevelsInputSchema } from '../../src/erlang/agents/agents-for-service-levels.schema.ts';
import type { whatIfGridInputSchema } from '../../src/erlang/grid/what-if-grid.schema.ts';
import type { erlangBWithRetrialsInputSchema } from '../../src/erlang/loss/erlang-b-with-retrials.schema.ts';
import type { agentsForErlangAInputSchema } from '../../src/erlang/patience/agents-for-erlang-a.schema.ts';
import type { erlangAInputSchema } from '../../src/erlang/patience/erlang-a.schema.ts';
import type { erlangXInputSchema } from '../../src/erlang/patience/erlang-x.schema.ts';

// To TypeScript the fields of a schema are writable and those of an interface are not: all else counts.
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

it('schemas and interfaces say the same', () => {
  expectTypeOf<z.input<typeof erlangAInputSchema>>().toEqualTypeOf<Writable<ErlangAInput>>();
  expectTypeOf<z.input<typeof agentsForErlangAInputSchema>>().toEqualTypeOf<
    Writable<AgentsForErlangAInput>
  >();
  expectTypeOf<z.input<typeof agentsForServiceLevelsInputSchema>>().toEqualTypeOf<
    Writable<AgentsForServiceLevelsInput>
  >();
  expectTypeOf<z.input<typeof erlangXInputSchema>>().toEqualTypeOf<Writable<ErlangXInput>>();
  expectTypeOf<z.input<typeof erlangBWithRetrialsInputSchema>>().toEqualTypeOf<
    Writable<ErlangBWithRetrialsInput>
  >();
  expectTypeOf<z.input<typeof whatIfGridInputSchema>>().toEqualTypeOf<Writable<WhatIfGridInput>>();
});
