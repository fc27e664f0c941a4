import type { Say, TextCode } from '../texts/texts.ts';
import type { ChartLanguage } from './chart.ts';
import type { ReportContext } from './context.ts';
import type { Formats } from './formats.ts';

/** The words that the charts of the library hold, by their texts in the catalogue. */
const WORDS: Readonly<Record<string, TextCode>> = {
  contacts: 'chart.contacts',
  share: 'chart.share',
  required: 'chart.required',
  'on position': 'chart.onPosition',
  'too few': 'chart.tooFew',
  'too many': 'chart.tooMany',
  'Agents on position': 'chart.agents',
  'Agents to spare': 'chart.spare',
  'Days from midnight': 'chart.days',
  Clock: 'chart.clock',
  'time of day': 'chart.clock',
  'service level': 'chart.service',
  expected: 'chart.expected',
  simulated: 'chart.simulated',
  target: 'chart.target',
  work: 'chart.work',
  meal: 'chart.meal',
  rest: 'chart.rest',
  amount: 'chart.amount',
  people: 'heads.people',
  employed: 'heads.employed',
  adds: 'heads.addsKind',
  'left undone': 'heads.undone',
};

const SHORT = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LONG = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The words and numbers of charts in the language of the report. */
export function chartLanguage({ say, formats }: ReportContext): ChartLanguage {
  return { words: wordsOf(say, formats), numbers: formats.chartNumbers };
}

/** Puts a word of a chart in the language of the report; what is no word of a chart stays as it is. */
function wordsOf(say: Say, formats: Formats): (text: string) => string {
  return (text) => {
    const code = WORDS[text];
    if (code !== undefined) return say(code);
    const clock = /^(\S+)(?: to (\S+))?, clock of (\S+)$/.exec(text);
    if (clock !== null) {
      const [, from = '', to = from, zone = ''] = clock;
      return say('chart.clockOf', { from: formats.date(from), to: formats.date(to), zone });
    }
    // A name of a shift that holds such a word is nobody's weekday.
    if (!/^\{"|^(\d+ )?[A-Z][a-z]+$/.test(text)) return text;
    return text
      .replaceAll(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, (name) =>
        formats.weekday(LONG.indexOf(name)),
      )
      .replaceAll(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g, (name) =>
        formats.shortWeekday(SHORT.indexOf(name)),
      )
      .replaceAll(/(\d\d) next day/g, (_, hour: string) => say('chart.nextDay', { hour }));
  };
}
