const ABSENCES =
  'Tage mit Urlaub und Krankheit bleiben auf beiden Seiten des Durchschnitts außer Betracht.';
const NIGHT_WORKER =
  'Nachtarbeiter ist, wer in dem Zeitraum eine Nacht hat; die wöchentliche Ruhe von 24 h zählt nicht zu den Tagen, 8 h sind also der Durchschnitt von sechs Tagen in der Woche.';
const REST_OF_WEEK =
  'Eine Ruhe zählt je 35 h für eine Woche, Montag bis Sonntag, in Wochen, in denen mindestens 24 h davon liegen';
const STATUTORY_DAY_OFF =
  'Der gesetzliche freie Tag ist der siebte gearbeitete Tag einer Woche, Montag bis Sonntag; Feiertage sind Tage wie andere.';
const FOUR_MONTHS = `Je vier aufeinanderfolgende Monate, von denen die 17 ganzen Wochen zählen; der Abrechnungszeitraum kann kürzer sein, oder mit Vereinbarung bis zu 12 Monate (Artikel 129): months. ${ABSENCES}`;
const MEAL =
  'Eine Essenspause ist eine Pause dieser Art oder unbezahlte Zeit zwischen der Arbeit; unbezahlte Zeit, deren Lage nicht bekannt ist, liegt in der Mitte eines Dienstes, und ein Dienst ohne solche wird nur beurteilt, wenn seine Pausen angegeben sind. Eine Stunde Lohn ist für jeden Tag fällig, an dem eine fehlt (missedBreaks von premiumLines).';
const TRANSLATION =
  'In Übersetzung gelesen bei wechat.estsglobal.com, die 36 Stunden wie zitiert bei uianet.net, die 248 Tage in Kraft seit 2025 bei csrwiki.com; die Bekanntmachung von 1997 (Nr. 271) wurde nicht gefunden.';
const CALENDAR_PERIODS = `Kalenderzeiträume ab Januar; Stunden an Feiertagen bezahlt ein anderer Artikel, sie bleiben außer Betracht. ${TRANSLATION}`;
const AND_OVERTIME = `Die normalen Stunden des Zeitraums und 36 für jeden seiner Monate. ${TRANSLATION}`;
const TWELVE_MONTHS = 'Je zwölf aufeinanderfolgende Kalendermonate';

