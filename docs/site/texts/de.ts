import type * as en from './en.ts';
import type { Translated } from './translated.ts';

/** Words of every page while it runs. */
export const common: Translated<typeof en.common> = {
  locale: 'de-DE',
  nothingFound: 'Nichts gefunden. Versuchen Sie ein anderes Wort.',
  found: '{count} Treffer',
  working: 'Der Rechenweg, Zeile für Zeile',
  csv: 'Als CSV zum Kopieren',
  searching: 'Es wird gesucht. Zu sehen ist das Beste bisher.',
  stopped: 'Angehalten. Zu sehen ist das Beste bisher.',
  faults: 'Bitte sehen Sie die markierten Felder an.',
  missing: 'Hier fehlt ein Wert',
  notANumber: 'Hier wird eine Zahl gebraucht',
  outOfRange: 'Von {min} bis {max}',
  refused: 'Das lässt sich nicht rechnen. Bitte prüfen Sie: {fields}',
  infeasible: 'Es gibt keine Antwort, die alles davon einhält.',
  broken: 'Das lässt sich nicht lesen. Bitte prüfen Sie die eingefügten Zeilen.',
  noEnd: 'ohne Ende',
};

/** Words of every page that its HTML has. */
export const frame: Translated<typeof en.frame> = {
  language: 'Deutsch',
  map: 'Übersicht',
  reference: 'Nachschlagen',
  search: 'Suche',
  searchHint: 'Eine Frage, ein Wort oder der Name einer Funktion',
  input: 'Ihre Zahlen',
  answer: 'Antwort',
  explanation: 'Wie gerechnet wird',
  more: 'Weiterlesen',
  guide: 'Leitfaden',
  inEnglish: 'englisch',
  functions: 'Funktionen',
  reset: 'Zurück zum Beispiel',
  stop: 'Anhalten und das Beste behalten',
  optional: 'darf leer bleiben',
  tooLong:
    'Das Eingefügte ist zu lang für eine Adresse: Ein Link auf diese Seite enthält es nicht.',
  stays:
    'Nichts, was Sie eingeben, verlässt diese Seite. Die Adresse enthält Ihre Zahlen: Ein Link ist eine Antwort.',
};

export const home: Translated<typeof en.home> = {
  title: 'halfhour: von halben Stunden zum Dienstplan und seinen Kosten',
  lead: 'Personaleinsatzplanung für Contact Center, mit Rechenweg. Folgen Sie der Kette, oder fragen Sie.',
  chain: 'Die Kette',
  compute: 'Hier rechnen',
  read: 'Nachlesen',
  code: 'Im Programm',
  questions: 'Fragen aus der Planung',
  pages: 'Weitere Seiten',
  steps: {
    history: ['Was war', 'Was steht in diesem Export, und was ist daran merkwürdig?'],
    forecast: ['Wie viel', 'Wie viele Kontakte bringt jede halbe Stunde, und wie sicher ist das?'],
    staffing: [
      'Wie viele',
      'Wie viele Agenten erreichen das Serviceziel, und was ändert die Shrinkage?',
    ],
    shifts: ['Welche Schichten', 'Welche Schichten decken den Tag, und wann wird gegessen?'],
    rotation: ['Wer wann', 'Welcher gerechte Schichtplan füllt sie, und warum gibt es keinen?'],
    cost: [
      'Was es kostet',
      'Was kostet ein Kontakt, was eine Lösung, und wen stellt man wann ein?',
    ],
  },
  extra: {
    sixSteps: 'Die sechs Schritte auf Deutsch',
    readme: 'Liesmich',
    recipes: 'Rezepte',
    defaults: 'Alle Vorgaben mit ihren Gründen',
    glossary: 'Glossar in drei Sprachen',
    accuracy: 'Genauigkeit',
    sizes: 'Größe und Geschwindigkeit je Funktion',
    limits: 'Grenzen',
    changelog: 'Änderungen',
  },
};

const work = {
  contacts: 'Kontakte im Intervall',
  interval: 'Länge des Intervalls, Minuten',
  aht: 'Mittlere Bearbeitungszeit (AHT), Sekunden',
  target: 'Servicelevel, %',
  answerTime: 'Angenommen innerhalb von, Sekunden',
};

const statuses = {
  optimal: 'das Beste, bewiesen',
  feasible: 'hält alle Regeln; Besseres ist möglich',
  infeasible: 'bewiesen: es gibt keinen',
  unknown: 'noch keiner gefunden',
};

