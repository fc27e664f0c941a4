import { forecasting } from './forecasting.ts';
import type { Figures } from './peer.ts';
import { rotas } from './rotas.ts';
import { shifts } from './shifts.ts';
import { simulation } from './simulation.ts';
import { staffing } from './staffing.ts';

/** The open peers of each domain on the same small work. Who is not installed is skipped; docs/peers.md has a table. */
export async function run(): Promise<void> {
  for (const { work, ours, peer, version, theirs } of [
    staffing,
    forecasting,
    shifts,
    rotas,
    simulation,
  ]) {
    const found = version();
    console.log(`\n${work}`);
    // The first call of a process compiles; the second shows the work.
    await ours();
    print('halfhour', await ours());
    if (found === undefined) console.log(`  ${peer} is absent: skipped`);
    else print(`${peer} ${found}`, await theirs());
  }
}

function print(name: string, figures: Figures): void {
  const words = Object.entries(figures).map(([field, value]) => {
    const text = typeof value === 'number' ? Number(value.toPrecision(4)) : value;
    return `${field} ${text}`;
  });
  console.log(`  ${name.padEnd(24)} ${words.join(', ')}`);
}
