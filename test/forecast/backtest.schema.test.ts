import type { BacktestOptions, ReforecastDayOptions } from 'halfhour/forecast';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { backtestSchema } from '../../src/forecast/backtest/input.ts';
import type { reforecastDaySchema } from '../../src/forecast/reforecast-day/input.ts';

it('the schemas of backtest and reforecast take what their interfaces say', () => {
  expectTypeOf<z.input<typeof backtestSchema>>().toEqualTypeOf<BacktestOptions>();
  expectTypeOf<z.input<typeof reforecastDaySchema>>().toEqualTypeOf<ReforecastDayOptions>();
});