export const halfHour: Translated<typeof en.halfHour> = {
  fields: {
    ...work,
    shrinkage: 'Shrinkage, % der geplanten Zeit',
    occupancy: 'Auslastung höchstens, %',
    patience: 'Geduld der Anrufer, Sekunden',
  },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    agents: 'Agenten am Platz',
    scheduledAgents: 'Eingeplante',
    serviceLevel: 'Servicelevel',
    asaSeconds: 'Mittlere Wartezeit',
    occupancy: 'Auslastung',
    abandonProbability: 'Legen auf',
  },
  byErlangC: 'Nach Erlang C: Alle warten.',
  byErlangA: 'Nach Erlang A: Anrufer legen auf.',
  metByAbandonment: 'Vorsicht: Das Ziel wird durch die erreicht, die auflegen.',
  curve: 'Angenommen innerhalb von {seconds} s und Auslastung, nach Agenten',
  table: 'Ein Agent mehr oder weniger',
  meets: 'Erreicht das Ziel',
  yes: 'ja',
  no: 'nein',
};

export const day: Translated<typeof en.day> = {
  fields: {
    ...work,
    contacts: 'Kontakte, eine Zeile je Intervall',
    shrinkage: 'Shrinkage, % der geplanten Zeit',
    occupancy: 'Auslastung höchstens, %',
  },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    agentHours: 'Stunden am Platz',
    scheduledHours: 'Geplante Stunden',
    mostAgents: 'Höchstens zugleich',
    serviceLevel: 'Servicelevel des Tages',
    contacts: 'Kontakte',
    agents: 'Agenten',
    scheduledAgents: 'Eingeplante',
    asaSeconds: 'Mittlere Wartezeit',
  },
  curve: 'Agenten und Eingeplante je Intervall',
  table: 'Der Tag nach Intervallen',
  interval: 'Intervall',
};

export const shrinkage: Translated<typeof en.shrinkage> = {
  fields: {
    agents: 'Agenten, die am Platz gebraucht werden',
    leave: 'Urlaub, %',
    sickness: 'Krankheit, %',
    training: 'Schulung, %',
    meetings: 'Besprechungen und Coaching, %',
    breaks: 'Pausen, %',
  },
  options: {},
  answers: {
    scheduledAgents: 'Eingeplante',
    paidAgents: 'Angestellte',
    totalShrinkage: 'Shrinkage der bezahlten Zeit insgesamt',
  },
  notTheSum: 'Die Teile ergeben in der Summe {sum}, zusammen nehmen sie {total}.',
  chain: 'Von den Angestellten bis zum Platz, Personen',
  people: 'Personen',
  inOffice: 'Anwesend',
  onPosition: 'Am Platz',
  table: 'Die Teile, und wovon sie Anteile sind',
  part: 'Teil',
  share: 'Anteil',
  base: 'Von',
  bases: { paid: 'bezahlter Zeit', scheduled: 'geplanter Zeit', inOffice: 'Anwesenheit' },
};

export const risk: Translated<typeof en.risk> = {
  fields: { ...work, certainty: 'Zu erreichen mit einer Sicherheit von, %' },
  options: { '15': '15', '30': '30', '60': '60' },
  answers: {
    sureAgents: 'Agenten für diese Sicherheit',
    sureProbability: 'Ziel wird erreicht mit Wahrscheinlichkeit',
    usualAgents: 'Agenten nach Erlang C',
    usualProbability: 'Mit ihnen wird es erreicht mit Wahrscheinlichkeit',
  },
  missed: 'Mit {agents} Agenten verfehlen {share} solcher halben Stunden das Ziel.',
  curve: 'Wahrscheinlichkeit, das Ziel zu erreichen, und erwarteter Servicelevel, nach Agenten',
  table: 'Agenten und Sicherheit',
  agents: 'Agenten',
  probability: 'Ziel erreicht',
  expected: 'Erwarteter Servicelevel',
};

