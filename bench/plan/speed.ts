import { readArguments } from '../../examples/support/arguments.ts';
import { readHistoryFile } from '../../examples/support/history-file.ts';
import { planOptions } from '../../examples/support/plan-options.ts';
import { planWorkforce } from '../../src/plan/index.ts';
import { shiftsAndRotas } from '../../src/plan/plan-workforce/shifts-and-rotas.ts';

/** Steps a crew of the plan of `npm start` before shifts and rotas were made together. */
const STEPS_A_CREW = 2_000;

/**
 * CPU seconds and people of the shifts and rotas of `npm start`: in one search, and shifts first, which is the
 * baseline. `--rounds n` (default 1) alternates them; arguments of `npm start` may follow (`--history FILE --zone ZONE`).
 */
export function run(args: readonly string[]): void {
  const [rounds, rest] = roundsOf(args);
  // Shifts first know nothing of contracts.
  const given = readArguments([...rest, '--shifts=classic']);
  if (given === undefined) return;
  const file = readHistoryFile(given);
  const { rotation, cost, verification, rosterRules, ...options } = planOptions(given, file);
  const { week } = planWorkforce(file.history, {
    ...options,
    shifts: { ...options.shifts, maxSteps: 1 },
  });
  const requirement = { intervalSeconds: week.intervalSeconds, agents: week.scheduledAgents };
  const { targets, shifts } = options;
  for (let round = 0; round < rounds; round++) {
    for (const method of ['shiftsFirst', 'together'] as const) {
      const own = method === 'together' ? {} : { maxSteps: STEPS_A_CREW };
      const before = process.cpuUsage();
      const plan = shiftsAndRotas(
        requirement,
        { targets, shifts, rotation: { ...rotation!, ...own, method } },
        {},
      );
      const { user, system } = process.cpuUsage(before);
      const { employees, bound, status } = plan.rotation!;
      console.log(
        `  ${method.padEnd(12)} ${status}, ${employees} people${bound === undefined ? '' : `, at least ${bound.toFixed(2)}`}, ` +
          `${plan.shifts.coverage.paidHours} h paid, ${((user + system) / 1e6).toFixed(1)} s of CPU`,
      );
    }
  }
}

function roundsOf(args: readonly string[]): [number, readonly string[]] {
  const at = args.indexOf('--rounds');
  if (at < 0) return [1, args];
  return [Number(args[at + 1]), args.filter((_, i) => i !== at && i !== at + 1)];
}
