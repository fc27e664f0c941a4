import { pattern } from '../../core/pattern.ts';
import { withoutUnit } from './header-units.ts';
import type { DurationName, DurationUnit, Meaning } from './meanings.ts';
import { VENDORS } from './vendor-headers.ts';
import { plainHeader, vocabulary } from './vocabulary.ts';

/** `Start (UTC+01:00)`, `Timestamp (Europe/Berlin)`: a zone says nothing of what is in a column. */
const ZONE = /\s*[([]?(?:(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d\d)?|[A-Z]\w+\/[A-Z]\w+)[)\]]?$/;

/** Reads a header; nothing if none of its words is known. */
export function meaningOf(header: string): Meaning | undefined {
  const { text, unit } = withoutUnit(header.replace(ZONE, ''));
  const name = plainHeader(text);
  if (name === '') return undefined;
  if (name === 'service' && unit !== undefined) return { kind: 'duration', of: 'handle', unit };
  // Hours of handling, all contacts together.
  if (name === 'workload' && unit !== undefined)
    return { kind: 'duration', of: 'handle', statistic: 'total', unit };
  if (DURATION.test(name))
    return { kind: 'duration', of: 'duration', ...(unit === undefined ? {} : { unit }) };
  const known = VENDORS[name];
  if (known !== undefined) {
    return known.kind === 'duration' && unit !== undefined ? { ...known, unit } : known;
  }
  const meaning = byWords(name, unit, /%|％/.test(header));
  // `实际AHT`: no blank stands between signs and letters.
  if (meaning === undefined && signsAndLetters().test(header))
    return meaningOf(header.replaceAll(signsAndLetters(), ' '));
  return meaning?.kind === 'volume' && SCALED.test(header.normalize('NFKC'))
    ? { kind: 'other' }
    : meaning;
}

/** Where signs and letters meet. */
const signsAndLetters = /* @__PURE__ */ pattern(
  () =>
    String.raw`(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])`,
  'gu',
);

