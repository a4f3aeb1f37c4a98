import type { Pack } from '../../pack.ts'

/** Words that put the fault on somebody. */
export const blame: Pick<
  Pack['traps'],
  'BECAUSE' | 'FAULT' | 'FAILED' | 'ROLE' | 'THIRD' | 'CLIENT' | 'PAST' | 'DEFEND'
> = {
  BECAUSE: [
    {
      id: 'because/of',
      find: [
        'wegen',
        'aufgrund (von|)',
        'auf grund',
        'durch das verschulden (von|)',
        'dank',
        '(infolge|seitens|verursacht durch|verursacht von|wegen des|wegen der|wegen eines|wegen einer|aufgrund der|aufgrund des|aufgrund eines|aufgrund einer|wegen einem)',
      ],
    },
    {
      id: 'because/clause',
      find: ['weil', 'da unser', 'da unsere', 'nachdem'],
    },
  ],
  FAULT: [
    {
      id: 'fault/noun',
      find: [
        '(schuld|schuldig|verschuldet)',
        'verschulden',
        'fehler (von|des|der|unseres|unserer)',
        '(zu verantworten hat|verantwortlich dafür ist|verantwortlich ist)',
        'liegt {gap} an',
        'lag {gap} an',
        '(liegt|lag) an',
        '(fehler|versäumnis|versehen|nachlässigkeit|krankheit|ausfall|urlaub|abwesenheit|kündigung|schlamperei|unfähigkeit) (von|des|der|eines|einer|unseres|unserer|meines|meiner)',
        '(liegt|lag|liegen|lagen|hängt|scheitert|scheiterte) (nur |allein |einzig |leider |wohl |)(an|am|bei)',
        '(geben|gebe|gibt|gab) {gap} die schuld',
        'die schuld (liegt|trägt|trifft|hat|haben)',
        '(daran |hieran |)(ist|war|sind) (allein |nur |einzig |) {gap} schuld',
        '(verursacht|verschuldet|zu verantworten) (von|durch|hat|haben)',
        'verantwortlich (ist|war|sind) (dafür|daran|allein|nur)',
        '(führte|führten|hat) dazu(,|) dass',
      ],
    },
  ],
  FAILED: [
    {
      id: 'failed/away',
      find: [
        '(ist|war|sind|waren) {gap} (beschäftigt|ausgelastet|überlastet|verhindert|im urlaub|abwesend|verreist|krankgeschrieben|eingespannt|unterwegs)',
        '(beschäftigt|ausgelastet|überlastet|verhindert|im urlaub|abwesend|krankgeschrieben|eingespannt|erkrankt) (ist|war|sind|waren)',
        '(keine zeit|zu viel zu tun|anderes zu tun|andere dinge)',
      ],
    },
    {
      id: 'failed/verb',
      find: [
        '(hat|habe|haben|hatte) {gap} (vergessen|versäumt|verschlafen|vermasselt|übersehen|verzögert)',
        '(vergessen|versäumt|verschlafen|übersehen|verbummelt|falsch gemacht|zu spät (geliefert|geschickt|begonnen|abgegeben)|nicht rechtzeitig (geliefert|geschickt|fertig|abgegeben)|nicht (geliefert|geschickt|abgegeben|fertig geworden)|krank geworden|im stich gelassen|fehler gemacht) (hat|haben|hatte)',
        '(vergessen|versäumt|verschlafen|übersehen|verbummelt|zu spät (geliefert|geschickt|begonnen|abgegeben)|nicht rechtzeitig (geliefert|geschickt|fertig|abgegeben)|im stich gelassen|einen fehler gemacht)',
        '(vergass|versäumte|übersah|verzögerte|verschlief)',
        '(krank|ausgefallen)',
        '(hat|habe|haben|hatte|hatten) (uns |ihnen |leider |das |den |die |ihn |sie |es |) {gap} (gelöscht|verloren|verlegt|verwechselt|hängen lassen|sitzen lassen|im stich gelassen|ignoriert|verpatzt|verbockt|beschädigt|zerstört|gekündigt|hingeworfen|verweigert|missverstanden|verschlampt|falsch|vertauscht|abgesagt|enttäuscht|kaputt|vermurkst|verhindert)',
        '(gelöscht|verloren|verwechselt|vertauscht|hängen lassen|sitzen lassen|im stich gelassen|verschlampt|vermasselt|ignoriert|beschädigt|verpatzt|gekündigt) (hat|haben|hatte|hatten)',
        '(hat|haben|hatte) {gap} (nie|nicht|nicht rechtzeitig|zu spät|viel zu spät) (geschickt|geliefert|geprüft|getestet|geantwortet|gemeldet|informiert|fertig|abgegeben|begonnen|gesagt|geklärt|bestellt|bezahlt|gemacht|geschafft|gearbeitet|gesendet|übergeben)',
        '(hat|haben|hatte) (einen|eine) (stromausfall|ausfall|panne|unfall|fehler|störung|wasserschaden) (gehabt|gemacht|)',
        '(hatte|hatten) (einen|eine) (stromausfall|ausfall|panne|unfall|störung|wasserschaden)',
        '(hat|haben) (einen |)fehler gemacht',
        '(kam|kamen|war|waren|ist|sind) (viel |)zu (spät|langsam|unzuverlässig|nachlässig)',
        '(vergass|versäumte|übersah|verzögerte|verschlief|verlor|löschte|verwechselte|ignorierte|verpasste|verursachte|vermasselte|versagte|versäumten|vergassen|verloren|kündigte|kündigten)',
        '(ist|sind|war|waren) {gap} (gegangen|ausgestiegen|abgesprungen|ausgeschieden|ausgefallen|krank geworden|erkrankt)',
        'mitten im projekt',
        'nicht (rechtzeitig |)(geprüft|getestet|geliefert|geschickt|gemeldet|fertig|geantwortet|beantwortet) (hat|haben|hatte)',
        '(nie|niemals) (geschickt|geliefert|geantwortet|gemeldet|geprüft) (hat|haben|)',
      ],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(design|entwickler|entwicklungs|vertriebs|verkaufs|projekt|grafik|marketing|support|service|test|qualitäts|web|redaktions|produktions|produkt|druck|it|online|kreativ|technik|einkaufs|liefer|montage)(team|teams|abteilung)',

        '(unser|unsere|unserem|unseren|unseres|unserer|der|die|dem|den|ein|einem|eine|einer) (entwickler|entwicklerin|entwicklern|designer|designerin|programmierer|texter|texterin|projektleiter|projektleiterin|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|praktikant|praktikantin|techniker|technik|entwicklung|entwicklungsteam|it|it-abteilung|buchhaltung|vertrieb)',
        '(unser|unsere|unserem|unseren|unseres|unserer|der|die|dem|den|ein|einem|eine|einer|des|eines|mein|meine|meinem|meiner) (neue |neuer |neuen |freie |freier |ehemalige |frühere |externe |)(grafiker|grafikerin|grafikers|gestalter|gestalterin|übersetzer|übersetzerin|übersetzers|redakteur|redakteurin|lektor|lektorin|lektorat|fotograf|fotografin|autor|autorin|azubi|auszubildende|lehrling|sekretärin|sekretariat|assistent|assistentin|chef|chefin|geschäftsführung|leitung|projektleitung|bauleiter|bauleitung|handwerker|handwerkern|monteur|elektriker|architekt|architektin|berater|beraterin|support|kundendienst|technikteam|testteam|qualitätssicherung|marketing|marketingabteilung|personalabteilung|rechtsabteilung|einkauf|versand|lager|verwaltung|team|entwicklerteam|entwicklungsabteilung|admin|administrator|tester|testerin|leute)',
        '(buchhaltung|vertrieb|einkauf|marketing|entwicklung|versand)',
      ],
    },
  ],
  THIRD: [
    {
      id: 'third/party',
      find: [
        '(unser|unsere|unserem|unseren|unseres|unserer|der|die|dem|den|des|ein|eine|einem|eines|externe|externen) (externe |externen |)(lieferant|lieferanten|lieferantin|dienstleister|dienstleisters|hoster|hosters|provider|providers|subunternehmer|subunternehmers|druckerei|spedition|agentur|zulieferer|hersteller|behörde|post|bank)',
        '(das|dem|des|schlechtes|schlechten) (wetter|wetters|streik|streiks)',
        '(wetter|streik)',
        '(unser|unsere|unserem|unseren|unseres|unserer|der|die|dem|den|des|ein|eine|einem|eines|einer) (kurier|kurierdienst|paketdienst|zusteller|bote|postbote|vermieter|rechenzentrum|rechenzentrums|stromversorger|netzbetreiber|telekom|bahn|zoll|zolls|stadt|verwaltung|amt|gericht|ministerium|versicherung|verlag|händler|grosshändler|partner|partnerfirma|fremdfirma|drittanbieter|dienstleisterin|lieferdienst|lieferanten|subunternehmen|zulieferern|druckereien|druckers|drucker|hostinganbieter|anbieter|anbieters)',
        '(der|die|das|des|dem|einem|eines) (schnee|schneefall|sturm|sturms|regen|hochwasser|frost|stau|staus|verkehr|streiks|streik|pandemie|stromausfall|stromausfalls)',
        '(sturm|hochwasser|schneefall|stromausfall|zoll)',
      ],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(deine|eure) (eigene |)schuld',
        'weil (du|ihr) {gap} (nicht|zu spät|vergessen|versäumt)',
        'da (du|ihr) {gap} (nicht|zu spät) (geliefert|geschickt|geantwortet|freigegeben)',
        '(du hast|ihr habt) {gap} (vergessen|versäumt|zu spät|viel zu spät|nicht rechtzeitig)',
        '(deine|eure|deiner|eurer) (späte|verspätete|fehlende|unklare|späten|verspäteten|fehlenden) (rückmeldung|freigabe|antwort|zulieferung)',
        'weil (du|ihr) {gap} (geändert|verlangt|gewollt|abgelehnt|verzögert) (hast|habt|hattet)',
        '(sind|seid|bist) (sie|ihr|du) {gap} (selbst|selber|allein) schuld',
        '(liegt|lag) (allein |nur |ganz |)an (dir|euch)',

        '(alles |allein |)ihre (eigene |)schuld',
        'weil sie {gap} (nicht|zu spät|vergessen|versäumt)',
        'da sie {gap} (nicht|zu spät) (geliefert|geschickt|geantwortet|freigegeben)',
        'sie haben {gap} (vergessen|versäumt)',
        'sie haben (uns |)(die|den|das|ihre) {gap} (zu spät|nicht rechtzeitig)',
        'ihre (späte|verspätete|fehlende|unklare) (rückmeldung|freigabe|antwort|zulieferung)',
        'ihrer (späten|verspäteten|fehlenden) (rückmeldung|freigabe|antwort|zulieferung)',
        'sie haben {gap} (zu spät|viel zu spät|nicht rechtzeitig|nie|falsch|unvollständig) (geschickt|geliefert|geantwortet|freigegeben|gemeldet|bezahlt|gesagt|gesendet|)',
        'weil sie {gap} (geändert|verlangt|gewollt|gewünscht|umgeworfen|zurückgezogen|abgelehnt|verzögert) (haben|hatten)',
        'weil sie {gap} (meinung|wünsche|pläne|anforderungen|vorgaben) {gap} (geändert|gewechselt)',
        '(ihr|ihre|ihrer|ihrem) (eigener |eigene |)(fehler|versäumnis|schweigen|zögern|ständigen änderungen|änderungswünsche)',
        '(daran |dafür |)(sind|seid|bist) (sie|ihr|du) (selbst |selber |allein |)schuld',
        '(liegt|lag) (allein |nur |ganz |)an ihnen',
        'da sie {gap} (nicht|zu spät) {gap} haben',
      ],
    },
  ],
  PAST: [
    {
      id: 'past/told',
      find: [
        '(war|waren|wurde|wurden|hatte|hatten) {gap} (geplant|vorgesehen|angekündigt|vereinbart|angesetzt)',
        '(geplant|vorgesehen|angekündigt|vereinbart|angesetzt) (war|waren|gewesen)',
        '(war|waren|wurde|wurden|hatte|hatten|kam|ging)',
        '(haben|habe|hat|hatten|hatte) (wir |ich |sie |er |uns |) {gap} (gesprochen|telefoniert|getroffen|geschrieben|geschickt|bekommen|erhalten|gesehen|begonnen|angefangen|vereinbart|besprochen|abgesagt|geliefert|gesagt|gearbeitet|gefeiert|geschlossen|unterschrieben)',
        '(ist|sind|war|waren|wurde|wurden) {gap} (abgesagt|verschoben|erschienen|gekommen|gegangen|ausgefallen|veröffentlicht|gefallen|gestartet) (worden|)',
      ],
    },
    {
      id: 'past/since',
      find: ['seit dem', 'seit', '(ausgabe|version|mail|schreiben|brief|nachricht|sitzung) vom', '(nach|nach dem)'],
    },
  ],
  DEFEND: [
    {
      id: 'defend/fault',
      find: [
        '(nicht|nicht allein) (unsere|meine) schuld',
        '(dafür |dazu |daran |)(können|kann) (wir|ich) (dafür |)nichts',
        'können (wir |)nichts dafür',
        'nicht (in unserer|unsere) (hand|verantwortung)',
        'haben wir nicht zu (vertreten|verantworten)',
        'wie sie (sicher |)(wissen|verstehen werden)',
        '(da|dagegen|hier) (war|ist) (einfach |leider |wirklich |)(nichts|nicht viel) zu (machen|ändern|tun)',
        '(konnten|konnte|können|kann) (wir|ich) (nun mal |wirklich |einfach |leider |)(nichts|nicht) (dafür|machen|ändern|tun|ahnen|wissen)',
        '(trifft|haben) (uns|mich|wir) keine schuld',
        '(nicht|kaum) (unser|mein|unsere|meine) (fehler|problem|schuld|verschulden)',
        '(höhere gewalt|das konnte niemand ahnen|konnte niemand (wissen|ahnen|vorhersehen))',
        '(wir|ich) (haben|habe) (doch |immer |stets |)(alles richtig|nichts falsch) gemacht',
      ],
    },
  ],
}
