import type { Catalogue } from './english.ts';

type ExportTexts = Pick<
  Catalogue,
  | 'exportQuestion'
  | 'exportRemark'
  | 'handleReading'
  | 'leftOut'
  | 'unreadable'
  | 'unreadableAdvice'
>;

const UNITS =
  '[unit=milliseconds?Millisekunden][unit=seconds?Sekunden][unit=minutes?Minuten][unit=minutes-seconds?Minuten und Sekunden][unit=hours?Stunden][unit=days?Tagen]';
const MEND = 'diese Zellen berichtigen oder leer lassen';

/** What the reader of exports says, in German. */
export const germanExports = (): ExportTexts => ({
  exportQuestion: {
    'answered-only':
      '„{column}“ zählt, wer angenommen wurde, nicht wer anrief: die Option columns sagt, ob das die Nachfrage ist ({ "{column}": \'contacts\' }) oder wo sie steht',
    'columns-swapped':
      '„{contacts}“ sieht nach Bearbeitungszeiten aus und „{handle}“ nach Kontakten: die Option columns sagt, was was ist ({ "{contacts}": \'contacts\', "{handle}": \'ahtSeconds\' }, wenn die Überschriften stimmen)',
    duplicates:
      '{intervals} Intervalle haben mehrere Zeilen mit verschiedenen Zahlen[ (die erste in Zeile {line})][added=yes? und sind addiert]: ' +
      "die Option duplicates sagt, [added=yes?ob sie es sein sollen ('add')][added!yes?ob sie zu addieren sind ('add') oder die letzte gilt ('last')]",
    'handle-time':
      "[case=units?„{column}“ kann heißen: {readings:or}; die Option units sagt, was gilt ({ unit: 'seconds', statistic: 'mean' } und so fort: milliseconds, minutes, minutes-seconds, hours, days; total)]" +
      "[case=long?Bearbeitungszeiten dauern im Mittel {meanSeconds} Sekunden, länger als ein Intervall: die Option units sagt, wie sie gezählt sind ({ unit: 'milliseconds' }, { statistic: 'total' }, oder { unit: 'seconds', statistic: 'mean' }, wenn es so ist)]" +
      "[case=short?Bearbeitungszeiten dauern im Mittel {meanSeconds} Sekunden, kürzer als jeder Kontakt: die Option units sagt, wie sie gezählt sind ({ unit: 'minutes' }, oder { unit: 'seconds', statistic: 'mean' }, wenn es so ist)]" +
      '[case=part?„{column}“ ist vielleicht nicht die ganze Bearbeitung][, und „{other}“ gehört dazu oder nicht]' +
      '[case=part?: die Option columns sagt es ({ "{column}": \'ahtSeconds\' }, wenn es die ganze ist; sonst talkSeconds, holdSeconds, afterContactSeconds für ihre Teile, none für anderes)]' +
      '[case=wait?eine Dauer neben einer Wartezeit kann die Bearbeitung sein oder beides zusammen: die Option columns sagt, welche Spalte ahtSeconds (oder talkSeconds) ist]',
    'interval-label':
      '„{column}“ zählt die Intervalle eines Tages, ab 0 oder ab 1: die Option intervalLabel sagt, ob das erste der Datei um {clock} beginnt (start) oder dann endet (end)',
    'interval-length':
      'die Zeiten zeigen nicht, wie lang ein Intervall ist: die Option intervalSeconds sagt es',
    load: 'eine Zeile würde {agents} Agenten beschäftigen: die Option units sagt, wie Bearbeitungszeiten gezählt sind, die Option columns, welche Spalte Kontakte zählt',
    'plan-only':
      '„{column}“ ist geplant oder erwartet, nicht eingetroffen: die Option columns sagt, ob das [case=handling?als Bearbeitungszeit gelesen werden soll ({ "{column}": \'ahtSeconds\' }, sonst none)][case!handling?als Nachfrage gelesen werden soll ({ "{column}": \'contacts\' }) oder wo sie steht]',
    'running-totals':
      '„{column}“ steigt nur, bis es von vorn beginnt, wie Summen seit dem Morgen: die Kontakte jedes Intervalls ausgeben, oder die Option columns sagt, dass es diese sind ({ "{column}": \'contacts\' })',
    'some-contacts':
      '„{column}“ zählt vielleicht nur einen Teil der Kontakte: die Option columns sagt, ob das die Nachfrage ist ({ "{column}": \'contacts\' }) oder wo sie steht',
  },
  handleReading: {
    reading: `[statistic=mean?Mittelwerte][statistic=total?Summen] in ${UNITS}[unit=hours-minutes?Stunden und Minuten] ({seconds} s je Kontakt)`,
    mean: 'im Mittel {seconds} s',
  },
  exportRemark: {
    'contacts-added': 'Kontakte sind „{answered}“[, „{missed}“] und „{abandoned}“ zusammen',
    'handle-time-units': `Bearbeitungszeiten sind [statistic=mean?Mittelwerte][statistic=total?Summen] in ${UNITS}[unit=clock?der Form von Uhren (1:02:03 oder 4:12)]`,
    'inbound-only': 'gezählt sind nur eingehende Kontakte',
    'interval-ends': 'die Zeiten sind die, zu denen Intervalle enden',
    'queues-added':
      'die Zeilen sind aus {queues} Warteschlangen: die Option queue liest eine davon, sonst werden sie addiert',
    'row-per-contact': 'jede Zeile ist ein Kontakt',
    'spread-by-profile': 'Tage sind nach dem Profil verteilt',
    'measures-in-rows': 'jede Zeile hat eine Zahl: die eines Intervalls werden zusammen gelesen',
    'wide-table': 'Halbstunden stehen nebeneinander: jede Zelle wird wie eine Zeile gelesen',
  },
  leftOut: {
    copies: 'die Zelle für Zelle doppelt stehen',
    filtered: 'die der Filter nicht nimmt',
    'no-contacts': 'ohne eine Zahl von Kontakten',
    'other-directions': 'mit Kontakten, die das Center selbst begann oder die im Haus blieben',
    'repeated-header': 'die die Überschriften wiederholen',
    'same-contact': 'die mehr von einem Kontakt sagen, der schon eine Zeile hat',
    'text-lines': 'mit Titeln, Anmerkungen und Fußzeilen',
    totals: 'die andere zusammenzählen',
  },
  unreadable: {
    closed: 'closed ist weder yes noch no',
    'date-alone':
      'ein Datum allein kann sein Mitternacht oder die Summe des Tages sein: andere solche Zeilen sind Summen',
    'date-order':
      '[at=above?das Datum über den Zeilen kann Tag/Monat oder Monat/Tag sein][at=cell?ein Datum kann Tag/Monat oder Monat/Tag sein, und kein anderes zeigt es][Daten wie die von „{column}“ können Tag/Monat oder Monat/Tag sein, und kein anderes Datum zeigt es]',
    'date-orders':
      'die Daten von „{column}“ haben in manchen Zeilen zuerst den Tag und in anderen zuerst den Monat',
    'decimal-marks': 'Zahlen haben teils ein Komma, teils einen Punkt vor den Dezimalen',
    empty: 'die Datei ist leer',
    'empty-time':
      'eine Zeile mit Zahlen hat keine Zeit, und sie sind nicht die Summe anderer Zeilen',
    'extra-cells': 'mehr Zellen als die {headers} Überschriften, die hinteren sind also verschoben',
    'half-days':
      'die Uhrzeiten von „{column}“ gehen nach 12:30 mit 1:00 weiter und sagen nicht, in welcher Hälfte des Tages sie liegen',
    'handle-time-changes':
      'Bearbeitungszeiten einer Warteschlange dauern im Mittel {least} s in manchen Zeilen und {most} s in anderen, als hätte ihre Einheit gewechselt',
    negative: '„{column}“ ist negativ',
    'no-clock': 'ein Datum ohne Uhrzeit, und keine Summe seines Tages',
    'no-contacts':
      '[keine Spalte zählt Kontakte; die Spalten sind {columns}][case=direction?keine Zeile ist ein eingehender Kontakt]',
    'no-date':
      '[case=wide?eine Spalte je Halbstunde, und kein Datum für ihre Zeilen][case=cell?kein Datum des Kalenders]',
    'no-duration': '„{column}“ ist keine Dauer',
    'no-header':
      '[keine der ersten {lines} Zeilen nennt bekannte Spalten][case=holidays?die Spalten sind nicht date und name]',
    'no-name': 'kein Name',
    'no-year': '[case=all?die Daten haben kein Jahr][die Daten von „{column}“ haben kein Jahr]',
    'no-number': '„{column}“ ist keine Zahl',
    'no-numbers': 'keine Zeile hat eine Zahl von Kontakten',
    'no-rows': 'die Datei hat Überschriften, aber keine Zeilen',
    'no-such-column': 'keine Spalte {absent}; die Spalten sind {columns}',
    'no-time':
      '[keine Spalte enthält Daten oder Zeiten; die Spalten sind {columns}][keine Zeit ist zu lesen aus {column}][ und {clock}]',
    'other-format':
      'die Datei ist [format=workbook?eine Arbeitsmappe einer Tabellenkalkulation][format=pdf?ein PDF][format=page?eine Webseite][format=json?JSON], keine Zeilen mit Zellen',
    'other-header':
      'eine Zeile mit Überschriften nennt andere Spalten als die erste, oder in anderer Folge',
    'other-length': 'eine Zeile gilt für {minutes} Minuten, die meisten für {usual}',
    profile: 'das Profil hat keine aufsteigenden Minuten in gleichen Schritten mit je einem Anteil',
    quotes:
      '[case=open?ein Anführungszeichen ist geöffnet und nicht geschlossen][case=pairs?Anführungszeichen stehen nicht paarweise]',
    thousands: '„{column}“ kann Tausende oder Dezimalen haben, und keine andere Zahl zeigt es',
    'two-columns':
      '[of=contacts?Kontakte][of=arrivals?alle Ankommenden][of=answered?Angenommene][of=abandoned?Aufgelegte][of=outbound?Ausgehende][of=handling?Bearbeitungszeiten] können sein: {columns:or}',
    'whole-days': 'jede Zeile ist ein ganzer Tag und sagt nichts über seine Halbstunden',
    'whole-months': 'jede Zeile ist ein ganzer Monat und sagt nichts über seine Halbstunden',
  },
  unreadableAdvice: {
    closed: 'yes, no oder nichts schreiben',
    'date-alone': 'die Summen aus der Datei weglassen',
    'date-order': 'die Option dateOrder sagt es (dmy oder mdy)',
    'date-orders': 'alle auf eine Weise schreiben, am besten wie 2025-02-03',
    'decimal-marks':
      'die Option decimalMark sagt, was davon, wenn das andere Tausende trennt; sonst alle auf eine Weise schreiben',
    empty: 'mit ihren Daten ausgeben',
    'empty-time': 'ihre Zeit schreiben oder sie weglassen',
    'extra-cells':
      'Zahlen mit Komma in Anführungszeichen setzen, oder mit anderem Trennzeichen ausgeben',
    'half-days': 'mit 24 Stunden oder mit AM und PM ausgeben',
    'handle-time-changes':
      "alle Zeilen mit einer Einheit ausgeben; oder Bearbeitungszeiten weglassen: die Option columns ({ AHT: 'none' })",
    negative: MEND,
    'no-clock': 'die Uhrzeit schreiben oder die Zeile weglassen',
    'no-contacts':
      "[case=columns?die Option columns sagt, welche es tut ({ Anrufe: 'contacts' }); ist jede Zeile ein Kontakt, sagt das die Option rowsAre: 'contacts']" +
      '[case=direction?die Option where und die Option columns sagen, welche Zeilen zählen]',
    'no-date':
      '[case=wide?eine Spalte mit Daten ergänzen, oder eine Zeile „Date: 2025-02-03“ über der Tabelle][case=cell?als 2025-12-31 schreiben]',
    'no-duration': MEND,
    'no-header':
      '[case=table?eine Zeile mit Überschriften darüber setzen (date, time, calls, aht), oder die Option columns nennt die Spalten]' +
      '[case=holidays?sie date und name nennen, und closed, wenn das Center schließen kann]',
    'no-name': 'jeder Tag braucht einen',
    'no-year': 'die Option year nennt das des ersten Datums',
    'no-number': `${MEND}; die Option columns sagt, ob eine andere Spalte die Zahl hat`,
    'no-numbers': 'die Option columns sagt, welche Spalte Kontakte zählt',
    'no-rows': 'mit ihren Daten ausgeben',
    'no-such-column': 'Überschriften schreiben, wie sie in der Datei stehen',
    'no-time':
      '[case=columns?die Option columns sagt, welche die Zeit ist (oder Datum und Uhrzeit)]' +
      `[case=cells?${MEND}, oder die Zeilen weglassen; die Option columns sagt, ob eine andere Spalte die Zeit hat]`,
    'other-format':
      '[format=workbook?das Blatt als CSV (UTF-8) speichern][format=page?in einer Tabellenkalkulation öffnen und als CSV (UTF-8) speichern][format=pdf?als CSV ausgeben][format=json?als CSV ausgeben oder als eine Liste von Datensätzen, deren Werte keine Listen sind]',
    'other-header': 'die Datei teilen, wo ihre Spalten wechseln, und jeden Teil lesen',
    'other-length': 'alle Zeilen mit gleich langen Intervallen ausgeben',
    profile: 'so viele Anteile wie Minuten angeben, in der Summe mehr als 0',
    quotes:
      '[case=open?es berichtigen][case=pairs?sie berichtigen], oder ohne Anführungszeichen ausgeben',
    thousands: 'die Option decimalMark (. oder ,) sagt es',
    'two-columns':
      'die Option columns sagt, welche[of=handling? (ahtSeconds, talkSeconds, holdSeconds, afterContactSeconds; none für die anderen)]',
    'whole-days':
      'nach Intervallen ausgeben, oder die Option profile ({ minutes, shares }) verteilt einen Tag',
    'whole-months': 'nach Intervallen ausgeben, von ein bis zwei Jahren',
  },
});
