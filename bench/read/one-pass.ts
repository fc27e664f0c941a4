import { createReadStream } from 'node:fs';
import { exportReader } from 'halfhour/read';
import Papa from 'papaparse';

/** What reads a file once: the parser alone, or the reader of exports into the history of each queue. */
const passes: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  papaparse: (path) =>
    new Promise((resolve, reject) => {
      let rows = 0;
      Papa.parse(createReadStream(path, 'utf8'), {
        chunk: ({ data }) => {
          rows += data.length;
        },
        complete: () => resolve({ rows }),
        error: reject,
      });
    }),
  exportReader: (path) =>
    new Promise((resolve, reject) => {
      const reader = exportReader({ timeZone: 'UTC' });
      createReadStream(path, 'utf8')
        .on('data', (chunk) => reader.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const { rows, account } = reader.end();
          const { contactsUsed: contacts, queues } = account;
          resolve({ rows: rows.length, contacts, queues: queues.length });
        });
    }),
};

const [name = '', path = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const found = await passes[name]!(path);
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, found }));
