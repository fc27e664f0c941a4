/** What else a log of contacts has columns for. */
export type LogColumn = 'contact' | 'direction' | 'outcome' | 'event' | 'agent' | 'caller';

/** What a column of an export may be: `date` and `clock` make a time together. */
export type ExportField =
  | 'time'
  | 'end'
  | 'date'
  | 'clock'
  | 'queue'
  | 'contacts'
  | 'arrivals'
  | 'answered'
  | 'abandoned'
  | 'outbound'
  | 'ahtSeconds'
  | 'ringSeconds'
  | 'talkSeconds'
  | 'holdSeconds'
  | 'afterContactSeconds'
  | 'waitSeconds'
  | LogColumn;