/** Contacts by the hour, or in thousands, are no numbers of contacts. */
const SCALED =
  /\/ ?(?:h|hr|hour|std|stunde|min|minute|agent|day|tag)\b|\b(?:per|pro|je|par|por) (?:hour|stunde|heure|hora|minute|agent)\b|每小时|每分钟|[([](?:in )?(?:k|'?000s?|thousands?|tsd\.?|tausend|milliers|miles|千|万|萬)[)\]]/i;

function byWords(
  name: string,
  unit: DurationUnit | undefined,
  isShare: boolean,
): Meaning | undefined {
  const v = vocabulary();
  const says = (concept: RegExp) => concept.test(name);
  if (MEAN_DURATION.test(name))
    return {
      kind: 'duration',
      of: 'handle',
      statistic: 'mean',
      ...(unit === undefined ? {} : { unit }),
      ...VAGUE,
    };
  if (isShare || SHORTEST.test(name) || BY_MACHINES.test(name)) return { kind: 'other' };
  if (!isShare && NOT_ANSWERED.test(name) && !says(v.duration))
    return { kind: 'volume', of: 'abandoned' };
  if (QUEUED.test(name)) return { kind: 'volume', of: 'offered' };
  if (BY_AGENTS.test(name)) return { kind: 'volume', of: 'answered' };
  // Who or what a contact is, not how many there are or how long they take.
  if (NAMES.test(name)) return says(v.queue) ? { kind: 'queue' } : undefined;
  // "Warteschlange" and "file d'attente" have the wait in their name.
  if (unit === undefined && WAITING_LINE.test(name)) return { kind: 'queue' };
  // `AHT total` has a mean in its short form alone: the values tell.
  const isTorn = says(v.mean) && says(v.total) && !SAYS_MEAN.test(name);
  const statistic = isTorn
    ? undefined
    : says(v.mean)
      ? 'mean'
      : says(v.total)
        ? 'total'
        : undefined;
  const duration = (of: DurationName): Meaning => ({
    kind: 'duration',
    of,
    ...(statistic === undefined ? {} : { statistic }),
    ...(unit === undefined ? {} : { unit }),
  });
  // A mean wait "in Warteschleife" or "mise en attente" is hold; other waits are not handling.
  const isHold = says(v.hold);
  // "Offered to agents" is demand, whoever is to take it.
  const isOffered = OFFERED.test(name);
  if (!isHold && !isOffered && says(v.other)) {
    const isWait =
      /(?:^| )(?:wait|queue time|warte)|等待|待ち/.test(name) &&
      statistic === undefined &&
      !LONGEST.test(name);
    return isWait
      ? { kind: 'duration', of: 'wait', ...(unit === undefined ? {} : { unit }) }
      : says(v.planned) && says(v.handle)
        ? { kind: 'other', isPlannedTime: true }
        : { kind: 'other' };
  }
  // `AHT Out` beside `AHT In`.
  const isOutbound = says(v.outbound) || / out$/.test(name);
  const isLong = says(v.duration) || unit !== undefined || statistic === 'mean';
  // "Hold calls" counts those that were held.
  if (!isLong && COUNTED_PARTS.test(name)) return { kind: 'other' };
  // How long agents take for contacts that they make themselves.
  if ((isLong || says(v.handle)) && isOutbound && !says(v.received)) return { kind: 'other' };
  if (says(v.wrap)) return duration('wrap');
  if (isHold) return duration('hold');
  if (says(v.handle)) {
    // A pivot has added means up.
    const isVague = says(v.mean) && SUM_OF.test(name) ? ({ isVague: 'always' } as const) : {};
    return { ...duration('handle'), ...(PROCESSING.test(name) ? VAGUE : isVague) };
  }
  if (says(v.talk)) return duration('talk');
  if (
    says(v.ring) &&
    (statistic !== undefined ||
      says(v.duration) ||
      unit !== undefined ||
      /^(?:ringing|ring s)$/.test(name))
  )
    return duration('ring');
  const edge = says(v.start) ? 'start' : says(v.end) ? 'end' : undefined;
  const isTime = says(v.time);
  if (
    says(v.queue) &&
    !says(v.date) &&
    !/(?:^| )(?:calls|contacts|interactions|abandons|time)(?= |$)/.test(name) &&
    !COUNTED_OF_QUEUE.test(name)
  )
    return { kind: 'queue' };
  if (says(v.outbound)) return { kind: 'volume', of: 'outbound' };
  const isLost = says(v.abandoned) && /(?:^| )acd calls abandoned(?= |$)/.test(name);
  if (says(v.answered) && !isLost && !isOffered && !isTime && statistic !== 'mean')
    return { kind: 'volume', of: 'answered' };
  if (says(v.abandoned) && !isTime && statistic !== 'mean')
    return { kind: 'volume', of: 'abandoned' };
  // A mean is no time of day.
  if (statistic === 'mean' && !says(v.date) && (says(v.duration) || unit !== undefined))
    return { kind: 'other', isMeanTime: true };
  if (says(v.date) || (isTime && !(says(v.contacts) && !/date|time|hour/.test(name)))) {
    return { kind: 'time', isDate: says(v.date), ...(edge === undefined ? {} : { edge }) };
  }
  if (statistic === 'mean')
    return says(v.contacts) ? { kind: 'other' } : { kind: 'other', isMeanTime: true };
  if (says(v.offered)) return { kind: 'volume', of: 'offered' };
  if (says(v.received)) return { kind: 'volume', of: 'received' };
  if (says(v.contacts) && !(isLong && says(v.duration))) return { kind: 'volume', of: 'calls' };
  if (edge !== undefined && name.split(' ').length <= 2)
    return { kind: 'time', isDate: false, edge };
  return undefined;
}

/** What says a mean in words, and not within a short form such as AHT. */
const SAYS_MEAN =
  /(?:^| )(?:avg|ave|average|mean|ø|o|schnitt|durchschn\w*|mittler\w*|mittel\w*|moy|moyen\w*|media|medio|promedio|gemiddeld\w*|gem|sredni\w*|ortalama|ort|per \w+|pro \w+)(?= |$)|平均|均时|人均|평균/;

/** `Sum of AHT`, as pivots name their values. */
const SUM_OF =
  /^(?:sum of|summe von|somme de|suma de|soma de|somma di|som van|suma z) |^(?:求和项|合計|합계) ?/;

/** The length of a contact, which may have its wait in it or not. */
const DURATION =
  /^(?:(?:(?:call|contact|conversation|chat|session) )?(?:duration|length)|length|(?:anruf)?dauer|duree(?: (?:de l |d )?appel)?|duracion(?: (?:de (?:la )?)?llamada)?|duracao(?: (?:da )?(?:chamada|ligacao))?|durata(?: (?:della )?chiamata)?|duur|gespreksduur|czas trwania(?: polaczenia)?|时长|時長)$/;

/** A mean of whole contacts, which may have the work after them in it or not. */
const MEAN_DURATION =
  /^(?:(?:avg|ave|average|mean) (?:(?:call|contact|chat|conversation|interaction) (?:duration|length|time)|duration|length)|(?:ort|ortalama) (?:cagr[ıi]|arama) suresi)$/;

/** Who was not answered is no part of those who were; `排队放弃数` gave up in the queue. */
const NOT_ANSWERED =
  /(?:^| )(?:un ?answered|not answered|no answer|nicht (?:angenommen|beantwortet|entgegengenommen)\w*|unbeantwortet\w*|non (?:repondu|decroche|traite)e?s?|no (?:atendid|contestad|respondid)[ao]s?|nao (?:atendid|respondid)[ao]s?|non (?:risposte|gestite)|niet (?:beantwoord|aangenomen)\w*|onbeantwoord\w*|nie odebran\w*|не (?:принят|отвечен|обслужен)\S*|ej besvarade|inte besvarade|ikke besvar(?:ede|te)|nem fogadott)(?= |$)|未接|未应答|未応答|미응답|(?:排队|振铃|等待)中?放弃(?:数|量|电话数|次数)?$/;

/** Contacts that came into a queue, where the wait in it is called alike. */
const QUEUED = /^(?:总|人工|进入|转人工)?排队(?:数量?|量|总[数量]|(?:电话|来电|通话)[数量]|次数)$/;

/** Some systems count work after the contact as processing, others beside it; Mitel's ACD handling ends with the call. */
const PROCESSING = /(?:^| )(?:processing|acd handling)(?= |$)/;
const VAGUE = { isVague: 'beside-parts' } as const;

const NAMES =
  /(?:^| )(?:id|ids|type|phone|sid|uid|guid|email|url|reason|timezone|method)(?= |$)|(?:^|.)(?:number|name|resolution|description|category|topic|cent(?:er|re))$|^(?:agent|customer) interactions$|(?:^| )(?:re ?assignment|reopen|retry|reply|comment|mod|hop) count$/;

const WAITING_LINE =
  /^(?:(?:name|nom|nombre|nome) (?:der|de la|della|da) )?(?:warteschlangen?|wachtrij|file d attente|cola de espera|fila de espera|coda d attesa|coda di attesa)(?: ?name| ?naam)?$/;

/** `Min Handle Time` is that of one contact; `min` behind a name is its unit. */
const SHORTEST = /^min(?:imum)? /;

const LONGEST = /(?:^| )(?:max|maximum|longest|langste\w*)(?= |$)|最长|最大/;

const BY_AGENTS =
  /^(?:calls |contacts )?(?:answered|handled|accepted) by (?:an? )?(?:agents?|operators?)$/;
const BY_MACHINES = /(?:^| )by (?:voicemail|ivr|bots?|system|machine|overflow)(?= |$)/;

const OFFERED =
  /^(?:(?:acd )?(?:calls|contacts|chats) )?(?:(?:offered|presented)(?: (?:calls|contacts))?(?: to (?:agents?|queues?|acd))?|(?:queued|routed|delivered|sent) to (?:live )?(?:agents?|queues?|acd|operators?))$/;

/** `Hotline Offered` counts the contacts of a queue. */
const COUNTED_OF_QUEUE =
  /.(?: (?:offered|presented|answered|handled|abandoned|received|angeboten|angenommen|verloren))$/;

const COUNTED_PARTS =
  /^(?:hold|acw|aux|ring|on hold|acw ?in|acw ?out) ?(?:calls|contacts|count)$|^put on hold/;
