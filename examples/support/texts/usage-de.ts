/** Was `--help` auf Deutsch sagt: was die meisten brauchen, auf einem Bildschirm, und die Namen des Übrigen. */
export const SHORT_USAGE_DE = `npm start -- [Optionen]            ohne: ein Beispiel, das dabei ist

  --history DATEI.csv       was die Telefonanlage ausgibt
  --check                   nur lesen und sagen, was aus jeder Zeile wurde
  --service-level 80/20     80 % binnen 20 Sekunden angenommen
  --shrinkage 0.25          Anteil der geplanten Zeit, der ausfällt
  --open 'Mon-Fri 08:00-20:00'                 Öffnungszeiten
  --shifts mixed|flexible|classic              Arten von Schichten
  --days 28                 zu planende Tage
  --out ORDNER              Tabellen, Kalender, Plan und Bericht als Dateien
  --language en|de|zh       von Bericht, Tabellen, Terminal
  --options DATEI.json      alles ohne Flag: Lohn, Regeln, Ereignisse, Pausen

Was die Datei offen lässt, wird gefragt, mit dem Flag, das antwortet. Ferner:
  --columns --queue --where --zone --date-order --interval --interval-start
  --interval-end --units --duplicates --holidays --aht --patience --min-agents
  --max-occupancy --shift-hours --part-time --locale --report --json
Jedes mit seiner Bedeutung: npm start -- --help-all

Ende mit 0: ein Plan; 1: ein Fehler; 2: eine Frage; 3: keine Lösung.`;

/** What `--help-all` says in German. */
export const USAGE_DE = `npm start -- [Optionen]          ohne: ein Beispiel, das dabei ist

Die Datei
  --history DATEI.csv       was die Telefonanlage ausgibt: eine Zeile je Intervall oder je Kontakt
  --check                   nur lesen und sagen, was aus jeder Zeile wurde (--json: als JSON)
  --columns Anrufe=calls    was Spalten sind: Datum=date,Uhrzeit=time,Anrufe=calls
  --queue NAME              nur diese Warteschlange      --where direction=inbound   nur diese Zeilen
  --zone Europe/Berlin      Zeitzone der Datei           --date-order dmy|mdy        03/04 ist im April | März
  --interval MINUTEN        Länge eines Intervalls       --interval-start|-end       Zeiten sind Anfang | Ende
  --units seconds,mean      Bearbeitungszeiten: seconds|milliseconds|minutes|minutes-seconds|hours|days, mean|total
  --duplicates add|last     Zeilen eines Intervalls addieren | die letzte gilt
  --holidays DATEI.csv      Spalten date,name,closed: Feiertage, vergangene und kommende

Der Service
  --service-level 80/20     80 % binnen 20 Sekunden angenommen
  --min-agents 2            Mindestbesetzung             --max-occupancy 0.85        höchste Auslastung
  --shrinkage 0.25          Anteil der geplanten Zeit, der ausfällt, ohne die Pausen im Plan
  --aht SEKUNDEN            Bearbeitungszeit             --patience SEKUNDEN         mittlere Geduld
  --open 'Mon-Fri 08:00-20:00, Sat 09:00-14:00'          Öffnungszeiten der geplanten Tage

Die Leute
  --shifts mixed            ganze und halbe Tage zu festen halben Stunden, 12 Arten, Voll- und Teilzeit
           flexible         ebenso, 12 Arten aus weiten Fenstern gewählt: langsamer
           classic          ganze Tage einer Länge in vier Fenstern, 8 Arten, ein Vertrag
  --shift-hours 8,6         Arbeitsstunden einer Schicht --part-time 0.2             höchster Anteil halber Schichten
  --days 28                 Tage, die geplant werden

Was herauskommt
  --out ORDNER              requirement.csv forecast.csv shifts.csv rota.csv roster.csv roster.ics plan.json report.html
  --report DATEI.html       nur der Bericht (reports/plan.html)
  --locale de-DE            Trennzeichen und Dezimalen der CSV-Dateien, Zahlen des Berichts
  --language en|de|zh       für Bericht, Tabellen, Schirm --json                     der Plan als JSON, sonst nichts

  --options DATEI.json      alles andere, in den Wörtern von planWorkforce (docs/guides/plan.md): Schichtarten, Pausen,
                            Regeln, Lohn, Fluktuation, Ereignisse, Öffnungszeiten je Datum; was dort steht, geht vor

Es endet mit 0: ein Plan; 2: eine Frage, die eine Option beantwortet; 3: unlösbar, mit dem, was gefunden wurde; 1: ein Fehler.`;
