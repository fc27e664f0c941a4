import type { Meaning } from './meanings.ts';

/** Headers that mean what the rules for their words would not see, by the documents of the systems that write them. */
export const VENDORS: Readonly<Record<string, Meaning>> = {
  // Avaya CMS, historical interval tables: totals in seconds.
  acdcalls: { kind: 'volume', of: 'answered' },
  'acd calls': { kind: 'volume', of: 'answered' },
  abncalls: { kind: 'volume', of: 'abandoned' },
  callsoffered: { kind: 'volume', of: 'offered' },
  acdtime: { kind: 'duration', of: 'talk', statistic: 'total', unit: 'seconds' },
  acwtime: { kind: 'duration', of: 'wrap', statistic: 'total', unit: 'seconds' },
  holdtime: { kind: 'duration', of: 'hold', statistic: 'total', unit: 'seconds' },
  ringtime: { kind: 'duration', of: 'ring', statistic: 'total', unit: 'seconds' },
  'acd time': { kind: 'duration', of: 'talk', statistic: 'total' },
  'avg acd time': { kind: 'duration', of: 'talk', statistic: 'mean' },
  'avg acw time': { kind: 'duration', of: 'wrap', statistic: 'mean' },
  // Genesys Cloud analytics in milliseconds, older systems in seconds: the values tell.
  't handle': { kind: 'duration', of: 'handle', statistic: 'total' },
  't talk': { kind: 'duration', of: 'talk', statistic: 'total' },
  't held': { kind: 'duration', of: 'hold', statistic: 'total' },
  't acw': { kind: 'duration', of: 'wrap', statistic: 'total' },
  'n offered': { kind: 'volume', of: 'offered' },
  't answered': { kind: 'other' },
  't abandon': { kind: 'other' },
  // As its interface names the statistics of a metric.
  't handle sum': { kind: 'duration', of: 'handle', statistic: 'total' },
  't talk sum': { kind: 'duration', of: 'talk', statistic: 'total' },
  't held sum': { kind: 'duration', of: 'hold', statistic: 'total' },
  't acw sum': { kind: 'duration', of: 'wrap', statistic: 'total' },
  't handle count': { kind: 'other' },
  't talk count': { kind: 'other' },
  't held count': { kind: 'other' },
  't acw count': { kind: 'other' },
  // Reports of Alibaba's call centre: work is what comes after the call.
  'average work time': { kind: 'duration', of: 'wrap', statistic: 'mean' },
  'total work time': { kind: 'duration', of: 'wrap', statistic: 'total' },
  nco: { kind: 'volume', of: 'offered' },
  nch: { kind: 'volume', of: 'answered' },
  // Contact records of Amazon Connect.
  'agent interaction duration': { kind: 'duration', of: 'talk', unit: 'seconds' },
  'customer hold duration': { kind: 'duration', of: 'hold', unit: 'seconds' },
  'after contact work duration': { kind: 'duration', of: 'wrap', unit: 'seconds' },
  // Other common short forms.
  start: { kind: 'time', edge: 'start', isDate: false },
  // Mean hold of a contact, beside ATT and ACW.
  ahld: { kind: 'duration', of: 'hold', statistic: 'mean' },
  ring: { kind: 'duration', of: 'ring' },
  'all calls': { kind: 'volume', of: 'arrivals' },
  'total arrivals': { kind: 'volume', of: 'arrivals' },
  arrivals: { kind: 'volume', of: 'arrivals' },
  // A minute or a second of the day, where no hour stands beside it.
  minute: { kind: 'time', isDate: false },
  'time of day': { kind: 'time', isDate: false },
  // When a call came in, by the document of the bank's log; it joins the queue after the menus, if it does.
  'vru entry': { kind: 'time', edge: 'start', isDate: false },
  'call time': { kind: 'time', isDate: false },
  // Zendesk Explore: the hour of the moment at which a call began.
  'call hour': { kind: 'time', edge: 'start', isDate: false },
  'date of call': { kind: 'time', isDate: true },
  // Of which system, and what it covers, is not known.
  'ave duration acd': { kind: 'duration', of: 'handle', statistic: 'mean', isVague: 'always' },
  'duration total': { kind: 'duration', of: 'duration' },
  'duration in call': { kind: 'duration', of: 'talk' },
  ht: { kind: 'duration', of: 'handle', isVague: 'always' },
  'avg ht': { kind: 'duration', of: 'handle', statistic: 'mean', isVague: 'always' },
  'service length': { kind: 'duration', of: 'handle' },
  'ser time': { kind: 'duration', of: 'handle' },
  'agent time': { kind: 'duration', of: 'handle' },
  'wait length': { kind: 'duration', of: 'wait' },
  'q time': { kind: 'duration', of: 'wait' },
  inqueue: { kind: 'duration', of: 'wait' },
  billsec: { kind: 'duration', of: 'talk', unit: 'seconds' },
  'bill sec': { kind: 'duration', of: 'talk', unit: 'seconds' },
};