export const cost: Translated<typeof en.cost> = {
  fields: {
    contacts: 'Kontakte im Monat',
    aht: 'Mittlere Bearbeitungszeit (AHT), Sekunden',
    occupancy: 'Auslastung, %',
    inOffice: 'Pausen, Besprechungen, Schulung: % der Anwesenheit',
    outOfOffice: 'Urlaub und Krankheit: % der bezahlten Zeit',
    resolution: 'Gelöst je Kontakt, %',
    pay: 'Gehalt einer Vollzeitkraft im Monat',
    onCost: 'Lohnnebenkosten, %',
    fixed: 'Fixkosten im Monat',
  },
  options: {},
  answers: {
    perContact: 'Kosten je Kontakt',
    perResolution: 'Kosten je Lösung',
    total: 'Summe im Monat',
    fte: 'Vollzeitkräfte',
    paidHours: 'Bezahlte Stunden',
  },
  moveASlider: 'Bewegen Sie einen Regler: Die Brücke zeigt, was sich gegen das Beispiel änderte.',
  bridge: 'Von {before} im Beispiel zu {after} je Kontakt',
  before: 'Beispiel',
  after: 'Jetzt',
  where: 'Wohin das Gehalt der Agenten geht',
  use: 'Verwendung',
  amount: 'Betrag',
  share: 'Anteil an allen Kosten',
  uses: {
    handling: 'Bearbeitung',
    idle: 'Warten auf Kontakte',
    offPosition: 'Anwesend, nicht am Platz',
    outOfOffice: 'Urlaub und Krankheit',
  },
  drivers: {
    volume: 'Menge',
    mix: 'Mischung',
    handleTime: 'Bearbeitungszeit',
    resolution: 'Lösung',
    occupancy: 'Auslastung',
    shrinkage: 'Shrinkage',
    pay: 'Gehalt',
    purchases: 'Fixkosten',
    support: 'Führung',
    attrition: 'Fluktuation',
    selfService: 'Selbstbedienung',
    calendar: 'Kalender',
  },
};

export const hiring: Translated<typeof en.hiring> = {
  fields: {
    required: 'Gebrauchte Agenten, eine Zeile je Monat',
    starting: 'Erfahrene Agenten am Anfang',
    attrition: 'Abgänge je Monat, %',
    trainingLoss: 'Verlust in der Schulung, %',
    smallest: 'Kleinste Klasse',
    largest: 'Größte Klasse',
    pay: 'Kosten eines Agenten im Monat',
    perHire: 'Kosten einer Einstellung',
    overtime: 'Überstunden höchstens, %',
  },
  options: {},
  answers: { hires: 'Einstellungen', leavers: 'Abgänge', cost: 'Kosten insgesamt', status: 'Plan' },
  statuses,
  short: 'Monat {month}: Es fehlen {missing} Agenten, wen man auch einstellt.',
  curve: 'Leistung aller in erfahrenen Agenten, gegen den Bedarf',
  table: 'Der Plan nach Monaten',
  month: 'Monat',
  required: 'Bedarf',
  supply: 'Leistung',
  overtime: 'Überstunden',
};

export const rota: Translated<typeof en.rota> = {
  fields: {
    early: 'Früh, Montag bis Freitag',
    late: 'Spät, Montag bis Freitag',
    night: 'Nacht, Montag bis Freitag',
    earlyWeekend: 'Früh, Wochenende',
    lateWeekend: 'Spät, Wochenende',
    nightWeekend: 'Nacht, Wochenende',
    fewest: 'Personen mindestens',
    most: 'Personen höchstens',
    rest: 'Ruhezeit zwischen Schichten, Stunden',
    stretch: 'Arbeitstage am Stück, höchstens',
    daysOff: 'Freie Tage am Stück, mindestens',
    nights: 'Nächte am Stück, höchstens',
    hours: 'Stunden je Woche im Mittel, höchstens',
    forward: 'Nur zu späteren Schichten wechseln',
  },
  options: { yes: 'ja', no: 'nein' },
  answers: {
    employees: 'Personen',
    status: 'Schichtplan',
    averageWeeklyHours: 'Stunden je Woche im Mittel',
    freeWeekends: 'Freie Wochenenden im Zyklus',
    nights: 'Nächte im Zyklus',
    longestWorkStretch: 'Längste Arbeit am Stück, Tage',
    steps: 'Schritte der Suche',
  },
  statuses,
  shifts: { early: 'F', late: 'S', night: 'N' },
  noRota:
    'Diese Regeln und Zahlen lassen keinen Plan zu. Erlauben Sie mehr Personen, oder geben Sie eine Regel auf.',
  table: 'Der Schichtplan: F früh, S spät, N Nacht, ein Punkt für frei',
  week: 'Woche',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};