/** How rules of law for rosters are read, in German. */
export const germanRosterReadings = (): Readonly<Record<string, string>> => ({
  'eu.weekly-rest': `${REST_OF_WEEK}, irgendwo darin (Europäischer Gerichtshof, C-306/16). Andere Lesarten: die 35 h innerhalb der Woche (restsCount 'insideWeek') oder zwei Ruhen in 14 Tagen (Artikel 16 a, per 'fortnight'), wo nationales Recht es aufgreift.`,
  'eu.weekly-hours': `Je vier aufeinanderfolgende Monate, von denen die 17 ganzen Wochen zählen; nationales Recht kann sie festlegen, eine Vereinbarung sie auf 6 oder 12 ausdehnen (Artikel 19). ${ABSENCES} Gelesene Rechenbeispiele: citizensinformation.ie (800 Stunden in 17 Wochen); ein drittes neben diesem und C-306/16 wurde nicht gefunden.`,
  'eu.night-hours': `${NIGHT_WORKER} Die Richtlinie überlässt den Zeitraum dem nationalen Recht; hier ist er der der wöchentlichen Stunden.`,
  'eu.hazardous-nights':
    'Jede Nacht für sich, eine Nacht von 8 Stunden, in der die Uhren zurückgestellt werden, hat also 9 h und ist darüber.',
  'uk.weekly-rest': `24 h neben den 11 h einer täglichen Ruhe. ${REST_OF_WEEK}. Nach Vorschrift 11 (2) darf der Arbeitgeber zwei in je zwei Wochen wählen: per 'fortnight'.`,
  'uk.weekly-hours':
    "Je 17 aufeinanderfolgende Wochen; schriftlich kann man verzichten. Die Vorschrift ersetzt Tage mit Urlaub und Krankheit durch ebenso viele nach dem Zeitraum; hier bleiben sie auf beiden Seiten des Durchschnitts außer Betracht. Wer kürzer beschäftigt ist, wird nach der Zeit seitdem beurteilt (onShorter 'proRata'). Gelesene durchgerechnete Fälle: nidirect.gov.uk (47,1 h) und GOV.UK zur Nachtarbeit; ein dritter wurde nicht gefunden.",
  'uk.night-hours': NIGHT_WORKER,
  'de.average-hours': `8 h im Durchschnitt von sechs Werktagen in der Woche, über je 24 Wochen; sechs Kalendermonate können gewählt werden: months 6. ${ABSENCES}`,
  'de.night-hours':
    'Je vier Wochen; ein Kalendermonat kann gewählt werden. Nachtarbeitnehmer ist, wer in ihnen eine Nacht hat; das Gesetz verlangt Wechselschicht mit Nächten oder 48 Nächte im Jahr.',
  'de.free-sundays':
    'Ein Jahr sind je 52 Wochen; ein Sonntag ist frei, wenn von 00:00 bis 24:00 nach der Uhr nicht gearbeitet wird.',
  'de.replacement-days':
    'Ein Tag von Montag bis Samstag, auch ein ohnehin freier, der kein Feiertag ist und von 00:00 bis 24:00 ohne Arbeit (Bundesarbeitsgericht, 10 AZR 641/19), davor oder danach, in zwei Wochen um einen Sonntag und acht um einen Feiertag; ein Tag steht für einen Anspruch. Feiertage sind die angegebenen.',
  'de.sunday-rest':
    'Wo weder § 10 noch eine Verordnung des Landes Arbeit am Sonntag erlaubt; Feiertage werden nicht beurteilt.',
  'california.normal-day': 'Der Arbeitstag geht von Mitternacht an, wie in der Regel für den Lohn.',
  'california.day-of-rest':
    'Nach der Arbeitswoche, nicht in je sieben Tagen (Mendoza v. Nordstrom, 2 Cal.5th 1074, 2017). Wochen mit höchstens 6 h an jedem Tag sind ausgenommen (section 556) und werden trotzdem gemeldet.',
  'california.first-meal': `Sie beginnt bis zum Ende der fünften Stunde (Brinker v. Superior Court, 53 Cal.4th 1004, 2012). Mit Zustimmung dürfen Dienste von höchstens 6 h ohne sie sein (dutiesBeyondHours 6). ${MEAL}`,
  'california.second-meal': `Mit Zustimmung dürfen Dienste von höchstens 12 h, die die erste haben, ohne sie sein (dutiesBeyondHours 12). ${MEAL}`,
  'california.rests':
    '10 Minuten für je 4 h Arbeit oder deren größeren Teil: eine ab 3,5 h, zwei über 6, drei über 10. Nur Dienste, deren Pausen angegeben sind, werden beurteilt.',
  'us.normal-week':
    'Das Gesetz begrenzt die Stunden Erwachsener nicht: hier sieht man Überstunden. Die Arbeitswoche beginnt an einem beliebigen Wochentag (weekStartsOn) und steht für sich: 30 und 50 Stunden sind zehn Überstunden (29 CFR 778.104 und 778.105).',
  'india.normal-day':
    'Der Factories Act 1948, section 54, hatte 9 Stunden, wie Gesetze der Staaten über Läden und Betriebe (hours 9).',
  'india.normal-week':
    'Montag bis Sonntag; die Staaten können festlegen, wann eine Woche beginnt (weekStartsOn). Regeln der Staaten weichen ab.',
  'india.day-off':
    'Ein Tag ohne Dienst in jeder Woche, Montag bis Sonntag; freie Tage im Tausch binnen zwei Monaten werden nicht beurteilt.',
  'brazil.normal-day':
    'Vereinbarungen können 12 Stunden mit 36 h Ruhe erlauben (Artikel 59-A): hours 12. Anrufe werden höchstens 6 Stunden am Tag angenommen, Pausen eingeschlossen, und 36 in der Woche (NR-17, Anhang II): hours 6.',
  'brazil.weekly-rest':
    '24 h Ruhe in je sieben aufeinanderfolgenden Tagen; dass sie ab und zu ein Sonntag sei, wird nicht beurteilt. Mit den 11 h von Artikel 66 sind es 35 h: hours 35.',
  'brazil.contact-centre-meal':
    'In Diensten über vier Stunden, wie Artikel 71 der Consolidação verlangt.',
  'brazil.contact-centre-pauses':
    'Eine in Diensten bis viereinhalb Stunden, zwei bis siebeneinhalb; dass sie nach den ersten und vor den letzten 60 Minuten liegen, wird nicht beurteilt.',
  'china.weekly-rest-day': 'Ein Tag ohne Dienst in jeder Woche, Montag bis Sonntag.',
  'china.monthly-overtime':
    'Was über 8 h am Tag oder 40 h in der Woche hinausgeht, jede Stunde einmal; Arbeit an Feiertagen bezahlt ein anderer Artikel, sie bleibt außer Betracht. Nachgeholte Tage am Wochenende (workDates) stehen für einen Tag einer anderen Woche.',
  'china.comprehensive-week':
    'Ein Tag darf beliebig lang sein. Feiertage werden aus einer Woche nicht herausgenommen.',
  'china.comprehensive-month': CALENDAR_PERIODS,
  'china.comprehensive-month-overtime': AND_OVERTIME,
  'china.comprehensive-quarter': CALENDAR_PERIODS,
  'china.comprehensive-quarter-overtime': AND_OVERTIME,
  'china.comprehensive-year': CALENDAR_PERIODS,
  'china.comprehensive-year-overtime': AND_OVERTIME,
  'japan.weekly-day-off':
    'Ein Tag ohne Dienst in jeder Woche, Montag bis Sonntag; er kann auch von 00:00 bis 24:00 frei sein müssen (countedBy clock). Stattdessen können vier in vier Wochen gewählt werden (japanFourWeeks).',
  'japan.monthly-overtime': `Arbeit am gesetzlichen freien Tag bleibt außer Betracht. ${STATUTORY_DAY_OFF}`,
  'japan.yearly-overtime': `${TWELVE_MONTHS}, da das Jahr einer Vereinbarung mit jedem beginnen kann.`,
  'japan.four-days-in-four-weeks':
    'Tage ohne Dienst in vier Wochen, ein Abschnitt nach dem anderen; die Arbeitsordnung sagt, von welchem Tag an (from; hier ein Montag, der 5. Januar 1970).',
  'japan.special-month': STATUTORY_DAY_OFF,
  'japan.special-2-months': STATUTORY_DAY_OFF,
  'japan.special-3-months': STATUTORY_DAY_OFF,
  'japan.special-4-months': STATUTORY_DAY_OFF,
  'japan.special-5-months': STATUTORY_DAY_OFF,
  'japan.special-6-months': STATUTORY_DAY_OFF,
  'japan.special-year': `${TWELVE_MONTHS}.`,
  'japan.special-six-months': `${TWELVE_MONTHS}; Arbeit am gesetzlichen freien Tag bleibt außer Betracht, wie bei den 45 Stunden.`,
  'korea.weekly-hours': 'Montag bis Sonntag, freie Tage eingeschlossen (Artikel 2 (1) 7).',
  'philippines.weekly-rest':
    '24 h Ruhe in je sieben aufeinanderfolgenden Tagen, es werden also nie sieben gearbeitet; Arbeit am Ruhetag aus den Gründen von Artikel 92 wird nicht beurteilt.',
  'fr.weekly-hours':
    'Montag bis Sonntag, wenn keine Vereinbarung andere sieben Tage in Folge festlegt (Artikel L3121-32, weekStartsOn). Überstunden beginnen über 35 h (Artikel L3121-27): das steht beim Lohn, und eine Regel von 35 h zeigt es.',
  'fr.average-hours': `Je 12 aufeinanderfolgende Wochen; eine Vereinbarung kann 46 erlauben. ${ABSENCES}`,
  'fr.yearly-overtime':
    'Wo keine Vereinbarung eine andere Zahl festlegt. Je zwölf Kalendermonate; Stunden darüber sind um den Preis einer Pflichtruhe erlaubt und werden trotzdem gemeldet.',
  'fr.weekly-rest': `${REST_OF_WEEK}; dass sie am Sonntag gegeben wird (Artikel L3132-3), wird nicht beurteilt.`,
  'fr.night-shift': 'Für Nachtarbeiter; eine Vereinbarung kann mehr erlauben.',
  'fr.night-week':
    'Je 12 aufeinanderfolgende Wochen. Nachtarbeiter ist, wer in dem Zeitraum eine Nacht hat; das Gesetzbuch verlangt Nächte zweimal in der Woche oder eine Zahl von Stunden.',
  'pl.normal-day': 'Gleichwertige Systeme erlauben 12 Stunden am Tag (Artikel 135): hours.',
  'pl.normal-week': FOUR_MONTHS,
  'pl.weekly-hours': FOUR_MONTHS,
  'pl.weekly-rest': `${REST_OF_WEEK}; das Gesetzbuch zählt Wochen vom ersten Tag des Abrechnungszeitraums an.`,
  'pl.free-sundays':
    'Je vier Wochen; ein Sonntag ist frei, wenn von 00:00 bis 24:00 nach der Uhr nicht gearbeitet wird, wo das Gesetzbuch 24 Stunden ab 06:00 zählt (Artikel 151 (9)).',
  'pl.yearly-overtime':
    'Je zwölf Kalendermonate; eine Vereinbarung kann eine andere Zahl festlegen. Jede Woche wird für sich abgerechnet.',
});
