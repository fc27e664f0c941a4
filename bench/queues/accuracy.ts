import { runCallbacks } from './callbacks.ts';
import { runOutbound } from './outbound.ts';

// Queues of their own kind beside simulations that know nothing but the rules.

const PARTS = { callbacks: runCallbacks, outbound: runOutbound };

/** All of them, or `--only callbacks`. */
export function run([option, only]: readonly string[]): void {
  for (const [name, part] of Object.entries(PARTS)) {
    if (option !== '--only' || only === name) part();
  }
}
