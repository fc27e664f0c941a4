import { createInterface } from 'node:readline';
import { answers } from './answers.ts';

// node fixtures/run.mjs npx tsx test/conformance/library.ts: this library, judged by the kit as any program is.

for await (const line of createInterface({ input: process.stdin })) {
  const { id, question, input } = JSON.parse(line);
  const answer = answers[question];
  const reply = answer === undefined ? { skip: 'not answered' } : { answer: answer(input) };
  console.log(JSON.stringify({ id, ...reply }));
}
