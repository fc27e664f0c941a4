import type { Wording } from '../core/text.ts';
import type { Catalogue } from './english.ts';

export const GERMAN_WORDING: Wording = {
  decimal: ',',
  percent: ' %',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  comma: ', ',
  or: ' oder ',
};

const WHERE =
  '{weekday:weekday} {clock}[ (Tag {day})][ und in {others|weiteren Intervall|weiteren Intervallen}]';
const LIMIT =
  '[Zahl der Schichten {counted:or}][ am Tag {day}][Anteil der bezahlten Stunden von {shared:or}][{total}Summe der bezahlten Stunden]';
const PUBLISHED = '{path} ist {value}, veröffentlicht sind {low} bis {high}';

export const GERMAN: Catalogue = {
  staffing: {
    'met-by-abandonment':
      'Das Ziel wird durch die erreicht, die auflegen[ (in {odd} von {intervals} Intervallen)]: bis zu {most:percent} der ' +
      'Kontakte, wo {allowed:percent} das Ziel verfehlen dürfen; servedWithin als Definition wählen oder maxAbandonProbability begrenzen',
    'no-fixed-point':
      'Intervall {interval}: {agents} Agenten haben bei jeder Auslastung unter 100 % mehr zu tun, weil die Bearbeitung ' +
      'länger dauert; sie holen nie auf',
    'several-fixed-points':
      'Intervall {interval}: {agents} Agenten können sich bei {occupancies:orPercent} einpendeln; genommen ist die ' +
      'niedrigste, von der zweiten an gleiten sie zur nächsten',
    'cannot-be-met':
      '{period}: {target:percent} in {seconds} s sind nicht mehr erreichbar: von {contacts} Kontakten bisher waren {inTime} ' +
      'rechtzeitig, und mit jedem der {toCome} noch kommenden wären es {best:percent}',
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
  },
  cost: {
    'unusual-occupancy': `${PUBLISHED} (Auslastung: darüber verschleißen Agenten, darunter warten sie)`,
    'unusual-labour-share': `${PUBLISHED} (Anteil der Personalkosten)`,
    'unusual-on-cost': `${PUBLISHED} (Arbeitgeberanteile im Verhältnis zum Lohn)`,
    'unusual-resolution': `${PUBLISHED} (Anteil der Kontakte, die ihr Anliegen erledigen)`,
    'unusual-containment': `${PUBLISHED} (im Selfservice erledigt; das meiste Abgelenkte kommt wieder)`,
    'unusual-span': `${PUBLISHED} (Agenten je Kopf einer unterstützenden Rolle)`,
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
  plan: {
    'thin-weekdays': 'Der typische {weekdays:weekday} beruht auf einem einzigen Datum',
    'no-rota': 'Kein Schichtplan hält die Regeln ein',
    'rota-not-found':
      'In den gegebenen Schritten wurde kein Schichtplan gefunden, es mag ihn aber geben; mehr maxSteps, lockerere Regeln oder weniger verschiedene Schichten erlauben',
    'rule-broken': '{rule} ({text}) wird in {days} Tagen {times}-mal verletzt',
    'rule-not-judged': '{rule} ({text}) ist noch nicht beurteilt',
    'idle-hours':
      'Die {people} Personen des Schichtplans arbeiten je {hours} Stunden in der Woche, wo ihre Stunden allein {byHours} mit {most} brauchten; ' +
      'daysOff oder workStretch lockern oder die Tage gleichmäßiger verteilen',
    'leave-on-top':
      'Die {people} Personen des Schichtplans sind jede Woche da; um die zu ersetzen, die bezahlt, aber nicht eingeplant sind ({lost:percent}), ' +
      '{employed} einstellen',
    'short-when-played':
      'Durchgespielt fehlen Agenten in {intervals|Intervall|Intervallen}, am meisten am {weekday:weekday} um {clock}: {most}',
  },
};
