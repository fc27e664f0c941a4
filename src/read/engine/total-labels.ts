import type { Cell } from '../cell.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** What a column is whose cells may say that their row is a total. */
type LabelOf = 'queue' | 'agent' | 'clock' | 'other';

/** In the place of a time of day: all of them. */
const ALL =
  /^(?:all|all day|all intervals|whole day|day|alle|ganztagig|ganzer tag|tous|toutes|journee|tod[ao]s|todo el dia|dia|tutt[ei]|giorno|heel de dag|dag|wszystkie|caly dzien|全部|全天|全日|終日|一日)$/;

/** What is a statistic elsewhere is the name of a person among agents. */
const FIRST_NAMES = /^\s*(?:max|min|suma|soma)\b/i;

/** Makes a judge of texts: whether a row that says this is a total. Labels come again and again. */
export function totalLabels(): (cell: Cell, of: LabelOf) => boolean {
  const queues = new Map<string, boolean>();
  const others = new Map<string, boolean>();
  return (cell, of) => {
    if (typeof cell === 'number' || cell === '') return false;
    const first = cell.charCodeAt(0);
    // Times and numbers begin with a digit.
    if (first >= 48 && first <= 57) {
      const last = cell.charCodeAt(cell.length - 1);
      if (last >= 48 && last <= 57) return false;
      return cell.length > 10 && /\D{5}/.test(cell) && TOTAL_BEHIND.test(cell);
    }
    if (of === 'agent' && FIRST_NAMES.test(cell)) return false;
    const isQueue = of === 'queue' || of === 'agent';
    const known = isQueue ? queues : others;
    let is = known.get(cell);
    if (is === undefined) {
      is = saysTotal(cell, isQueue);
      if (known.size > 1000) known.clear();
      known.set(cell, is);
    }
    return is || (of === 'clock' && ALL.test(plainHeader(cell)));
  };
}

/** A queue may have the word in its name; what begins with it, or is nothing else, is a total. */
function saysTotal(cell: string, isQueue: boolean): boolean {
  const plain = plainHeader(cell);
  const match = vocabulary().totals.exec(plain);
  if (match === null) return false;
  if (!isQueue) return match.index === 0 || TOTAL_BEHIND.test(cell);
  return match[0].trim() === plain || /^(?:sub ?total|total|summe|gesamt)(?: |$)/.test(plain);
}

const TOTAL_BEHIND = /(?:total|summe|gesamt|合计|小计|合計|小計|計)\s*:?$/i;
