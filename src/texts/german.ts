import { madeOnce } from '../core/made-once.ts';
import { mapValues } from '../core/map-values.ts';
import type { Wording } from '../core/text.ts';
import { rosterTexts, ruleTexts, type TextsByKind } from '../rotation/roster-texts.ts';
import type { Catalogue } from './english.ts';
import { germanExports } from './german-exports.ts';
import { germanRosterReadings } from './german-roster-readings.ts';
import { germanSteps } from './german-steps.ts';
import { germanWorkAndPay } from './german-work-and-pay.ts';

export const GERMAN_WORDING: Wording = {
  decimal: ',',
  group: '.',
  percent: ' %',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  shortWeekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  comma: ', ',
  or: ' oder ',
  and: ' und ',
  semicolon: '; ',
};

const WHERE =
  '{weekday:weekday} {clock}[ (Tag {day})][ und in {others|weiteren Intervall|weiteren Intervallen}]';
const LIMIT =
  '[Zahl der Schichten {counted:or}][ am Tag {day}][Anteil der bezahlten Stunden von {shared:or}][{total}Summe der bezahlten Stunden]';
const PUBLISHED = '{value}, veröffentlicht sind {low} bis {high}';

const DUTY = '{type} am Tag {day} um {clock}';
const BREAK = '[kind=meal?eine Essenspause][kind=rest?eine Kurzpause][kind=gap?eine Lücke]';
const BOUNDS = '[, mindestens {min}][, höchstens {max}]';

/** What the rules of rosters count. */
const COUNTED: TextsByKind = {
  minRestHours: '{n} h Ruhe',
  minRestAfterNightsHours: '{n} h Ruhe nach Nächten',
  minLongRestHours: '{n} h als längste Ruhe in {days|Tag|Tagen}',
  minWeeklyRestHours:
    '[per=week?{n} h Ruhe][per=fortnight?{n|Ruhe|Ruhen} von {hours} h] ' +
    '[restsCount=insideWeek?innerhalb][restsCount=inFull?in] [per=week?der Woche][per=fortnight?den zwei Wochen]',
  maxDutyHours:
    '{n} h im Dienst[nightsOnly=true? in einer Nacht][countedBy=start|clock?, alle eines Datums][countedBy=clock? nach der Uhr]',
  maxHoursInDays: '{n} h in {days|Tag|Tagen}',
  maxHoursInWeek:
    '{n} h in der Woche[countedBy=clock? nach der Uhr][madeUpDays=leftOut?, ohne nachgeholte Tage]',
  maxHoursInMonths:
    '{n} h [months=1?im Monat][months=3?im Quartal][months=12?im Jahr][months!1|3|12?in {months} Monaten]' +
    '[holidays=leftOut?, ohne Feiertage]',
  maxAverageHours:
    '{n} h je [per=week?Woche][per=workday?Arbeitstag] im Mittel über [{weeks|Woche|Wochen}][{months|Monat|Monate}]' +
    '[nightWorkersOnly=true?, für Leute mit Nächten]',
  maxMonthlyOvertimeHours:
    '{n} Überstunden[seventhDay=counted? und Arbeit an siebten Tagen] [months=|1?im Monat][months!|1?in {months} Monaten]',
  maxMonthsOfOvertime:
    '{n|Monat|Monate} mit mehr als {beyondHours} Überstunden in {inMonths|Monat|Monaten}',
  maxDaysInARow: '[nightsOnly=true?{n|Nacht|Nächte}][nightsOnly!true?{n|Tag|Tage}] in Folge',
  maxNightsInDays: '{n|Nacht|Nächte} in {days|Tag|Tagen}',
  maxWeekendsInWeeks: '{n|Wochenende|Wochenenden} in {weeks|Woche|Wochen}',
  minFreeSundays: '{n|freier Sonntag|freie Sonntage} in {weeks|Woche|Wochen}',
  minDaysOffInWeek: '{n|freier Tag|freie Tage} [weeks=|1?in der Woche][weeks!|1?in {weeks} Wochen]',
  minReplacementDays:
    '{n|Ruhetag|Ruhetage} binnen {sundayWithinDays} Tagen um einen gearbeiteten Sonntag[, {holidayWithinDays} um einen Feiertag]',
  minMeals: '{n|Essenspause|Essenspausen} von {minutes} min innerhalb von {withinHours} h',
  maxMissedRests:
    '{n|fehlende Kurzpause|fehlende Kurzpausen} von {minutes} min, fällig ist eine je {perHours} h',
};

const LIMITS = { atLeast: 'mindestens ', atMost: 'höchstens ', comma: ', ' };

