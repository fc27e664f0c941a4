import type { Encoding } from '../encoding.ts';
import { meaningOf } from './header-meaning.ts';

/** Bytes that are looked at; more tell nothing new. */
const SEEN = 65_536;

/**
 * The character set of a file: by its mark, by the zeros of UTF-16, as UTF-8 if it is valid, else the one of the
 * others in which the most headers are words that are known.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const seen = bytes.subarray(0, SEEN);
  const zeros = [0, 0];
  seen.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  if (zeros[0]! + zeros[1]! > seen.length / 8)
    return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const guesses = (['gb18030', 'big5', 'shift_jis', 'windows-1252', 'windows-1250'] as const).map(
    (encoding) => ({ encoding, score: scoreOf(seen, encoding) }),
  );
  return guesses.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** Valid in full: a head in plain letters tells nothing of what follows. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A header that is a known word counts most; then what letters of the language are to be expected. */
function scoreOf(bytes: Uint8Array, encoding: Encoding): number {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return -1000;
  }
  const lines = text.split(/\r?\n|\r/).slice(0, 12);
  const cells = lines
    .flatMap((line) => line.split(/[,;\t|]/))
    .filter((cell) => /[\u0080-\uffff]/.test(cell));
  const known = cells.filter((cell) => meaningOf(cell.replaceAll('"', '')) !== undefined).length;
  return 10 * known + usual(text, encoding);
}

/** The share of letters beyond ASCII that texts of these languages are full of. */
function usual(text: string, encoding: Encoding): number {
  const beyond = text.match(/[\u0080-\uffff]/g) ?? [];
  if (beyond.length === 0) return 0;
  const form = USUAL[encoding];
  const count = form === undefined ? 0 : (text.match(form)?.length ?? 0);
  return count / beyond.length;
}

const USUAL: Readonly<Partial<Record<Encoding, RegExp>>> = {
  'windows-1252': /[äöüÄÖÜßéèêàçñáíóúâôûãõìòù–’°€øØœ]/g,
  'windows-1250': /[ąćęłńśźżĄĆĘŁŃŚŹŻóÓ–]/g,
  gb18030:
    /[的日期时间段量数平均处理长接听入出放弃队列技能组电话来呼总计合通等待率客服服务中心热线]/g,
  big5: /[的日期時間段量數平均處理長接聽入出放棄佇列技能組電話來呼總計合通等待率客服服務中心熱線]/g,
  shift_jis: /[\u3040-\u30ff日付時刻間帯入電数件応答放棄平均処理通話保留後着信]/g,
};

/** The text in bytes of a character set, without its mark. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return fixWestern(new TextDecoder(encoding).decode(bytes), encoding);
}

/** Some versions of Node read Windows-1252 as Latin 1: the dash of `08:00 – 08:30` would be lost. */
function fixWestern(text: string, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\x80-\x9f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80]!);
}

/** What stands for the bytes 80 to 9F, by the WHATWG encoding standard. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes that come in pieces, cut anywhere, in the character set that the first of them show. */
export function textDecoder(
  first: Uint8Array,
  told: Encoding | undefined,
): (bytes: Uint8Array) => string {
  const encoding = told ?? encodingOf(first);
  const decoder = new TextDecoder(encoding);
  return (bytes) => fixWestern(decoder.decode(bytes, { stream: true }), encoding);
}
