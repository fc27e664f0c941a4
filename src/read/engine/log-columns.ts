import type { LogColumn } from '../export-field.ts';
import { plainHeader } from './vocabulary.ts';

const WORDS: Readonly<Record<LogColumn, RegExp>> = {
  contact:
    /^(?:(?:call|contact|ticket|case|conversation|interaction|session|incident|issue|request|unique|linked|chat|cdr|master call|global|service request|sr) ?(?:id|guid|uid|number|nr|no|key|sid)|id|callid|uniqueid|linkedid|contactid|acd call id|call sid|sid|vorgang|vorgangsnummer|numero ticket|历史记录|通话id|通話id|工单号)$/,
  direction:
    /^(?:(?:call |originating |interaction |initial )?direction|(?:call |contact |interaction )?type|type of call|richtung|anrufrichtung|sens|sens de l appel|direccion|tipo de llamada|direcao|direzione|richting|kierunek|呼叫方向|方向|通话类型|通話種別)$/,
  outcome:
    /^(?:(?:call |last )?(?:disposition|outcome|result|status|state)|abandon|abandoned|answered|answered y n|is abandoned|is answered|action result|ergebnis|resultat|estado|resultado|stato|esito|wynik|结果|状态|狀態|結果|状態)$/,
  event: /^(?:event|event type|verb|action|ereignis|事件)$/,
  agent:
    /^(?:agent|agent name|agent id|user|operator|handled by|assigned to|owner|bearbeiter|mitarbeiter|agente|座席|坐席|担当者)$/,
  caller:
    /^(?:src|dst|clid|from|to|ani|dnis|caller(?: id| number| name)?|called(?: number)?|phone(?: number)?|customer(?: name| number| phone)?|number|rufnummer|anrufer|telefonnummer|numero|telefono|主叫|被叫|主叫号码|被叫号码|電話番号)$/,
};

/** What a header says of a column that only logs have. */
export function logColumnOf(header: string): LogColumn | undefined {
  const name = plainHeader(header);
  return (Object.keys(WORDS) as LogColumn[]).find((key) => WORDS[key].test(name));
}
