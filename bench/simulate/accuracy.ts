import { simulateQueue } from 'halfhour/simulate';
import { serviceLevelRisk } from 'halfhour/staffing';
import { bankMonth } from './bank-month.ts';
import { againstTheory } from './theory.ts';

const DEFAULT_CALLS = 200_000;
const DEFAULT_CAMPAIGNS = 10;

/**
 * `--calls=N`: calls for each of the 40 settings (default 200,000); `--campaigns=N`: how often, with
 * seeds 1, 2, 3 … (default 10).
 */
export function run(args: readonly string[]): void {
  const given = (name: string, otherwise: number) =>
    Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
  againstTheory(given('calls', DEFAULT_CALLS), given('campaigns', DEFAULT_CAMPAIGNS));
  canonicalCase();
  bankMonth();
}

/** 100 calls of 180 s in a half-hour, 80/20: how often a half-hour keeps its target. */
function canonicalCase(): void {
  console.log('\n100 calls, 180 s, 80/20, steady state: share of half-hours that meet 80 %');
  for (const agents of [13, 14, 15]) {
    const { day } = simulateQueue({
      intervalSeconds: 1800,
      contacts: [100],
      ahtSeconds: 180,
      agents,
      answerTimeSeconds: 20,
      warmUpSeconds: 7200,
      replications: 20_000,
    });
    const { value, low, high } = day.targetMet;
    const { mean, deviation } = day.serviceLevelSpread;
    console.log(
      `  ${agents} agents: ${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), ` +
        `service level ${mean.toFixed(3)} on average, deviation ${deviation.toFixed(3)}; ` +
        `computed by serviceLevelRisk: ${riskWith(agents).toFixed(3)}`,
    );
  }
}

function riskWith(agents: number): number {
  return serviceLevelRisk({
    contacts: 100,
    intervalSeconds: 1800,
    ahtSeconds: 180,
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    agents,
  }).probability;
}