export const shifts: Translated<typeof en.shifts> = {
  fields: {
    agents: 'Gebrauchte Agenten, eine Zeile je Stunde',
    fullHours: 'Volle Schicht mit Pause, Stunden',
    partHours: 'Kurze Schicht ohne Pause, Stunden',
    meal: 'Unbezahlte Pause, Minuten',
    surplusPrice: 'Preis einer Stunde zu viel, in bezahlten Stunden',
  },
  options: {},
  answers: {
    shifts: 'Schichten',
    paidHours: 'Bezahlte Stunden',
    underHours: 'Stunden zu wenig',
    overHours: 'Stunden zu viel',
    objective: 'Kosten in bezahlten Stunden',
    status: 'Entwurf',
    gap: 'Besser um höchstens',
  },
  statuses: { ...statuses, infeasible: 'bewiesen: es gibt keine', unknown: 'noch keine gefunden' },
  full: 'voll',
  part: 'kurz',
  coverage: 'Am Platz gegen den Bedarf, nach Stunden',
  onPosition: 'Am Platz',
  required: 'Bedarf',
  table: 'Die Schichten',
  from: 'Von',
  to: 'Bis',
  kind: 'Art',
  people: 'Personen',
};

export const forecast: Translated<typeof en.forecast> = {
  fields: {
    history: 'Vergangenheit, mit Kopfzeile',
    zone: 'Zeitzone',
    days: 'Tage der Vorhersage',
  },
  options: {
    'Europe/Berlin': 'Berlin',
    'Europe/London': 'London',
    'America/New_York': 'New York',
    'America/Los_Angeles': 'Los Angeles',
    'Asia/Shanghai': 'Schanghai',
    'Asia/Tokyo': 'Tokio',
    'Asia/Kolkata': 'Kalkutta',
    'Australia/Sydney': 'Sydney',
    UTC: 'UTC',
  },
  answers: {
    contacts: 'Erwartete Kontakte',
    band: 'Neun von zehn Mal zwischen',
    dayWape: 'Fehler der Tage in der Probe',
    rows: 'Gelesene Zeilen',
  },
  asked:
    'Die Datei lässt sich verschieden lesen ({questions} Fragen). Gezeigt wird die wahrscheinlichere Lesart.',
  curve: 'Kontakte nach Tagen, mit dem Band, in dem neun von zehn Tagen liegen',
  low: 'Unten',
  high: 'Oben',
  table: 'Die ersten offenen Intervalle',
  date: 'Datum',
  time: 'Uhrzeit',
};

