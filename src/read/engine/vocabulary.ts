import { madeOnce } from '../../core/made-once.ts';

/**
 * The words of column headers, in the languages of the exports: English, German, French, Spanish, Portuguese,
 * Italian, Dutch, Polish, Swedish, Czech, Russian, Chinese, Japanese and Korean; the words of reports alone in Turkish,
 * Danish, Norwegian, Finnish, Romanian, Hungarian and Greek. Headers are compared as
 * {@link plainHeader} writes them: small letters without accents (which makes `й` an `и`), one blank between words.
 * Chinese, Japanese and Korean put no blanks between all words, so theirs are looked for anywhere.
 */
const word = (...words: readonly string[]) => new RegExp(`(?:^| )(?:${words.join('|')})(?= |$)`);
const cjk = (...words: readonly string[]) => new RegExp(words.join('|'));
const either = (...patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

/** The patterns, made at first use. */
export const vocabulary = /* @__PURE__ */ madeOnce(makeVocabulary);

function makeVocabulary() {
  return {
    /** Shares, service levels, people and waits: numbers that are neither demand nor handling. */
    other: either(
      word(
        'servis seviyesi|hizmet seviyesi|temsilci\\w*|bekleme\\w*|oran[ıi]?|yuzde\\w*|doluluk|tahmin\\w*|ventetid\\w*|besvarelsesprosent|medarbejder\\w*|odotusaika\\w*|jonotusaika\\w*|palvelutaso\\w*|asteptare|nivel de servicii|varakozasi|varakozas|kiszolgalasi szint|αναμονη\\S*|ποσοστο',
        '%.*|.*%|percent\\w*|pct|prozent\\w*|pourcent\\w*|porcent\\w*|percentual\\w*|procent\\w*|rate|ratio|quote|\\w*quote|taux|tasa|taxa|tasso|anteil|odsetek',
        'service ?levels?|servicelevel|sla?|niveau de service|nivel de servico|nivel de servicio|livello di servizio|serviceniveau|\\w*servicelevel|poziom \\w+',
        'occupancy|auslastung|belegung|occupation|ocupa\\w+|occupazione|bezetting\\w*|utili[sz]\\w+',
        'max|maximum|min wait|longest|langste\\w*|plus long\\w*|shortest',
        'agents?|agenten|agentes?|agenti|staff\\w*|positions?|fte|logged in|seats?|besetzt|available|avail|idle|ready|not ready|aux|auxtime|konsultanci|medewerkers?|operatori|operadores',
        'asa|speed of answer|wait\\w*|queue time|time in queue|time to answer|answer (?:time|speed)|anstime|abn ?time|abandon time|time to abandon|warte\\w*|\\w*wartezeit|attente|espera|attesa|wacht\\w*|oczekiwani\\w*|att abandon',
        'within|in sl|under|over|above|below|innerhalb|dans|threshold|target|met|missed sla|outside|not accepted',
        'busied|blocked|forced busy|transfer\\w*|weiterleit\\w*|conf\\w*|consult\\w*|overflow\\w*|\\w*flow ?(?:in|out)|\\w*flowcalls|flowed|interflow\\w*|dequeued?|callbacks? \\w+|api \\w+|alert\\w*|short\\w*|held|dialed|extn|per (?:pos|agent|hour|day)|(?:in|after|within|ans|aban|abandoned|answered) \\d+(?: ?s(?:ecs?|econds?)?)?',
        'cumulative|cumulated|accumulated|running|kumul\\w*|cumul\\w*|acumulad\\w*',
        'forecast\\w*|fcst|predicted|expected|prognose\\w*|prevision\\w*|previsto|planned|scheduled|required|requirement',
        'ivr|self ?service|notes?|comments?|price|cost|amount|score|csat|nps|lat|lng|longitude|latitude',
        'andel|serviceniva|agenter|handlaggare|vantan|vantetid\\w*|kotid',
        'процент\\S*|доля|уровень|оператор\\S*|агент\\S*|ожидани\\S*',
        'podil|procento|uroven|operator\\w*|cekani',
      ),
      cjk(
        '率',
        '比例',
        '占比',
        '服务水平',
        '服務水準',
        'サービスレベル',
        '稼働',
        '座席',
        '人数',
        '排队',
        '等待',
        '待ち',
        '待機',
        '最长',
        '最大',
        '転送',
        '转接',
        '予測',
        '预测',
        '율',
        '률',
        '서비스레벨',
        '상담원',
        '상담사',
        '인원',
        '대기',
        '최대',
        '최장',
      ),
    ),
    outbound: either(
      word(
        'giden|udgaende|utgaende|lahteneet|lahtevat|efectuate|kimeno|εξερχομεν\\S*',
        'outbound|outgoing|ausgehend\\w*|sortant\\w*|salientes?|sainte|efetuadas|uscita|uitgaand\\w*|wychodzac\\w*|extout\\w*|auxout\\w*',
        'utgaende',
        'исходящ\\S*',
        'odchozi',
      ),
      cjk('呼出', '外呼', '去电', '発信', '발신', '아웃바운드'),
    ),
    mean: either(
      word(
        'ort|ortalama|gns|gennemsnit\\w*|gjennomsnitt\\w*|keskim\\w*|medi[eu]|atlag\\w*|μεσ(?:ος|η|ο)',
        'avg|ave|average|mean|aht|att|atc|acht|awt|ø|o|schnitt|durchschn\\w*|mittler\\w*|mittel\\w*|moy|moyen\\w*|dmt|dmc|tmt|media|medio|promedio|prom|tmo|tma|tmc|tme|gemiddeld\\w*|gem|sredni\\w*|sr|per (?:call|contact|chat)|pro (?:anruf|kontakt)|par appel|por llamada|por chamada',
        'genomsnitt\\w*|medel\\w*|snitt',
        'средн\\S*|ср',
        'prumern\\w*|prumer|prum',
      ),
      cjk('平均', '均时', '人均', '평균'),
    ),
    total: either(
      word(
        'toplam|i alt|totalt|yhteensa|osszes\\w*|συνολικ\\S*|συνολο',
        'total\\w*|sum|summe|gesamt\\w*|ges|cumul\\w*|suma|soma|somma|totaal|totale|razem|laczn\\w*|calkowit\\w*|t',
        'summa|totalt',
        'итого|всего|сумма|суммарн\\S*|общ\\S*',
        'celkem|celkov\\w*|soucet',
      ),
      cjk('总', '總', '合計', '合计', '累計', '累计', '총', '합계', '누적'),
    ),
    /** Handling as a whole: a duration. */
    handle: either(
      word(
        'islem sure\\w*|cagri isleme sure\\w*|\\w*behandlingstid|\\w*ekspeditionstid|\\w*kasittelyaika\\w*|tratare|procesare|kezelesi|εξυπηρετησης|διαχειρισης',
        'aht|acht|handle|handling|handle ?time|handled time|tht|handletime|bearbeitungs?zeit\\w*|\\w*bearbeitungs?(?:zeit|dauer)\\w*|handling ?time|dmt|tmt|traitement|duree de traitement|tmo|tma|gestion|operacion|(?:tiempo|duracion)(?: (?:medio|promedio|total))? de atencion|manejo|atendimento|gestione|trattamento|afhandel\\w*|obslugi|service ?time|service s|processing',
        '\\w*(?:hanterings|handlaggnings|betjanings)tid',
        'обслуживани[яе]|обработки',
        'zpracovani|vyrizeni|obsluhy',
      ),
      cjk('处理时', '處理時', '処理時間', '対応時間', '处理时长', '通話処理', '처리시간'),
    ),
    talk: either(
      word(
        'konusma|gorusme|taletid|samtaletid|puheaika\\w*|keskusteluaika\\w*|beszelgetesi|beszedido|convorbire|convorbirii|ομιλιας|συνομιλιας',
        'talk\\w*|connected time|connect time|att|gespr(?: zeit)?|acd ?time|acdtime|gesprachs\\w*|\\w*gesprachs(?:zeit|dauer)\\w*|conversation|dmc|conversacion|conversacao|conversazione|(?:duree|temps)(?: \\w+)?(?: de| en)? communication|fala|gespreks\\w*|rozmow\\w*|bill ?sec\\w*',
        '\\w*samtalstid|samtalslangd|taltid',
        '(?:время|времени|длительность|продолжительность) разговор\\S*|разговора?',
        '(?:doba|delka) hovoru',
      ),
      cjk('通话时', '通話時', '通话总时', '通話總時', '通话均', '通話秒', '통화시간', '통화 시간'),
    ),
    hold: either(
      word(
        'bekletme\\w*|pidossa|tartas\\w*',
        'hold\\w*|halte(?:n|zeit)\\w*|mise en attente|mise en garde|retencion|retenção|retencao|wstrzymani\\w*|zawieszeni\\w*|in de wacht|pausa',
        'parkerad\\w*',
        'удержани\\S*',
        'podrzeni|pridrzeni',
      ),
      cjk('保持', '保留', '보류'),
    ),
    wrap: either(
      word(
        'cagr[ıi] sonras[ıi]\\w*|etterbehandling\\w*|jalkityo\\w*|jalkikasittely\\w*|utomunka\\w*|dupa apel',
        'acw\\w*|nbz|wrap\\w*|after (?:call|contact)\\w*( work)?|post ?call|nachbearbeit\\w*|nacharbeit\\w*|post ?appel|apres appel|post ?llamada|(?:trabajo )?posterior a la (?:llamada|interaccion)|trabajo posterior|pos ?(?:chamada|atendimento)|post ?chiamata|nawerk\\w*|nabewerk\\w*|po rozmowie|acwtime|administrativo',
        'efterbehandling\\w*|efterarbet\\w*',
        'поствызывн\\S*|постобработк\\S*|после (?:звонка|вызова)',
        'po hovoru|dokonceni',
      ),
      cjk('话后', '話後', '整理', '案头', '事后', '事後', '后处理', '後処理', 'アフター', '후처리'),
    ),
    ring: either(word('ring\\w*|klingel\\w*|sonnerie|timbre'), cjk('振铃', '呼出音')),
    /** A length of time, whatever it is of. */
    duration: either(
      word(
        'sure|suresi|saniye|durata|\\w+aika|ido|ideje|χρονος|διαρκεια',
        'time|secs?|seconds?|secondes?|secondi|segundos?|sek\\w*|duration\\w*|dauer|\\w+dauer|\\w+zeit|duree|duracion|duracao|durata|duur|tiempo|tempo|temps|czas|minutes?|minuten|tijd|\\w+tijd|dlugosc|total time',
        'tid|\\w+tid|langd',
        'время|времени|длительность|продолжительность|секунд\\S*',
        'doba|delka|trvani|sekund\\w*',
      ),
      cjk('时长', '時長', '時間', '时间', '秒数', '시간'),
    ),
    offered: either(
      word(
        'teklif edilen|sunulan|tilbudte|tarjotut|oferite|felajanlott',
        'offer|offered|ang|presented|queued|nqueued|calls ?offered|entered|angebote\\w*|presentes?|offerts?|offertes?|ofrecid[ao]s?|oferecid[ao]s?|presentate|aangeboden|oferowan\\w*|zaoferowan\\w*',
        'erbjudna',
        'предложен\\S*',
        'nabidnut\\w*',
      ),
      cjk(
        '進線',
        '进话',
        '提供',
        '进线',
        '呼入',
        '来电',
        '來電',
        '入線',
        '着信',
        '入電',
        '总呼',
        '인입',
      ),
    ),
    received: either(
      word(
        'gelen|indgaende|innkommende|inngaende|saapuneet|tulleet|saapuvat|primite|intrate|bejovo|beerkez\\w*|εισερχομεν\\S*',
        'received|incoming|inbound|^in$|(?:calls|contacts) in|in (?:calls|contacts)|arrivals|arrived|eingehende?\\w*|eingegangen\\w*|eingang|entrants?|recus|recues|entrantes?|recibid[ao]s?|recebid[ao]s?|entranti|ricevut[eio]|in arrivo|inkomend\\w*|binnengekomen|ontvangen|przychodzac\\w*|odebranych ogolem',
        'inkommande|inkomna',
        'входящ\\S*|поступ\\S*',
        'prichozi',
      ),
      cjk('受付', '受电', '受電', '수신'),
    ),
    /** Contacts of any kind, where nothing more is said. */
    contacts: either(
      word(
        'cagr[ıi]\\w*|arama\\w*|opkald|anrop|samtaler|henvendelser|puhelut|puheluita|puhelua|apeluri|hivas\\w*|κλησεις|vols?',
        'calls?|contacts?|volumes?|acd ?calls|chats?|emails?|tickets|interactions?|cases|count|demand|anrufe?|kontakte?|\\w*anrufe|gesprache|appels?|llamadas?|contactos?|chamadas?|contatos?|ligacoes|chiamate|contatti|oproepen|gesprekken|contacten|polaczen\\w*|polaczenia|kontaktow|n|cnt|qty|quantity|anzahl|nombre|cantidad|numero|aantal|liczba',
        'samtal|kontakter|antal',
        'звонк\\S*|звонок|вызов\\S*|обращени\\S*|контакт\\S*|количество|число',
        'hovor\\w*|pocet|kontakty|volani',
      ),
      cjk(
        '电话',
        '電話',
        '通话量',
        '话务量',
        '呼叫量',
        '呼叫',
        '件数',
        '件數',
        'コール',
        '数量',
        '量$',
        '콜',
        '건수',
        '호수',
      ),
    ),
    answered: either(
      word(
        'cevaplanan\\w*|yan[ıi]tlanan\\w*|kars[ıi]lanan\\w*|besvarte|vastatut|vastattu|preluate|raspunse|fogadott|megvalaszolt|απαντημεν\\S*|απαντηθ\\S*|ans',
        'answered|handled|accepted|acd ?calls|acdcalls|served|connected|completed|nhandled|nanswered|angen|angenommen\\w*|beantw\\w*|bearbeitete?\\w*|entgegengenommen\\w*|repondus?|traites?|decroches?|pris|atendid[ao]s?|contestad[ao]s?|respondid[ao]s?|gestionad[ao]s?|risposte|risposta|gestit[ei]|beantwoord\\w*|aangenomen|taken|afgehandeld\\w*|odebran\\w*|obsluzon\\w*|abgefertigt\\w*',
        'besvarade|besvarat',
        'принят\\S*|отвечен\\S*|обслужен\\S*|обработан\\S*',
        'prijat\\w*|zodpovezen\\w*|obslouzen\\w*|odbaven\\w*',
      ),
      cjk(
        '接听',
        '接聽',
        '接通',
        '应答',
        '応答',
        '已接',
        '受理',
        '対応件',
        '対応数',
        '处理量',
        '接起',
        '응답',
        '응대',
      ),
    ),
    abandoned: either(
      word(
        'kacan\\w*|kac[ıi]r[ıi]lan\\w*|cevaps[ıi]z\\w*|terk edilen\\w*|ubesvarede|ubesvarte|mistede|tabte|tapte|menetetyt|vastaamattomat|luopuneet|abandonate|pierdute|elveszett|felbehagyott|megszakadt|αναπαντητ\\S*|χαμεν\\S*|gemiste|aband',
        'unanswered|drops|dropped|abandon|abandons|abandoned|abandonment|aban|abbr|abgebr|verl|abn ?calls|abncalls|abnd|nabandon|lost|missed|aufgelegt\\w*|verloren\\w*|abgebrochen\\w*|aufleger|verzichtet|abandonnes?|perdus?|abandonad[ao]s?|perdid[ao]s?|abbandonat[ei]|perse|opgehangen|verlaten|afgebroken|gemist|porzucon\\w*|utracon\\w*|nieodebran\\w*|stracon\\w*',
        'obesvarade|tappade|missade|forlorade|avbrutna',
        'потерян\\S*|пропущен\\S*|неотвечен\\S*|непринят\\S*|не (?:принят|отвечен)\\S*|брошен\\S*',
        'zmeskan\\w*|ztracen\\w*|neprijat\\w*|nezodpovezen\\w*|zavesen\\w*',
      ),
      cjk('放弃', '放棄', '呼损', '未接', '挂断', '切断', '포기', '부재'),
    ),
    queue: either(
      word(
        'kuyruk|kuyruk ad[ıi]|kø|jono|coada|varolista|ουρα',
        'queues?|queue name|queuename|skills?|skill name|split|split skill|vdn|csq|csq names?|campaign|service|warteschlange|skillgruppe|gruppe|hotline|file|file d attente|competence|cola|grupo|fila|coda|gruppo|wachtrij|kolejka|grupa|line of business|lob|department|abteilung',
        'ko|samtalsko|grupp|kompetens',
        'очередь|группа|линия|навык|направление',
        'fronta|skupina|linka',
      ),
      cjk(
        '队列',
        '佇列',
        '技能组',
        '技能組',
        '技能',
        'キュー',
        'スキル',
        '业务',
        '큐',
        '스킬',
        '업무',
        '그룹',
      ),
    ),
    start: either(
      word(
        'baslang[ıi]c\\w*|baslama|alku|kezdet\\w*|εναρξη|απο',
        'start\\w*|begin\\w*|from|von|debut|de|inicio|desde|inizio|da|dalle|van|vanaf|od|poczatek',
        'fran|borjan',
        'начало|с',
        'zacatek|od',
      ),
      cjk('开始', '開始', '起始', '起', '시작'),
    ),
    end: either(
      word(
        'bitis\\w*|slutt|loppu|sfarsit|vege|ληξη|εως',
        'end\\w*|ende|bis|to|until|fin|hasta|fim|ate|fine|alle|tot|einde|do|koniec|a|disconnect\\w*',
        'till|slut',
        'конец|окончани\\S*|до|по',
        'konec',
      ),
      cjk('结束', '終了', '截止', '止$', '종료'),
    ),
    date: either(
      word(
        'tarih|gun|dato|paivamaara|pvm|ziua|ημερομηνια|ημερα',
        'date|day|week|month|monat|woche|mois|mes|mese|maand|miesiac|datum|tag|jour|fecha|dia|data|giorno|dag|dzien|calldate|kalendertag',
        'vecka|manad',
        'дата|день|месяц|неделя',
        'den|mesic|tyden',
      ),
      cjk('日期', '日付', '年月日', '日$', '날짜', '일자', '일시'),
    ),
    time: either(
      word(
        'saat|saat aral[ıi]g[ıi]|zaman|zaman aral[ıi]g[ıi]|aral[ıi]k|zaman dilimi|klokkeslett|klokkeslæt|kellonaika|kello|aikavali|interval orar|idoszak|idopont|idosav|ωρα|διαστημα',
        'time|times|hh ?mm|datetime|timestamp|time ?stamp|interval|intervals|period|hour|hours|half ?hour|time of day|clock|slot|time slot|uhrzeit|zeit|zeitpunkt|zeitraum|stunde|intervall|zeitintervall|halbstunde|heure|horaire|tranche|tranche horaire|creneau|intervalle|plage|hora|horario|franja|franja horaria|intervalo|tramo|faixa|faixa horaria|ora|orario|fascia|fascia oraria|intervallo|tijd|tijdstip|tijdvak|uur|interwal|godzina|godz|czas|przedzial|created|createdate|opened|arrival|arrived at|received at|call ?date|eventtime|initiated|initiation|date ?time',
        'tid|timme|klockslag|klockan|tidpunkt|halvtimme',
        'время|час|интервал|период',
        'cas|hodina',
      ),
      cjk(
        '时间',
        '時間',
        '时段',
        '時段',
        '時刻',
        '間隔',
        '小时',
        '時$',
        '時間帯',
        '시간',
        '시각',
        '구간',
      ),
    ),
    /** What tells kinds of contacts, which may be parts of one another, and never queues. */
    kinds: either(
      word(
        'all|unique|distinct|new|repeat\\w*|recurring|plan|planned|budget\\w*|target\\w*|goal|forecast\\w*|fc|delta|diff|difference|variance|deviation|real|soll|ist|plan\\w*|ziel\\w*|vorgabe|prognose\\w*|abweichung|prevus?|objectif|reel\\w*|realise\\w*|ecart|previst[ao]s?|objetivo|reales?|desvio|previst[ei]|obiettivo|effettiv[io]|werkelijk|verwacht|primary|secondary|tertiary|overflow\\w*|deferred|gross|net|raw|clean|valid|invalid|adjusted|unadjusted|today|yesterday|this|last|prior|previous|current|actual|year|week|month|py|ly|success\\w*|failed|failure|unsuccessful|spam|internal|external|voicemails?|live|open|opened|closed|resolved|solved|reopened|pending|routed|deflected|contained|initiated|human|bot|automated|manual|first|second|attempts?|attempted|treated|untreated|scheduled|immediate|in|out|inbound|outbound|neu|neue|wiederholt\\w*|brutto|netto|eindeutig\\w*|intern|extern|gultig\\w*|ungultig\\w*|erfolgreich\\w*|erst\\w*|folge\\w*|vorjahr|aktuell\\w*|heute|gestern|offen|geschlossen|nouveaux?|brut|uniques?|interne|externe|nuev[ao]s?|bruto|neto|unicos?|intern[ao]s?|extern[ao]s?|novos?|liquido|nuovi|lordo|unici|interni|esterni|nowe|unikalne',
      ),
      cjk(
        '新規',
        '新增',
        '重复',
        '净',
        '去年',
        '今年',
        '昨日',
        '今日',
        '内线',
        '外线',
        '内線',
        '外線',
        '成功',
        '失败',
      ),
    ),
    /** What was to come, not what came. */
    planned: either(
      word(
        'tahmin\\w*|planlanan|beklenen|hedef|ennuste\\w*|prognoza|elorejelzes|προβλεψη',
        'plan\\w*|planung|geplant\\w*|gepland\\w*|budget\\w*|soll|target\\w*|goal|vorgabe|(?:re)?forecast\\w*|(?:re)?fcst|fc|predicted|projected|expected|prognose\\w*|vorhersage\\w*|erwartet\\w*|verwacht\\w*|prevu(?:s|es?)?|prevision\\w*|previst[aoei]s?|previsione|objectif|objetivo|obiettivo|estimad[ao]s?|pronostic\\w*|projetad[ao]s?|prognoz\\w*',
        'prognos\\w*|budget\\w*|planerad\\w*|forvantad\\w*',
        'план\\S*|прогноз\\S*|ожидаем\\S*',
        'predpoved|planovan\\w*|ocekavan\\w*',
      ),
      cjk(
        '计划',
        '計畫',
        '計劃',
        '計画',
        '预测',
        '預測',
        '予測',
        '予定',
        '预计',
        '预估',
        '目标',
        '目標',
        '예측',
        '계획',
        '예상',
        '목표',
      ),
    ),
    /** What tells those of another time. */
    otherTime: either(
      word(
        'yesterday|last|prior|previous|py|ly|vorjahr|vorwoche|gestern|annee precedente|ano anterior|anno precedente|vorig jaar|poprzedni\\w*',
        'foregaende|forra aret',
        'прошл\\S*|предыдущ\\S*|вчера',
        'minul\\w*|vcera|predchozi',
      ),
      cjk('去年', '上年', '昨日', '前年', '同期', '上周', '上月', '전년', '작년', '어제', '전주'),
    ),
    /** What tells some of all contacts, or those of another time. */
    someContacts: either(
      word(
        'unique|distinct|repeat\\w*|recurring|primary|secondary|tertiary|first|second|invalid|yesterday|last|prior|previous|py|ly|failed|failure|unsuccessful|spam|internal|voicemails?|reopened|bot|automated|eindeutig\\w*|wiederholt\\w*|ungultig\\w*|intern|erst\\w*|folge\\w*|vorjahr|gestern|uniques|plan|soll|budget|internes?|unic[ao]s?|intern[ao]s?|unici|interni|unikalne',
      ),
      cjk('重复', '去年', '上年', '计划', '計画', '昨日', '内线', '内線', '失败'),
    ),
    /** What queues are called. */
    queueNames: either(
      word(
        'sales|support|billing|service|customer ?\\w*|tech\\w*|help ?desk|orders?|ordering|claims|returns|retention\\w*|collections?|accounts?|payments?|complaints?|dispatch|reception|reservations?|bookings?|logistics|delivery|shipping|warranty|loans?|cards?|banking|mortgages?|insurance|premium|vip|gold|silver|enterprise|business|retail|consumer|residential|private|corporate|b2b|b2c|english|german|french|spanish|italian|dutch|polish|portuguese|en|de|fr|es|it|nl|pl|pt|north|south|east|west|queue|skill|team|line|group|level|tier|l[123]|vertrieb|verkauf|kundenservice|kundendienst|technik|rechnung\\w*|bestell\\w*|buchhaltung|reklamation\\w*|beratung|zentrale|deutsch|englisch|franzosisch|ventes?|commercial|facturation|technique|assistance|commandes|reclamations?|ventas|soporte|facturacion|tecnico|pedidos|reclamaciones|atencion|vendas|suporte|faturamento|faturacao|cobranca|vendite|supporto|assistenza|fatturazione|ordini|verkoop|klantenservice|facturatie|techniek|sprzedaz|wsparcie|rozliczenia|reklamacje',
      ),
      cjk(
        '销售',
        '售后',
        '售前',
        '技术',
        '账单',
        '客服',
        '投诉',
        '営業',
        'サポート',
        '請求',
        '注文',
        '技術',
      ),
    ),
    /** Labels of rows and groups that add up others. */
    totals: either(
      word(
        'toplam|genel toplam|ara toplam|i alt|sum i alt|yhteensa|osszesen|συνολο',
        'grand total|totals?|summary|sub ?totals?|gesamt\\w*|summe\\w*|zwischensumme|total general|totaux|sous ?total|\\w+summe|suma|soma|somma|totale|totali|totaal|subtotaal|razem|ogolem|sum|sums|average|averages|avg|mean|durchschnitt|mittelwert|schnitt|moyenne|promedio|media|gemiddelde?|srednia|all queues|all skills|max|min|maximum|minimum',
        'summa|totalt|medelvarde|genomsnitt',
        'итого|всего|сумма|среднее',
        'celkem|soucet|prumer',
      ),
      cjk(
        '合计',
        '合計',
        '总计',
        '總計',
        '小计',
        '小計',
        '总和',
        '平均',
        '汇总',
        '計$',
        '합계',
        '총계',
        '소계',
      ),
    ),
  };
}

/** A header as its words are compared: small letters, no accents, one blank between words. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/^n(?=[A-Z])/, 'n ')
    .replace(/^t(?=[A-Z][a-z])/, 't ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replaceAll(/[\s._/:;,'’"()[\]{}#|*-]+/g, ' ')
    .trim();
}
