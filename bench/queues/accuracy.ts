import { runCallbacks } from './callbacks.ts';
import { runChats } from './chats.ts';
import { runOutbound } from './outbound.ts';
import { runPatience } from './patience.ts';

// Queues of their own kind beside simulations that know nothing but the rules.

const PARTS = {
  callbacks: runCallbacks,
  outbound: runOutbound,
  chats: runChats,
  patience: runPatience,
};

/** All of them, or `--only callbacks`. */
export function run([option, only]: readonly string[]): void {
  for (const [name, part] of Object.entries(PARTS)) {
    if (option !== '--only' || only === name) part();
  }
}