const makeGerman = (): Catalogue => ({
  ...germanExports(),
  ...germanWorkAndPay(),
  ...germanSteps(),
  staffing: {
    'met-by-abandonment':
      'Das Ziel wird durch die erreicht, die auflegen[ (in {odd} von {intervals} Intervallen)]: bis zu {most:percent} der ' +
      'Kontakte, wo {allowed:percent} das Ziel verfehlen dürfen; nur rechtzeitig Angenommene zählen (serviceLevelDefinition servedWithin) oder den Anteil derer begrenzen, die auflegen (maxAbandonProbability)',
    'no-fixed-point':
      'Intervall {interval}: {agents} Agenten haben bei jeder Auslastung unter 100 % mehr zu tun, weil die Bearbeitung ' +
      'länger dauert; sie holen nie auf',
    'several-fixed-points':
      'Intervall {interval}: {agents} Agenten können sich bei {occupancies:orPercent} einpendeln; genommen ist die ' +
      'niedrigste, von der zweiten an gleiten sie zur nächsten',
    'cannot-be-met':
      '{period}: {target:percent} in {seconds} s sind nicht mehr erreichbar: von {contacts} Kontakten bisher waren {inTime} ' +
      'rechtzeitig, und mit jedem der {toCome} noch kommenden wären es {best:percent}',
    'short-history':
      'Die Historie hat {rows|Zeile|Zeilen}: die Bänder sind kaum mehr als eine Vermutung',
    'no-season':
      'Die Historie hat {months|Monat|Monate}, eine Saison braucht zwei ganze Jahre: es wird keine vorhergesagt',
    'no-weekdays':
      'Die Historie hat {days|Tag|Tage}, Wochentage brauchen vier Wochen: alle werden gleich vorhergesagt',
    'history-gap':
      'Der Historie fehlen {days|Tag|Tage} nach der Zeile vom {date}: die Vorhersage nimmt an, dass sie wie die anderen waren',
    'history-ends-early':
      'Die Historie endet {days|Tag|Tage} vor den vorhergesagten Daten: nahe Bänder gibt es nicht',
    'planned-too-much':
      'Am {date} sind mehr als 95 % der Zeit als Abwesenheit geplant: bei 95 % festgehalten',
  },
  adherence: {
    'log-unsorted':
      '{count|Zeile|Zeilen} des Protokolls kamen nach einer, die später begann: an ihren Platz gestellt',
    'log-overlaps':
      '{count|Zeile|Zeilen} des Protokolls waren nicht zu Ende, als die nächste desselben Agenten begann: bis zu deren Ende gilt der spätere Beginn',
    'schedule-after-log':
      '{hours} Stunden des Dienstplans liegen nach dem Ende des Protokolls: nicht gezählt',
    'agents-without-log':
      '{count|Agent des Dienstplans hat|Agenten des Dienstplans haben} keine Zeile im Protokoll (zuerst {agent}): ihre ganze Zeit gilt als abgemeldet',
    'unscheduled-agents':
      '{count|Agent des Protokolls hat|Agenten des Protokolls haben} keinen Dienstplan (zuerst {agent})',
    'exceptions-unscheduled':
      '{count|Agent hat|Agenten haben} Ausnahmen und keinen Dienstplan (zuerst {agent}): sie nehmen nichts aus',
  },
  hiring: {
    'no-terminal-condition':
      'Keine Endbedingung: der Plan hört früh auf einzustellen und hinterlässt eine Lücke',
    'no-class-in-time':
      'Die Einstellung dauert länger als der Plan: keine Klasse kann darin beginnen',
    required:
      'Periode {period}: für den Bedarf fehlen {missing} Agenten, wie viele auch eingestellt werden',
    transfers:
      'Periode {period}: für die, die wechseln, fehlen {missing} Agenten, wie viele auch eingestellt werden',
    'terminal.minSupply':
      'Periode {period}: für den Bestand am Ende fehlen {missing} Agenten, wie viele auch eingestellt werden',
    'few-leavers':
      '{leavers|Person ist|Personen sind} gegangen: der Zufall allein kann die Jahreszahl um die Hälfte und mehr verschieben',
    'part-of-year':
      'Der Zeitraum hat {months} Monate: wo Abgänge eine Saison haben, nehmen Sie ganze Jahre',
    'nobody-left':
      'Der Verbleib fällt bei {days} Tagen auf 0, wo alle {atRisk} Gesehenen gingen: über längere Betriebszugehörigkeit sagt er nichts',
    'stage-unseen': 'Niemand wurde in {stage} gesehen: dafür gilt die Rate aller',
  },
  cost: {
    'unusual-occupancy': `Die Auslastung ist ${PUBLISHED}: darüber verschleißen Agenten, darunter warten sie ({path})`,
    'unusual-labour-share': `Der Anteil der Personalkosten ist ${PUBLISHED} ({path})`,
    'unusual-on-cost': `Die Arbeitgeberanteile im Verhältnis zum Lohn sind ${PUBLISHED} ({path})`,
    'unusual-resolution': `Der Anteil der Kontakte, die ihr Anliegen erledigen, ist ${PUBLISHED} ({path})`,
    'unusual-containment': `Der Selfservice soll diesen Anteil erledigen: ${PUBLISHED}; das meiste Abgelenkte kommt wieder ({path})`,
    'unusual-span': `Agenten je Kopf einer unterstützenden Rolle: ${PUBLISHED} ({path})`,
  },
  design: {
    'no-shift-fits': 'Kein Beginn einer Schichtart lässt allen ihren Pausen einen Platz',
    'interval-short': `Es fehlen {amount} Agenten: ${WHERE}`,
    'too-few-seats': `{amount} Agenten haben keinen Platz: ${WHERE}`,
    'limit-broken': `${LIMIT}:[ {below} unter dem Mindestwert][ {above} über dem Höchstwert]`,
    'too-many-distinct-shifts':
      'Der Entwurf braucht {distinct} verschiedene Schichten, {amount} zu viele',
    'search-ended': 'Die Suche endete, bevor alles versucht war',
  },
  designRemedy: {
    'no-shift-fits': 'Die Fenster der Pausen oder der Beginne erweitern',
    'interval-short':
      'Eine Schichtart zufügen, die dann arbeiten kann, oder dort {amount} Agenten weniger verlangen[ und in den {others} anderen, was dort fehlt]',
    'too-few-seats': '{seats} Plätze mehr bereitstellen',
    'limit-broken': 'Diese Grenze um {amount} verschieben',
    'too-many-distinct-shifts': '{distinct} verschiedene Schichten erlauben',
    'search-ended': 'Mehr Schritte erlauben',
  },
  designReach: {
    smallest: ' (die kleinste Änderung, die genügt)',
    enough: ' (das genügt)',
    together: ' (zusammen mit den anderen Änderungen genügt es)',
  },
  history: {
    'coarse-rows':
      'Die Zeilen liegen {apart} Minuten oder mehr auseinander, die Intervalle sind von {minutes}: hat die Datei eine Zeile je ' +
      'Intervall, angeben, dass ihre Intervalle so lang sind (intervalSeconds {seconds})',
    'contacts-while-closed':
      '{count|geschlossenes Intervall hat|geschlossene Intervalle haben} Kontakte, zusammen {contacts}: sie bleiben weg',
    'missing-days':
      '{count|offener Tag hat keine Zeilen: er ist unbekannt|offene Tage haben keine Zeilen: sie sind unbekannt}',
    'missing-intervals':
      '{count|offenes Intervall hat keine Zeile: es ist unbekannt|offene Intervalle haben keine Zeile: sie sind unbekannt}',
    'zeros-inferred':
      '{count|offenes Intervall hat keine Zeile: es zählt als 0|offene Intervalle haben keine Zeile: sie zählen als 0}',
    'hours-inferred':
      'Öffnungszeiten sind nicht gegeben; wo Zeilen sind, gilt das Center als offen: {hours}' +
      '[; zu {unknown:days} hat die Historie kein Datum: als offen angenommen wie die anderen]',
    'holidays-closed':
      '{count|Feiertag hat keine Zeilen: er gilt als geschlossen|Feiertage haben keine Zeilen: sie gelten als geschlossen}',
    'duplicate-rows':
      '[rule=add?{count|Zeile wiederholt ein Intervall: sie wird zur vorigen addiert|Zeilen wiederholen ein Intervall: sie werden zu den vorigen addiert}]' +
      '[rule!add?{count|Zeile wiederholt ein Intervall: sie ersetzt die vorige|Zeilen wiederholen ein Intervall: sie ersetzen die vorigen}]',
    'repeated-hour':
      '{count|Zeile steht für eine Uhrzeit, die es an ihrem Tag zweimal gibt: sie wird auf beide verteilt|' +
      'Zeilen stehen für eine Uhrzeit, die es an ihrem Tag zweimal gibt: jede wird auf beide verteilt}',
    'skipped-hour':
      '{count|Zeile steht bei einer Uhrzeit, die ihr Tag überspringt: sie zählt so weit nach der Umstellung|' +
      'Zeilen stehen bei einer Uhrzeit, die ihr Tag überspringt: sie zählen so weit nach der Umstellung}',
    'off-grid-rows':
      '{count|Zeile beginnt innerhalb eines Intervalls: sie zählt darin|Zeilen beginnen innerhalb eines Intervalls: sie zählen darin}',
    'unsorted-rows': 'Die Zeilen stehen nicht in der Folge ihrer Zeiten: sie wurden sortiert',
    'aht-missing':
      '{count|Intervall mit Kontakten hat keine Bearbeitungszeit|Intervalle mit Kontakten haben keine Bearbeitungszeit}',
  },
  openingHours: { open: '{weekdays:days} {from}–{to} Uhr' },
  cleaning: {
    'missing-day': 'Vom Tag ist zu wenig bekannt',
    'missing-intervals':
      '{intervals|Intervall ist unbekannt|Intervalle sind unbekannt}; aufgefüllt nach dem üblichen Anteil am Tag',
    outage: '{seen} Kontakte, wo etwa {expected} üblich sind',
    backlog:
      '{seen} Kontakte nach einem Ausfall, wo etwa {expected} üblich sind: sie wurden spät gezählt oder kamen wieder',
    spike: '{seen} Kontakte, wo etwa {expected} üblich sind',
    'outlier-day': 'Der Tag hat {share:percent} dessen, was sein Wochentag ringsum hatte',
    'level-shift':
      'Von hier an ist das Niveau {share:percent} des früheren; die Tage davor werden darauf gebracht',
    'profile-shift':
      'Von hier an kommen {share:percent} der Kontakte eines Tages zu anderen Zeiten; die Tage davor werden darauf gebracht',
  },
  forecast: {
    'no-known-day': 'Kein Tag der Historie ist bekannt: die Prognose ist durchweg 0',
    'no-contacts':
      'Die Historie hat gar keine Kontakte: die Prognose ist 0, und ein Band lässt sich nicht angeben',
    'no-trial':
      'Nur {days|Tag|Tage} der Historie sind brauchbar: ein Probelauf war nicht möglich, die Prognose ist ihr einfaches Profil, ' +
      'und die Quantile sind eine Faustregel',
    'few-days':
      'Nur {days|Tag|Tage} der Historie sind brauchbar: Wochentage beruhen auf je wenigen Tagen',
    'unseen-weekdays':
      'Die Historie hat keinen brauchbaren Tag für {weekdays:weekday}: von den anderen Wochentagen genommen',
    'unseen-hours':
      '{intervals|offenes Intervall|offene Intervalle} zu Zeiten, zu denen der Wochentag in der Historie nie offen war: was ' +
      'dann kommt, sagt nichts',
    'unseen-holidays':
      'Kein Feiertag der Historie sagt, ob am {holidays} geöffnet ist: prognostiziert als offen und wie andere Tage; ist ' +
      'geschlossen, das Datum als geschlossen angeben (closedDates)',
    'unseen-holiday-name':
      '{name} ({date}) ist nicht unter den Feiertagen der Historie: [guess=closed?prognostiziert als geschlossen wie die ' +
      'meisten anderen Feiertage; ist geöffnet, denselben Feiertag früherer Jahre angeben][guess!closed?prognostiziert wie ' +
      'die anderen Feiertage, die eigene Wirkung ist unbekannt]',
    'newest-days-left-out':
      'Die neuesten {days|offene Tag liegt|offenen Tage liegen} weit ab von ihren Wochentagen und bleiben außer Acht: ist das ' +
      'das neue Niveau, folgt ihm hier noch nichts; ein Ereignis für die kommenden Tage angeben oder zwei Wochen davon abwarten',
    'hours-given-up':
      '{weekdays:days}: von {from} bis {to} ist seit dem {date} nichts gekommen: dann als geschlossen prognostiziert, die Tage ' +
      'davor werden ohne diese Zeit verglichen; ist doch offen, die Öffnungszeiten angeben (openingHours)',
    'hours-added':
      '{weekdays:days}: von {from} bis {to} kommen seit dem {date} Kontakte, wo davor nichts kam: allein nach {dates|Tag|Tagen} ' +
      'prognostiziert; war das einmalig, die üblichen Öffnungszeiten angeben (openingHours)',
    'weekday-given-up':
      '{weekdays:days}: seit dem {date} ist nichts gekommen: als geschlossen prognostiziert; ist doch offen, die ' +
      'Öffnungszeiten angeben (openingHours)',
    'weekday-added':
      '{weekdays:days}: seit dem {date} kommen Kontakte, wo davor nichts kam: allein nach {dates|Tag|Tagen} prognostiziert; war ' +
      'das einmalig, die üblichen Öffnungszeiten angeben (openingHours)',
    'bands-on-little':
      'Wie weit die Quantile sind, wurde allein aus den Fehlern von {days|Tag|Tagen} gelernt: wirkliche Tage werden öfter ' +
      'außerhalb liegen, als sie sagen',
    'clocks-not-known':
      'Die Uhren in {timeZone} gehen ab dem {date} nach dem Gesetz anders, als die Zonendaten dieser Laufzeit sagen, um bis zu ' +
      'einer Stunde: eine mit Ausgabe {release} der IANA-Zeitzonendatenbank oder einer späteren nehmen',
    'step-or-season':
      'Ab dem {date} liegt das Niveau bei {share:percent} des früheren, als dauerhaft genommen: die Historie ist zu kurz, um es ' +
      'von einer Saison oder Kampagne zu unterscheiden, die endet; endet sie in den prognostizierten Tagen, ein Ereignis ' +
      'angeben, das es zurücknimmt',
    'profile-outside-hours':
      'Das Profil für {dates|Datum|Daten} ab dem {date} hat keinen Anteil, während geöffnet ist: es bleibt beim Profil der ' +
      'Historie; die Minuten mit den Öffnungszeiten vergleichen (openingHours)',
    'calendar-left-out':
      '{model} übernimmt nur {share:percent} der Kalendereffekte, und {dates|kommendes Datum|kommende Daten} ab dem {date} werden ' +
      'sie spüren: `model` weglassen oder dann mit mehr oder weniger rechnen',
    'weekday-without-rows':
      '{weekday:weekday} hatte seit {weeks|Woche|Wochen} keine Kontakte und ist prognostiziert wie davor: ist dann jetzt ' +
      'geschlossen, die neuen Öffnungszeiten angeben (openingHours)',
  },
  forecastReason: {
    models: 'gebildet aus: {members}[; und {more} weiteren]',
    trial:
      'erprobt von {dates} Daten aus, {days|Tag|Tage} voraus: Fehler {intervals:percent} je Intervall und {ofDays:percent} je Tag',
    calendar:
      'der Kalender verschiebt {days|Tag|Tage}, am meisten den {date} ({traits:list}) um den Faktor {factor}',
    drift: 'Trend und Saison verschieben das Niveau bis {date} um den Faktor {factor}',
    'closed-holidays': 'geschlossen: {holidays}',
    event: '{name} vom {from} bis {to} vervielfacht die Kontakte mit {lift}, wie angegeben',
    reconciled: 'insgesamt um {share:percent} verschoben, damit Teile und Ganzes sich decken',
  },
  forecastTrait: {
    holiday: 'Feiertag',
    'holiday-on-a-quiet-weekday': 'Feiertag an einem ruhigen Wochentag',
    'name-on-a-quiet-weekday': '{name} an einem ruhigen Wochentag',
    'day-after-a-closure': 'Tag nach einer Schließung',
    'second-day-after-a-closure': 'zweiter Tag nach einer Schließung',
    'day-before-a-closure': 'Tag vor einer Schließung',
    'day-after-a-holiday': 'Tag nach einem Feiertag',
    'day-before-a-holiday': 'Tag vor einem Feiertag',
    'day-after-a-holiday-on-a-quiet-weekday': 'Tag nach einem Feiertag an einem ruhigen Wochentag',
    'day-before-a-holiday-on-a-quiet-weekday': 'Tag vor einem Feiertag an einem ruhigen Wochentag',
    'bridge-day': 'Brückentag',
    'first-open-day-of-the-month': 'erster offener Tag des Monats',
    'second-open-day-of-the-month': 'zweiter offener Tag des Monats',
    'third-open-day-of-the-month': 'dritter offener Tag des Monats',
    'last-open-day-of-the-month': 'letzter offener Tag des Monats',
    'second-last-open-day-of-the-month': 'vorletzter offener Tag des Monats',
    'third-last-open-day-of-the-month': 'drittletzter offener Tag des Monats',
    'place-in-the-month': 'Lage im Monat',
  },
  forecastMember: mapValues(
    {
      'seasonal-naive': 'die letzte Woche noch einmal',
      'recent-mean': 'Mittel der letzten Wochen',
      'recent-median': 'Median der letzten Wochen',
      'monthly-profile': 'Mittel nach der Stelle im Monat',
      'smoothed-profile': 'geglättete Wochen',
      decomposition: 'Zerlegung in Trend und Wochentage',
      'poisson-regression': 'Regression der Anzahlen',
      'low-rank': 'Formen der Tage',
      'day-regression': 'Regression ganzer Tage',
      'holt-winters': 'exponentielle Glättung',
      'harmonic-regression': 'Wellen von Tag und Woche',
      combination: 'alle Modelle zusammen',
    },
    (model) => `${model}[calendar=yes? mit Kalendereffekten]: {weight:percent}`,
  ),
  update: {
    seen: 'Kontakte bisher: {seen}, Prognose für dieselben Intervalle: {expected}',
    unknown: 'Etwa {contacts} mehr in Intervallen, von denen nichts bekannt ist',
    'nothing-to-come': 'Es kommt nichts mehr',
    'few-past-days': 'Keine Anpassung: zu wenige vergangene Tage, um daraus zu lernen ({days})',
    unmoved: 'Der Rest des Tages bleibt wie prognostiziert',
    moved: 'Der Rest des Tages ändert sich um den Faktor {factor}',
    learned:
      'An den letzten {days} Tagen änderten Anpassungen um diese Zeit den Fehler des Rests von {without:percent} auf {with:percent}',
  },
  coverage: {
    'unknown-type': `${DUTY} hat keine bekannte Art`,
    'start-not-allowed': `${DUTY} beginnt, wann die Art es nicht erlaubt`,
    'length-not-allowed': `${DUTY} hat eine Länge, die die Art nicht hat`,
    'day-not-allowed': `${DUTY} liegt an keinem ihrer Tage`,
    'break-outside-shift': `${DUTY} hat ${BREAK} außerhalb der Schicht`,
    'breaks-overlap': `${DUTY} hat ${BREAK} in einer anderen Pause`,
    'break-missing': `${DUTY} fehlt ${BREAK} von {minutes} Minuten`,
    'break-not-allowed': `${DUTY} hat ${BREAK}[at=window? außerhalb ihres Fensters][at=type?, die die Art nicht hat]`,
    'work-between-breaks': `${DUTY} arbeitet {minutes} Minuten zwischen Pausen`,
    'too-many-on-position': '{agents} Agenten auf {seats} Plätzen am Tag {day} um {clock}',
  },
  rotation: {
    'too-few-people':
      '[{weekday:weekday} braucht {required} Personen, es gibt {employees}]' +
      '[Mit weniger als {fewest} Personen geht es nicht, es gibt {most}]' +
      '[Die Verträge erlauben höchstens {allowed|Person|Personen}, oder zu wenige derer, die das arbeiten könnten]',
    'too-few-weekends':
      '{wanted} freie Wochenenden sind verlangt, der Bedarf an Samstag und Sonntag lässt {possible}',
    'too-many-hours':
      'Der Bedarf ist {demanded} h in der Woche: {employees} Personen zu {limit} h arbeiten {hours}',
    'too-few-hours':
      'Der Bedarf ist {demanded} h in der Woche: {employees} Personen zu je {limit} h arbeiten {hours}',
    'stretches-do-not-fit':
      '{employees} Personen arbeiten im Zyklus {work} Tage und haben {off} frei; {workMin}[ bis {workMax}] Tage Arbeit und ' +
      '{offMin}[ bis {offMax}] Tage frei passen dazu nicht: es braucht mindestens {fewest} Abschnitte und erlaubt höchstens {most}',
    'run-does-not-fit':
      '{shift} wird am {weekday:weekday} gebraucht, mit zu wenigen Tagen {shift} darum für eine Folge von {run}',
    'no-way-in-fractions':
      'Die Regeln lassen keinen Weg, den Bedarf jedes Tages zu decken, nicht einmal mit Bruchteilen von Personen; ' +
      '[jede dieser Änderungen ließe einen: {changes}][{none}keine kleine Änderung einer einzelnen Regel ließe einen]',
    'half-people':
      'Der Bedarf brauchte halbe Personen: seine Zahlen teilen sich nicht in die erlaubten Abschnitte',
    'all-ways-tried':
      'Jeder Weg, den Bedarf zu decken, verletzt irgendwo eine Regel: alle sind versucht',
    'interval-not-covered':
      'keine Schicht deckt alle {minutes|Minute|Minuten} ab {clock} am {weekday:weekday}, an denen Personen gebraucht werden' +
      '[, noch {more|weiteres solches Intervall|weitere solche Intervalle}]',
    'no-shift-fits': 'Keine Schichtart hat einen Beginn, bei dem alle ihre Pausen Platz finden',
    'interval-short':
      '[Intervall {crowded} braucht mehr Agenten, als es Plätze gibt][keine Schicht, die die Regeln erlauben, deckt Intervall {bare}]',
    'no-cycle':
      'Keine Folge von Tagen hält alle Regeln zu Abschnitten, Ruhe und Wochenenden ein und kommt an ihren Anfang zurück',
    'search-ended':
      '[Die Schritte endeten, als {missing} Agentenstunden in der Woche fehlten]' +
      '[{beyond}Die Schritte endeten, als niemand fehlte, aber mehr gearbeitet wurde, als in so vielen Tagen am Stück sein darf]',
  },
  rosterReason: {
    'no-legal-day':
      '{employee} hat keinen zulässigen Plan: am {date} passt weder ein freier Tag noch eine Schicht',
    'no-legal-row':
      '{employee} hat keinen zulässigen Plan[; ohne eines von diesen gibt es einen: {rules}]',
    'no-crew-row': 'die Gruppe {crew} hat keine Zeile, die alle gemeinsam arbeiten dürfen',
    'hard-cover':
      'kein Dienstplan aus zulässigen Zeilen hat überall mindestens die Mindest- und höchstens die Höchstzahl',
  },
  rosterTerm: {
    'other-times': '{shift} ist keine der Schichten, oder nicht zu diesen Zeiten',
    'two-duties': 'zwei Dienste an einem Datum',
    'without-skill': '{shift} verlangt {skill}',
    'not-their-shift': '{shift} ist keine der Schichten dieser Person',
    'no-duties': 'ein Dienst an einem Datum ohne Dienste',
    'not-available': 'für {shift} nicht verfügbar',
    'not-as-fixed': '{shift} ist für das Datum vorgegeben',
    'hours-of-period':
      '{found} h in einem Zeitraum[side=least?, mindestens {limit}][side=most?, höchstens {limit}]',
    'duties-of-period':
      '{found|Dienst|Dienste} in einem Zeitraum[side=least?, mindestens {limit}][side=most?, höchstens {limit}]',
    'days-in-a-row':
      '{found|Arbeitstag|Arbeitstage} am Stück[side=least?, mindestens {limit}][side=most?, höchstens {limit}]',
    'days-off-in-a-row':
      '{found|freier Tag|freie Tage} am Stück[side=least?, mindestens {limit}][side=most?, höchstens {limit}]',
    'weekends-worked': '{found|Wochenende|Wochenenden} mit Diensten, höchstens {limit}',
    'forbidden-sequence': '{shift} zu bald nach {before}',
    'post-of-period':
      '{found|Dienst|Dienste} auf dem Posten {post} in einem Zeitraum, mindestens {limit}',
    'post-out-of-turn': 'der Posten {post} außer der Reihe',
    'crew-apart': 'nicht im Dienst der Gruppe {crew}',
  },
  refusal: {
    'request-against-rules':
      'die Regeln von {employee} lassen es in keiner Zeile zu, die vor und nach diesen Wochen dieselbe ist',
    'request-costs-more':
      'es zu gewähren würde mindestens {cost} mehr kosten, wenn alle anderen bleiben, wie sie sind',
  },
  rotationChange: {
    daysOff:
      '[{least|freier Tag|freie Tage} in Folge erlauben statt mindestens {min}][{most|freier Tag|freie Tage} in Folge erlauben statt höchstens {max}]',
    workStretch:
      '[{least|Arbeitstag|Arbeitstage} in Folge erlauben statt mindestens {min}][{most|Arbeitstag|Arbeitstage} in Folge erlauben statt höchstens {max}]',
    shifts: 'Folgen von {run} auf {shift} erlauben',
    forbiddenSequences: '{sequence} erlauben',
    minRestHours: 'die Ruhe zwischen Schichten aufgeben',
    forwardRotation: 'die Vorwärtsrotation aufgeben',
    maxSingleDaysOff: 'die Grenze für einzelne freie Tage aufgeben',
    daysOffEachWeek: 'die freien Tage jeder Woche aufgeben',
    minWeeklyRestHours: 'die Ruhe jeder Woche aufgeben',
    minLongRest: 'die lange Ruhe aufgeben',
    weekends: 'die Regeln zu Wochenenden aufgeben',
    nights: 'die Regeln zu Nächten aufgeben',
    weeklyHours: 'die Grenzen der Wochenstunden aufgeben',
    employees: 'mit {employees|Person|Personen} planen',
    demand: 'den Bedarf um so wenige Personen wie möglich verfehlen',
  },
  rotationBreach: {
    'unknown-shift': 'keine Schicht heißt {shift}',
    demand: '{planned} auf {shift} am {weekday:weekday}, nicht {required}',
    shiftRun: `{found|Tag|Tage} auf {shift} in Folge${BOUNDS}`,
    workStretch: `{found|Arbeitstag|Arbeitstage} in Folge${BOUNDS}`,
    daysOff: `{found|freier Tag|freie Tage} in Folge${BOUNDS}`,
    forbiddenSequences: '{sequence} ist verboten',
    minRestHours: '{found} h von {shift} bis {next}, mindestens {min}',
    forwardRotation: 'auf {shift} folgt die frühere {next}',
    maxSingleDaysOff: '{found|einzelner freier Tag|einzelne freie Tage}, höchstens {max}',
    daysOffEachWeek: '{found|freier Tag|freie Tage} in Folge in der Woche, mindestens {min}',
    minWeeklyRestHours: '{found} h Ruhe für die Woche, mindestens {min}',
    minLongRest: 'höchstens {found} h Ruhe in {days|Tag|Tagen}, mindestens {min}',
    'weekends.minFree': '{found|freies Wochenende|freie Wochenenden}, mindestens {min}',
    'weekends.maxBetweenFree': 'kein freies Wochenende in {weeks|Woche|Wochen}',
    'weekends.maxInWeeks':
      '{found|Wochenende|Wochenenden} mit Dienst in {weeks|Woche|Wochen}, höchstens {max}',
    'weekends.together': 'ein Tag des Wochenendes ist Arbeit, der andere frei',
    'weekends.sameShift': '{saturday} am Samstag, {sunday} am Sonntag',
    'nights.maxRun': `{found|Nacht|Nächte} in Folge${BOUNDS}`,
    'nights.minDaysOffAfter': `{found|freier Tag|freie Tage} in Folge nach einer Nacht${BOUNDS}`,
    'nights.maxInDays': '{found|Nacht|Nächte} in {days|Tag|Tagen}, höchstens {max}',
    'weeklyHours.minAverage': '{found} h in der Woche im Mittel, mindestens {min}',
    'weeklyHours.maxAverage': '{found} h in der Woche im Mittel, höchstens {max}',
    'weeklyHours.max': '{found} h in der Woche, höchstens {max}',
    'weeklyHours.maxInDays': '{found} h in {days|Tag|Tagen}, höchstens {max}',
  },
  rosterRule: /* @__PURE__ */ ruleTexts(COUNTED, LIMITS),
  rosterReading: germanRosterReadings(),
  roster: /* @__PURE__ */ rosterTexts(COUNTED, LIMITS, {
    'duty-while-away': 'abwesend in einem Teil von {shift}',
    'not-yet-judged':
      'bisher im Mittel {found} h, {rule}: noch nicht beurteilt, da {days|Tag bekannt ist|Tage bekannt sind}',
    'not-reviewed':
      'seit {earliest} nicht geprüft, und der Dienstplan endet am {lastDate}: {rules}',
  }),
  obstacle: {
    away: '{name} ist in einem Teil von {shift} abwesend',
    'at-work': '{name} arbeitet an dem Tag oder zu der Zeit von {shift}',
    'not-skilled': '{name} arbeitet nicht in {shift}',
    rule: '{breach}',
  },
  plan: {
    'thin-weekdays': 'Der typische {weekdays:weekday} beruht auf einem einzigen Datum',
    'no-rota': 'Kein Schichtplan hält die Regeln ein',
    'rota-not-found':
      'In den gegebenen Schritten wurde kein Schichtplan gefunden, es mag ihn aber geben; länger suchen lassen (maxSteps), Regeln lockern oder weniger verschiedene Schichten nehmen',
    'no-roster': 'Für die genannten Personen gibt es keinen Dienstplan, der ihre Regeln einhält',
    'roster-not-found':
      'In den gegebenen Schritten wurde kein Dienstplan der genannten Personen gefunden; länger suchen lassen (maxSteps) oder Regeln lockern',
    'shifts-left-out':
      'Die Personen bekommen die {kept} häufigsten von {shifts} verschiedenen Schichten, die anderen arbeitet niemand: {duties|Dienst|Dienste} der Woche; angeben, welche Schichten sie haben dürfen (roster.shifts), oder Schichten zu weniger Zeiten beginnen lassen',
    'hours-not-covered':
      '{hours} Agentenstunden dieser Tage hat niemand im Dienstplan, am meisten fehlen am {date} um {clock}: {most}',
    'rule-broken': '{rule} ({text}) wird in {days} Tagen {times}-mal verletzt',
    'rule-not-judged': '{rule} ({text}) ist noch nicht beurteilt',
    'idle-hours':
      'Die {people} Personen des Schichtplans arbeiten je {hours} Stunden in der Woche, wo ihre Stunden allein {byHours} mit {most} brauchten; ' +
      'andere Zahlen freier Tage oder Arbeitstage in Folge erlauben (daysOff, workStretch) oder die Tage gleichmäßiger verteilen',
    'leave-on-top':
      'Die {people} Personen des Schichtplans sind jede Woche da; um die zu ersetzen, die bezahlt, aber nicht eingeplant sind ({lost:percent}), ' +
      '{employed} einstellen',
    'short-when-played':
      'Durchgespielt fehlen Agenten in {intervals|Intervall|Intervallen}, am meisten am {weekday:weekday} um {clock}: {most}',
    'queue-short':
      'Durchgespielt kommen bei {queue} {service:percent} der Kontakte rechtzeitig dran, wo {target:percent} verlangt sind',
    'no-room':
      'Am {date} um {hour} h darf nur {allotted|Person|Personen} frei haben, auch bei mittlerem Aufkommen nicht mehr',
    'room-at-median':
      'Am {date} um {hour} h darf so weit voraus nur {allotted|Person|Personen} frei haben; bei mittlerem Aufkommen ist Platz: näher am Tag wieder fragen',
    'closed-date': 'Am {date} nimmt niemand Urlaub',
    'week-full': 'Die Woche vom {week} hat so viele Stunden Urlaub, wie sie haben darf',
    'no-duty': '{person} hat dann keinen Dienst',
    'granted-before': '{person} hat dann schon frei',
    'holiday-share': '{person} hätte in den Schulferien ab {date} mehr als {days|Tag|Tage} frei',
    'no-forecast': 'Für den {date} gibt es kein Intervall, an dem sich das beurteilen ließe',
    'owed-without-days':
      '{people|Person hat|Personen haben} offenen Urlaub und keinen Tag mehr dafür, zuerst {person}',
    'school-holidays-without':
      'In den Schulferien ab {date} haben {people|Person|Personen} mit Schulkindern Urlaub beantragt und keinen, zuerst {person}',
    overbooked:
      'In {intervals|Intervall|Intervallen} haben durch früher Gewährtes mehr frei als dürfen, zuerst am {date}',
    'week-below-least':
      'Die Woche vom {week} hat {hours} Stunden Urlaub, weniger als sie haben soll',
    'owed-without-room':
      'Für {hours} Stunden, die {people|Person|Personen} zustehen, ist kein Platz: die Wochen zeigen, wo andere arbeiten müssten',
  },
});

/** The German catalogue, made at first use. */
export const german = /* @__PURE__ */ madeOnce(makeGerman);
