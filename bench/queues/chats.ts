import { queueWithChats } from 'halfhour/erlang';
import { Agenda, randomOf } from './random.ts';

const PACES = [
  [1, 1.6],
  [1, 1.6, 1.9],
  [1, 1.9, 2.7, 3.2],
] as const;
const CHATS = 1_000_000;

/** Chats that go to the agent with the fewest, beside the chain that takes them as spread evenly at any time. */
export function runChats(): void {
  console.log('\nchats: served in time, time of a chat, simulated and told');
  const worst = new Map<number, [number, number]>();
  for (const agents of [3, 10, 30])
    for (const paceByChats of PACES)
      for (const occupancy of [0.8, 0.92])
        for (const squaredVariation of [1, 0.5, 1.5]) {
          const offeredLoad = occupancy * agents * paceByChats.at(-1)!;
          const input = { agents, offeredLoad, paceByChats, answerTimeInAht: 0.05 };
          const found = simulate(agents, offeredLoad, paceByChats, 0.05, squaredVariation);
          const told = queueWithChats(input);
          const [service, time] = worst.get(squaredVariation) ?? [0, 0];
          const offService = Math.abs(told.servedWithin - found.served);
          const offTime = Math.abs(told.averageChatTime / found.time - 1);
          worst.set(squaredVariation, [Math.max(service, offService), Math.max(time, offTime)]);
          const shares = [found.served, told.servedWithin].map((share) => (100 * share).toFixed(1));
          const times = [found.time, told.averageChatTime].map((value) => value.toFixed(3));
          console.log(
            `${String(agents).padStart(3)} agents, ${paceByChats.length} chats, load ${occupancy}, variation ${squaredVariation}: ${shares.join(' ')}  ${times.join(' ')}`,
          );
        }
  for (const [squaredVariation, [service, time]] of worst) {
    console.log(
      `variation ${squaredVariation}: off by at most ${(100 * service).toFixed(1)} points, chat time by ${(100 * time).toFixed(1)} %`,
    );
  }
}

/** Every agent shares its pace among the chats in hand; an event is a chat that comes, or the next end of an agent's. */
function simulate(
  agents: number,
  load: number,
  paces: readonly number[],
  answerTime: number,
  squaredVariation: number,
) {
  const { exponential, duration } = randomOf(20_261_130);
  const agenda = new Agenda();
  /** Work that each chat in hand of an agent has got since the agent began, and the work at which each of its chats ends. */
  const done = new Float64Array(agents);
  const since = new Float64Array(agents);
  const ends: { at: number; began: number }[][] = Array.from({ length: agents }, () => []);
  const versions = new Int32Array(agents);
  const waiting: number[] = [];
  let [first, came, now] = [0, 0, 0];
  const counts = { chats: 0, inTime: 0, ended: 0, time: 0 };
  const isCounted = () => came > CHATS / 20;
  const settle = (agent: number) => {
    const hand = ends[agent]!.length;
    if (hand > 0) done[agent]! += ((now - since[agent]!) * paces[hand - 1]!) / hand;
    since[agent] = now;
  };
  const plan = (agent: number) => {
    const hand = ends[agent]!.length;
    versions[agent]!++;
    if (hand === 0) return;
    const next = Math.min(...ends[agent]!.map(({ at }) => at));
    const after = ((next - done[agent]!) * hand) / paces[hand - 1]!;
    agenda.add(now + Math.max(0, after), versions[agent]! * agents + agent);
  };
  const give = (agent: number, arrived: number) => {
    settle(agent);
    ends[agent]!.push({ at: done[agent]! + duration(squaredVariation), began: now });
    plan(agent);
    if (!isCounted()) return;
    counts.chats++;
    if (now - arrived <= answerTime) counts.inTime++;
  };
  agenda.add(0, -1);
  while (came < CHATS) {
    now = agenda.nextTime;
    const event = agenda.take();
    if (event === -1) {
      came++;
      agenda.add(now + exponential(1 / load), -1);
      let idlest = 0;
      for (let agent = 1; agent < agents; agent++) {
        if (ends[agent]!.length < ends[idlest]!.length) idlest = agent;
      }
      if (ends[idlest]!.length < paces.length) give(idlest, now);
      else waiting.push(now);
      continue;
    }
    const agent = event % agents;
    if (Math.floor(event / agents) !== versions[agent]) continue;
    settle(agent);
    const hand = ends[agent]!;
    const ended = hand.reduce((least, chat, i) => (chat.at < hand[least]!.at ? i : least), 0);
    const [chat] = hand.splice(ended, 1);
    if (isCounted()) {
      counts.ended++;
      counts.time += now - chat!.began;
    }
    if (first < waiting.length) give(agent, waiting[first++]!);
    else plan(agent);
  }
  return { served: counts.inTime / counts.chats, time: counts.time / counts.ended };
}