export const pages: Translated<typeof en.pages> = {
  halfHour: {
    title: 'Agenten für eine halbe Stunde',
    question:
      'Wie viele Agenten nehmen 80 % der Kontakte dieser halben Stunde innerhalb von 20 Sekunden an, und wie viele müssen eingeplant sein?',
    explanation: [
      'Kontakte mal Bearbeitungszeit durch die Länge des Intervalls ist die Arbeit in Erlang: so viele Agenten wären beschäftigt, wenn nie jemand wartete. Kontakte kommen zufällig, also müssen es mehr sein.',
      'Erlang C sagt, wie lange bei so vielen Agenten gewartet wird, wenn alle bis zur Annahme warten. Die Antwort ist die kleinste ganze Zahl von Agenten, die das Ziel erreicht. Mit einer Geduld rechnet Erlang A: Nach dieser Zeit legen Anrufer im Mittel auf.',
      'Durch die Shrinkage wird geteilt, sie wird nicht aufgeschlagen: 14 Agenten bei 30 % sind 14 / 0,7 = 20 Eingeplante.',
    ],
  },
  day: {
    title: 'Der Bedarf eines Tages',
    question:
      'Wie viele Agenten braucht jede halbe Stunde dieses Tages, und wie viele Stunden sind das?',
    explanation: [
      'Fügen Sie eine Spalte aus der Tabellenkalkulation ein: eine Zeile je Intervall, mit oder ohne Uhrzeit davor, und dahinter die Bearbeitungszeit in Sekunden, wo sie abweicht.',
      'Jedes Intervall wird für sich nach Erlang C besetzt: die wenigsten Agenten, die das Ziel erreichen. Das stimmt, solange Kontakte deutlich kürzer sind als das Intervall.',
      'Stunden beruhen auf ungerundeten Personen: Jede halbe Stunde aufzurunden schafft Personen, die kein Plan braucht.',
    ],
  },
  shrinkage: {
    title: 'Shrinkage nach ihren Teilen',
    question: 'Wie viele müssen eingeplant und angestellt sein, damit genug am Platz sind?',
    explanation: [
      'Jeder Teil sagt, wovon er ein Anteil ist: Urlaub von der bezahlten Zeit, Krankheit von der geplanten, Pausen und Besprechungen von der Anwesenheit.',
      'Anteile derselben Zeit addieren sich. Anteile verschiedener Zeiten wirken nacheinander: Im Urlaub macht niemand Pause. Darum ist das Ganze weniger als die Summe der Teile.',
      'Geteilt wird durch das, was bleibt; nie wird mit eins plus Shrinkage malgenommen.',
    ],
  },
  risk: {
    title: 'Wie sicher ist der Servicelevel?',
    question:
      'Wie oft erreicht diese halbe Stunde mit so vielen Agenten ihr Ziel, und wie viele schaffen es neun von zehn Mal?',
    explanation: [
      'Der Servicelevel von Erlang C ist ein Mittel über viele solche halbe Stunden. Eine einzelne streut darum: Besetzt für 80/20, verfehlt sie das Ziel etwa jedes fünfte Mal.',
      'Die Wahrscheinlichkeit zählt jede Zahl von Kontakten und wie viele davon zu spät sein dürfen. Sie lässt aus, dass eine zähe Minute mehrere verspätet: Gegen Simulation liegt sie um bis zu 2 Punkte daneben.',
    ],
  },
  cost: {
    title: 'Was ein Kontakt kostet',
    question: 'Was kostet ein Kontakt, was eine Lösung, und was bewegt es?',
    explanation: [
      'Bearbeitungsstunden folgen aus Kontakten und Bearbeitungszeit. Die Auslastung macht daraus Stunden am Platz, die Shrinkage bezahlte Stunden, Gehalt und Nebenkosten Geld.',
      'Wer keine Lösung bekam, kommt wieder. Darum kostet eine Lösung mehr als ein Kontakt.',
      'Die Brücke teilt den Unterschied zum Beispiel auf seine Ursachen auf: Jede Wirkung ist ein Mittel über alle Reihenfolgen (Shapley), darum gehen sie auf.',
    ],
  },
  hiring: {
    title: 'Ein Einstellungsplan',
    question: 'Jeden Monat gehen Leute, die Schulung dauert einen: Wie viele sollen wann anfangen?',
    explanation: [
      'Jede Zeile ist ein Monat: die erfahrenen Agenten, die gebraucht werden, Shrinkage eingerechnet. Neue lernen einen Monat und sind danach erfahren.',
      'Der Plan ist der billigste, der in jedem Monat und am Ende im Mittel genug Leute hat: ein ganzzahliges Programm, bis zum Beweis gelöst. Überstunden, mit der Hälfte mehr bezahlt, füllen kleine Lücken.',
    ],
  },
  rota: {
    title: 'Ein Schichtplan rund um die Uhr',
    question:
      'Welcher gerechte Plan deckt Früh-, Spät- und Nachtschichten und hält die Regeln? Alle arbeiten dieselben Wochen, jeder eine Woche später.',
    explanation: [
      'Person 1 beginnt in Woche 1, Person 2 in Woche 2 und so fort; nach der letzten Woche kommt die erste. So sind Nächte und Wochenenden für alle gleich.',
      'Gesucht werden die wenigsten Personen, dann die meisten freien Wochenenden. Die Suche ist vollständig: Sie findet einen Plan oder beweist, dass es keinen gibt. Sie läuft in einem Worker, erst mit wenigen Schritten, dann mit doppelt so vielen, und zeigt jeden besseren Plan sofort.',
      'Früh ist 6 bis 14 Uhr, spät 14 bis 22, Nacht 22 bis 6.',
    ],
  },
  shifts: {
    title: 'Schichten für einen Tag',
    question:
      'Welche Schichten decken diesen Bedarf mit den wenigsten bezahlten Stunden, und wo bleiben zu viele oder zu wenige?',
    explanation: [
      'Jede Zeile ist eine Stunde ab Mitternacht: die Agenten, die am Platz gebraucht werden. Essenspausen legt der Entwurf selbst, sie sind nicht im Bedarf; Krankheit und Schulung schon.',
      'Gesucht werden Anfänge, Längen und Pausen, so dass bezahlte Stunden und der Preis des Zuviel am kleinsten sind, mit dem Beweis, wie viel weniger höchstens möglich wäre.',
    ],
  },
  forecast: {
    title: 'Eine eingefügte Datei vorhersagen',
    question: 'Wie viele Kontakte bringen die nächsten Tage, und wie sicher ist das?',
    explanation: [
      'Fügen Sie einen Export mit Kopfzeile ein: Zeit und Kontakte, oder Datum, Uhrzeit und Anrufe, in jeder üblichen Form. Gelesen und gerechnet wird auf dieser Seite; nichts verlässt sie.',
      'Die Vergangenheit wird bereinigt, mehrere Modelle werden an ihren letzten Wochen erprobt, als lägen diese noch vor uns, und die guten gemischt. Die Bänder sind so breit wie die Fehler dieser Probe: Neun von zehn Tagen liegen darin.',
    ],
  },
};
