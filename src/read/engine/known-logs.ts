import type { Cell } from '../cell.ts';
import type { ColumnMeaning } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';
import type { LongTable } from './table-shape.ts';

/** Logs without headers that are known by their form. */
export function knownLog(rows: readonly SheetRow[]): LongTable | undefined {
  return queueLog(rows) ?? callDetailRecords(rows);
}

const EVENTS =
  /^(?:ENTERQUEUE|CONNECT|COMPLETEAGENT|COMPLETECALLER|ABANDON|EXITWITHTIMEOUT|EXITWITHKEY|EXITEMPTY|TRANSFER|BLINDTRANSFER|ATTENDEDTRANSFER|RINGNOANSWER|RINGCANCELED|DID|QUEUESTART|CONFIGRELOAD|AGENTLOGIN|AGENTLOGOFF|ADDMEMBER|REMOVEMEMBER|PAUSE|UNPAUSE|PAUSEALL|UNPAUSEALL|PENALTY|SYSCOMPAT|INFO|AGENTDUMP|TRANSFERED)$/;

/** Where an answered call has its wait and its talk among the data of an event. */
const ENDS: Readonly<Record<string, readonly [wait: number, talk: number]>> = {
  COMPLETEAGENT: [0, 1],
  COMPLETECALLER: [0, 1],
  TRANSFER: [2, 3],
  BLINDTRANSFER: [2, 3],
  ATTENDEDTRANSFER: [2, 3],
};

const GIVEN_UP = /^(?:ABANDON|EXITWITHTIMEOUT|EXITWITHKEY|EXITEMPTY)$/;

interface Call {
  readonly line: number;
  readonly time: Cell;
  readonly queue: string;
  talk: string;
  wait: string;
  outcome: string;
}

/**
 * Asterisk's `queue_log`: `epoch|callid|queue|agent|event|data…`, as its documentation says. A call counts when it
 * enters a queue (`ENTERQUEUE`); how it ends tells wait and talk.
 */
function queueLog(rows: readonly SheetRow[]): LongTable | undefined {
  const header = rows[0]?.cells.map((cell) => String(cell).toLowerCase()) ?? [];
  const named = header.includes('callid') && header.includes('event');
  const at = (names: readonly string[], otherwise: number) => {
    const found = header.findIndex((name) => names.includes(name));
    return named && found >= 0 ? found : otherwise;
  };
  const [time, id, queue, event] = [
    at(['time', 'eventdate', 'timestamp', 'created'], 0),
    at(['callid'], 1),
    at(['queuename', 'queue'], 2),
    at(['event'], 4),
  ];
  const first = at(['data1', 'data', 'arg1', 'info1'], 5);
  const body = named ? rows.slice(1) : rows;
  const known = body.slice(0, 200).filter(({ cells }) => EVENTS.test(String(cells[event] ?? '')));
  if (known.length < 3 || known.length < 0.8 * Math.min(200, body.length)) return undefined;
  const calls: Call[] = [];
  const open = new Map<string, Call>();
  for (const { line, cells } of body) {
    const key = `${cells[id]}\n${cells[queue]}`;
    const name = String(cells[event] ?? '');
    const call = open.get(key);
    // Some systems write all data in one cell.
    const data =
      cells.length === first + 1 ? String(cells[first]).split('|') : cells.slice(first).map(String);
    if (name === 'ENTERQUEUE') {
      const entered = {
        line,
        time: cells[time] ?? '',
        queue: String(cells[queue] ?? ''),
        talk: '',
        wait: '',
        outcome: '',
      };
      calls.push(entered);
      open.set(key, entered);
    } else if (call !== undefined && GIVEN_UP.test(name)) {
      call.outcome = 'abandoned';
      if (name === 'ABANDON') call.wait = data[2] ?? '';
      open.delete(key);
    } else if (call !== undefined && name === 'CONNECT') {
      call.outcome = 'answered';
      call.wait = data[0] ?? '';
    } else if (call !== undefined && ENDS[name] !== undefined) {
      const [wait, talk] = ENDS[name];
      call.outcome = 'answered';
      call.wait = data[wait] ?? call.wait;
      call.talk = data[talk] ?? '';
      open.delete(key);
    }
  }
  // A report of how calls ended has rows of its own.
  if (calls.length === 0) return undefined;
  const headers = ['time', 'queue', 'talk', 'wait', 'outcome'];
  const meanings: ColumnMeaning[] = [
    { kind: 'time', isDate: false },
    { kind: 'queue' },
    { kind: 'duration', of: 'talk', unit: 'seconds' },
    { kind: 'duration', of: 'wait', unit: 'seconds' },
    { kind: 'log', of: 'outcome' },
  ];
  const made = calls.map((call) => ({
    line: call.line,
    cells: [call.time, call.queue, call.talk, call.wait, call.outcome],
  }));
  return { headers, meanings, line: 1, rows: made, above: [], made: 'queue-log' };
}

/** The columns of Asterisk's `Master.csv`, which has no headers, by its documentation. */
const CDR = [
  'accountcode',
  'src',
  'dst',
  'dcontext',
  'clid',
  'channel',
  'dstchannel',
  'lastapp',
  'lastdata',
  'start',
  'answer',
  'end',
  'duration',
  'billsec',
  'disposition',
  'amaflags',
  'uniqueid',
  'userfield',
] as const;

function callDetailRecords(rows: readonly SheetRow[]): LongTable | undefined {
  const seen = rows.slice(0, 100);
  const isRecord = ({ cells }: SheetRow) =>
    cells.length >= 16 &&
    cells.length <= 18 &&
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(cells[9])) &&
    /^(?:ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION|UNKNOWN)$/.test(String(cells[14]));
  if (seen.length === 0 || seen.filter(isRecord).length < 0.9 * seen.length) return undefined;
  const meanings = CDR.map((name): ColumnMeaning => {
    if (name === 'start') return { kind: 'time', edge: 'start', isDate: false };
    if (name === 'billsec') return { kind: 'duration', of: 'talk', unit: 'seconds' };
    if (name === 'disposition') return { kind: 'log', of: 'outcome' };
    if (name === 'uniqueid') return { kind: 'log', of: 'contact' };
    return { kind: 'other' };
  });
  return { headers: CDR, meanings, line: 1, rows, above: [] };
}
