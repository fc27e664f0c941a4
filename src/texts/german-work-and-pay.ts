import type { Catalogue } from './english.ts';

const NO_SHIFTS = '[case=noShifts?keine Schichten angegeben]';
const NO_ROTA = '[case=noRota?kein Schichtplan angegeben]';
const NAMES = '[{names}][case=plain?Schwund][case=nothing?nichts]';

/** Why heads are needed, and how rules of law are read, in German. */
export const germanWorkAndPay = (): Pick<
  Catalogue,
  | 'headcount'
  | 'headcountTitle'
  | 'planChange'
  | 'planDriver'
  | 'payReading'
  | 'shiftChange'
  | 'suggestedChange'
> => ({
  planChange: { stays: '{now}', changes: 'vorher: {before}; nachher: {after}' },
  planDriver: {
    contacts: '{contacts:round} Kontakte in der Woche',
    handleTime: '{seconds:round} s je Kontakt',
    answered: '{done:round} % der Arbeit werden getan',
    hoursPerPerson: 'je {hours:round} h in der Woche',
    costPerHour: '{cost:round} je Stunde',
  },
  headcountTitle: {
    handling: 'Bearbeitung',
    queueing: 'Bereitschaft',
    minimum: 'Mindestbesetzung',
    inOffice: 'Schwund im Haus',
    absence: 'Abwesenheit',
    wholeAgents: 'ganze Agenten',
    uncovered: 'nicht abgedeckt',
    rests: 'bezahlte Pausen',
    shiftShape: 'Essen, Schichtform',
    fewShifts: 'wenige Schichtarten',
    unfilled: 'offene Schichten',
    rota: 'Schichtplan',
    leave: 'Urlaub',
    leaveOwed: 'ausstehender Urlaub',
    vacancies: 'offene Stellen',
    newcomers: 'Neue',
    wholePeople: 'ganze Personen',
  },
  shiftChange: {
    together: '{changes}',
    starts: '{type} von {hours} h ab {clocks:and} Uhr',
    otherStarts: '{type} von {hours} h mit irgendeinem anderen Beginn',
    distinctShifts: 'bis zu {most} verschiedene Schichten',
    breaks: 'Pausen bis zu {minutes} Minuten früher oder später',
    shares: '{types:and} mit {least:percent} bis {most:percent} der Stunden',
  },
  suggestedChange: {
    serviceOver:
      'Servicelevel über [each=day?jeden Tag][each=week?jede Woche], kein Intervall unter {floor:percent}',
    shiftTypes: '{changes}',
    distinctShifts: 'höchstens {most} verschiedene Schichten',
    breaks: 'Pausen bis zu {minutes} Minuten früher oder später',
    houseRule:
      'ein Schichtplan ohne [rule=forwardRotation?die Regel, dass Beginne in einem Arbeitsblock nur später werden]' +
      '[rule=shiftRun?die Grenzen für Tage in Folge auf einer Schicht]' +
      '[rule=daysOffEachWeek?freie Tage in jeder Woche]' +
      '[rule=weekends.maxBetweenFree?die Grenze für Wochen zwischen freien Wochenenden]' +
      '[rule=weekends.together?die Regel, dass Wochenenden ganz oder gar nicht gearbeitet werden]' +
      '[rule=weekends.sameShift?die Regel einer Schicht an beiden Tagen des Wochenendes]' +
      '[rule=nights.maxRun?die Grenze für Nächte in Folge]' +
      '[rule=nights.minDaysOffAfter?freie Tage nach Nächten]' +
      '[rule=weeklyHours.minAverage?die Untergrenze der mittleren Wochenstunden]',
    otherRota: 'ein Schichtplan mit {name}',
    contracts: 'Verträge {names}',
    deflection: '{share:percent} der Kontakte werden anderswo beantwortet',
    pooling: 'ein gemeinsames Team mit {name}',
    trainingMoved:
      '{component} [share=1?ganz][share!1?zur Hälfte] in Zeiten, in denen Schichten Agenten übrig lassen',
    leaveMoved: '{hours} h ausstehender Urlaub in Wochen, die weniger Agenten brauchen',
    hireEarlier: 'neue Leute {weeks} Wochen früher',
  },
  headcount: {
    handling:
      '{contacts:round} Kontakte je Woche von {aht:round} s[; {given:percent} dieser Arbeit entfällt, weil Anrufer auflegen]',
    queueing:
      '[Warten auf Kontakte, damit diese so kurz warten, wie das Ziel sagt: Auslastung {occupancy:percent}][case=none?niemand wird gebraucht]',
    minimum:
      'nie weniger als die Mindestbesetzung: sie entscheidet {decided} von {intervals} Intervallen',
    inOffice: `{lost:percent} der Zeit im Haus und nicht am Platz: ${NAMES}`,
    absence: `{lost:percent} der Zeit eingeplant und nicht da: ${NAMES}`,
    wholeAgents: '[ganze Personen in jedem von {intervals} Intervallen][case=exact?nicht gerundet]',
    uncovered: `${NO_SHIFTS}[case!noShifts?Agenten, die gebraucht werden und in keiner Schicht sind]`,
    rests: `${NO_SHIFTS}[von einer bezahlten Schichtstunde ist {rests:percent} Pause]`,
    shiftShape:
      `${NO_SHIFTS}[Essenspausen, Längen und Beginne der Schichten: {paid:round} h werden bezahlt]` +
      '[mit den erlaubten Längen, Beginnen und Essenspausen sind es mindestens {least:round} h]',
    fewShifts:
      `${NO_SHIFTS}[case=shape?nicht von ihrer Form zu trennen]` +
      '[für diese Schichten, von wenigen Arten, werden {paid:round} h bezahlt]',
    unfilled: `${NO_ROTA}[case!noRota?Schichtstunden, die niemand im Schichtplan arbeitet]`,
    rota:
      `${NO_ROTA}[{people|Person|Personen} mit {hours:round} h: freie Tage, Ruhezeiten und ganze Gruppen kosten ` +
      '{more:round} Schichtstunden mehr, und {idle:round} h haben keine Schicht]',
    leave:
      '[case=none?niemand wird bezahlt, ohne eingeplant zu sein]' +
      '[{share:percent} der bezahlten Zeit sind Urlaub und Ähnliches, und im Schichtplan sind alle jede Woche da]',
    leaveOwed:
      '[case=none?kein Urlaub steht von früher aus][{hours:round} h Urlaub je Woche stehen von früher aus]',
    vacancies:
      '[case=none?jede Stelle ist besetzt][{share:percent} der Stellen sind leer, bis jemand Neues kommt]',
    newcomers:
      '[case=none?niemand ist neu][{people:round} Neuen fehlt die Arbeit von {lacking:round} Personen]',
    wholePeople: '{people|Person|Personen}, ganze',
  },
  payReading: {
    CN: 'Ein Feiertag an einem Werktag lässt in seiner Woche einen Tag weniger zu arbeiten; was darüber gearbeitet wird, ist Arbeit an einem Ruhetag. Ein nachgeholter Tag am Wochenende steht für einen Tag einer anderen Woche: bis zu acht Stunden davon sind normal. Bei umfassender Arbeitszeit: eigene Stunden, Überstunden je Monat, Quartal oder Jahr über dessen normale Stunden hinaus, und keine Ruhetage.',
    JP: 'Der gesetzliche freie Tag ist der eine jeder Woche; Arbeit an einem anderen freien Tag sind Überstunden, soweit sie 40 Stunden überschreitet. Feiertage sind keine Tage des Gesetzes.',
    KR: 'Der wöchentliche Feiertag ist ein siebter gearbeiteter Tag einer Woche.',
    PH: 'Der Nachtzuschlag ist ein Zehntel des Satzes der gearbeiteten Stunde, Überstunden in der Nacht sind also 1,1 x 1,25 = 1,375, wie das Arbeitsministerium es liest; die andere Lesart, ist 1,25 + 0,1 (nightPremiumOf plainRate).',
    US: 'Nur die Woche des Bundesrechts, jede für sich; die Staaten fügen hinzu. Sie beginnt an einem beliebigen Wochentag (hours mit weekStartsOn).',
    'US-CA':
      'Der Arbeitstag geht von Mitternacht an; der siebte Tag ist der letzte einer Arbeitswoche, in der jeder Tag gearbeitet wird. Die Fragen und Antworten der Arbeitsbehörde (DLSE) konnten nicht gelesen werden; durchgerechnete Fälle stammen von Anwaltskanzleien.',
    FR: 'Die Sätze des Gesetzbuchs, wo keine Vereinbarung andere festlegt, die mindestens 10 % betragen. Der einzige Feiertag, den das Gesetzbuch doppelt bezahlt, ist der 1. Mai: nur dessen Datum angeben. Für Nächte und Sonntage legt es keinen Satz fest.',
    PL: 'Eine Überstunde am Tag ist 50 % teurer; nachts, über die durchschnittliche Woche hinaus und an einem Sonntag, Feiertag oder Ersatzruhetag, der nach dem Plan kein Arbeitstag ist, 100 % (restDates). Der Abrechnungszeitraum ist hier eine Woche; ein Monat ist je Monat über dessen Stunden hinaus. Acht Stunden der Nacht zwischen 21:00 und 07:00 wählt der Betrieb. Der Zuschlag für Nachtarbeit ist 20 % des Mindestlohns je Stunde, kein Anteil des eigenen Lohns: er kommt aus dem Mindestlohn und den Stunden des Monats (overtimePay). Der Stundensatz ist der Lohn durch die im Monat zu arbeitenden Stunden.',
    IN: 'Das Gesetz von 2020, in Kraft seit 21. November 2025: über 8 Stunden am Tag oder 48 in der Woche; der Factories Act 1948 und Gesetze der Staaten haben 9 Stunden am Tag. Der Entwurf der zentralen Regeln zählt nur den Tag von Tagelöhnern und die Woche der anderen, und 26 Tage für einen Monat.',
    BR: 'Die wöchentliche Ruhe ist ein siebter gearbeiteter Tag einer Woche; ein anderer freier Tag im Tausch tritt an die Stelle der Bezahlung. Eine Stunde nach der Uhr in der Nacht ist 8/7 einer Stunde zu 1,2, auf den Satz der gearbeiteten Stunde; dass die kürzeren Stunden auch für den Tag zählen, ist nicht enthalten. Nachtarbeit, die nach 05:00 weitergeht, ist hier keine Nacht.',
  },
});
