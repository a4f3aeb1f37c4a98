import type { Pack } from '../pack.ts'

export const traps: Pack['traps'] = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'falls',
        'sollten sie',
        'sollte (ich|es|dies|das|ihnen)',
        'wenn (sie sich|ihnen|wir ihnen|ich sie|wir sie|sie das|es sie|ich ihnen)',
        'sofern',
      ],
      yes: [
        'Es tut mir leid, falls Sie das gestört hat.',
        'Wenn Sie sich geärgert haben, tut es uns leid.',
        'Sollten Sie sich unwohl gefühlt haben, tut es mir leid.',
      ],
      no: ['Jedenfalls liefern wir.', 'Notfalls kommen wir selbst.'],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: ['aber', 'jedoch', 'doch', 'allerdings', 'gleichwohl', 'andererseits'],
      yes: ['Es tut uns leid, aber die Lage war schwierig.', 'Bitte entschuldigen Sie, doch es war viel los.'],
      no: ['Das ist Aberglaube.', 'Jedes Dach ist dicht.'],
    },
  ],
  FEELING: [
    {
      id: 'feeling/yours',
      find: [
        'dass sie (das|es|dies) so (sehen|empfinden|verstanden haben|aufgefasst haben|aufgenommen haben)',
        'dass sie sich {gap} (fühlen|gefühlt haben|geärgert haben|ärgern)',
        'dass sie sich (ärgern|geärgert haben)',
        'dass sie (enttäuscht|verärgert|unzufrieden|gekränkt) sind',
        'dass (bei ihnen |)der eindruck entstanden ist',
      ],
      yes: [
        'Es tut mir leid, dass Sie das so sehen.',
        'Es tut uns leid, dass Sie enttäuscht sind.',
        'Ich bedaure, dass Sie sich nicht gut betreut fühlen.',
      ],
      no: ['Es tut mir leid, dass Sie warten müssen.', 'Ich freue mich, dass Sie kommen.'],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        'tut (mir|uns) leid, (aber |)das (geht|ist) (leider |)nicht (möglich|)',
        'tut (mir|uns) leid, das geht nicht',
        'tut (mir|uns) leid, (da|dazu) (kann ich|können wir) (nichts|keine)',
      ],
      yes: ['Tut mir leid, das geht nicht.', 'Es tut uns leid, dazu können wir nichts sagen.'],
      no: ['Es tut mir leid, dass wir nicht liefern können.', 'Das geht nicht ohne Sie.'],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(etwaige|eventuelle|mögliche|entstandene|alle|die|diese) (unannehmlichkeiten|umstände)',
        'unannehmlichkeiten',
      ],
      yes: ['Wir bitten um Verständnis für etwaige Unannehmlichkeiten.', 'Entschuldigen Sie die Umstände.'],
      no: ['Unter diesen Bedingungen geht es.', 'Das ist angenehm.'],
    },
  ],
  AGENTLESS: [
    {
      id: 'agentless/mistakes',
      find: [
        '(es sind|es wurden|da sind) (leider |)fehler (passiert|gemacht|unterlaufen)',
        '(sind|wurden) (leider |)fehler (passiert|gemacht)',
        'es kam {gap} zu (verzögerungen|missverständnissen|fehlern)',
        'es ist (etwas |)schiefgelaufen',
      ],
      yes: ['Es sind Fehler passiert.', 'Dabei wurden leider Fehler gemacht.', 'Es kam leider zu Verzögerungen.'],
      no: ['Wir haben Fehler gemacht.', 'Der Fehler ist behoben.'],
    },
  ],
  BECAUSE: [
    {
      id: 'because/of',
      find: ['wegen', 'aufgrund (von|)', 'auf grund', 'durch das verschulden (von|)', 'dank'],
      yes: ['Wegen Jonas sind wir zu spät.', 'Aufgrund von Krankheit fehlt der Text.'],
      no: ['Bewegen Sie den Hebel.', 'Der Grund ist einfach.'],
    },
    {
      id: 'because/clause',
      find: ['weil', 'da unser', 'da unsere', 'nachdem'],
      yes: ['Der Text fehlt, weil Jonas ihn vergessen hat.', 'Es dauert, da unser Entwickler fehlt.'],
      no: ['Wir verweilen nicht.', 'Da ist der Plan.'],
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
      ],
      yes: ['Schuld daran ist Jonas.', 'Das war ein Fehler von Jonas.', 'Das lag an unserem Entwickler.'],
      no: ['Wir schulden Ihnen eine Antwort.', 'Der Fehler ist behoben.'],
    },
  ],
  FAILED: [
    {
      id: 'failed/verb',
      find: [
        '(hat|habe|haben|hatte) {gap} (vergessen|versäumt|verschlafen|vermasselt|übersehen|verzögert)',
        '(vergessen|versäumt|verschlafen|übersehen|verbummelt|falsch gemacht|zu spät (geliefert|geschickt|begonnen|abgegeben)|nicht rechtzeitig (geliefert|geschickt|fertig|abgegeben)|nicht (geliefert|geschickt|abgegeben|fertig geworden)|krank geworden|im stich gelassen|fehler gemacht) (hat|haben|hatte)',
        '(vergessen|versäumt|verschlafen|übersehen|verbummelt|zu spät (geliefert|geschickt|begonnen|abgegeben)|nicht rechtzeitig (geliefert|geschickt|fertig|abgegeben)|im stich gelassen|einen fehler gemacht)',
        '(vergass|versäumte|übersah|verzögerte|verschlief)',
        '(krank|ausgefallen)',
      ],
      yes: [
        'Jonas hat den Test vergessen.',
        'Weil Jonas zu spät geliefert hat, fehlt der Text.',
        'Jonas versäumte die Abgabe.',
      ],
      no: ['Wir haben geliefert.', 'Das ist unvergesslich.'],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(unser|unsere|unserem|unseren|unseres|unserer|der|die|dem|den|ein|einem|eine|einer) (entwickler|entwicklerin|entwicklern|designer|designerin|programmierer|texter|texterin|projektleiter|projektleiterin|kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin|praktikant|praktikantin|techniker|technik|entwicklung|entwicklungsteam|it|it-abteilung|buchhaltung|vertrieb)',
      ],
      yes: ['Unser Entwickler hat den Test vergessen.', 'Die Buchhaltung hat zu spät geliefert.'],
      no: ['Die Entwickelung des Films dauert.', 'Kollegialität hilft.'],
    },
  ],
  THIRD: [
    {
      id: 'third/party',
      find: [
        '(unser|unsere|unserem|unseren|unseres|unserer|der|die|dem|den|des|ein|eine|einem|eines|externe|externen) (externe |externen |)(lieferant|lieferanten|lieferantin|dienstleister|dienstleisters|hoster|hosters|provider|providers|subunternehmer|subunternehmers|druckerei|spedition|agentur|zulieferer|hersteller|behörde|post|bank)',
        '(das|dem|des|schlechtes|schlechten) (wetter|wetters|streik|streiks)',
        '(wetter|streik)',
      ],
      yes: ['Der Lieferant hat zu spät geliefert.', 'Das lag an unserem Hoster.'],
      no: ['Wir liefern am Montag.', 'Er wettert laut.'],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(alles |allein |)ihre (eigene |)schuld',
        'weil sie {gap} (nicht|zu spät|vergessen|versäumt)',
        'da sie {gap} (nicht|zu spät) (geliefert|geschickt|geantwortet|freigegeben)',
        'sie haben {gap} (vergessen|versäumt)',
        'sie haben (uns |)(die|den|das|ihre) {gap} (zu spät|nicht rechtzeitig)',
        'ihre (späte|verspätete|fehlende|unklare) (rückmeldung|freigabe|antwort|zulieferung)',
        'ihrer (späten|verspäteten|fehlenden) (rückmeldung|freigabe|antwort|zulieferung)',
      ],
      yes: [
        'Es ist alles Ihre Schuld.',
        'Weil Sie die Texte nicht geschickt haben, sind wir zu spät.',
        'Grund ist Ihre späte Rückmeldung.',
      ],
      no: ['Bitte geben Sie uns Ihre Rückmeldung.', 'Sie haben uns sehr geholfen.'],
    },
  ],
  VAGUE: [
    {
      id: 'vague/soon',
      find: [
        'in kürze',
        'zeitnah',
        'demnächst',
        'bald',
        'baldigst',
        'schnellstens',
        'alsbald',
        'umgehend',
        'in absehbarer zeit',
      ],
      yes: ['Wir melden uns zeitnah mit dem neuen Stand.', 'In Kürze folgt der Plan.', 'Der Bericht kommt demnächst.'],
      no: ['Bis bald!', 'Wir melden uns am 9. April.'],
    },
    {
      id: 'vague/possible',
      find: [
        'so (bald|schnell|rasch|zügig) wie (nur |irgend |)möglich',
        '(schnellstmöglich|baldmöglichst|frühestmöglich)',
        'sobald (wir|es) {gap} (können|möglich ist|geht)',
        'sobald wir können',
      ],
      yes: ['Sie erhalten die Seite so bald wie möglich.', 'Wir liefern schnellstmöglich.'],
      no: ['Rufen Sie mich an, sobald es Ihnen passt.', 'Es ist möglich.'],
    },
  ],
  IMPRECISE: [
    {
      id: 'imprecise/period',
      find: [
        '(anfang|mitte|ende) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|des monats|nächsten monats)',
        '(nächste|kommende) woche',
        '(in der|im laufe der) (nächsten|kommenden) (woche|tage)',
        'in (den nächsten|wenigen|ein paar|einigen) (tagen|wochen)',
        '(nächsten|kommenden) monat',
        'im (frühjahr|sommer|herbst|winter)',
      ],
      yes: ['Sie erhalten den Bericht Anfang Juni.', 'Wir liefern nächste Woche.', 'In ein paar Tagen ist es fertig.'],
      no: ['Sie erhalten den Bericht am 3. Juni.', 'Diese Woche war gut.'],
    },
  ],
  ABSOLUTE: [
    {
      id: 'absolute/guarantee',
      find: [
        '(garantiert|garantiere|garantieren)',
        '(hundertprozentig|100( |)% sicher|100%ig|mit hundertprozentiger sicherheit)',
        '(unter allen umständen|auf jeden fall|mit absoluter sicherheit)',
        'verspreche(n|) (wir |ich |)ihnen hoch und heilig',
      ],
      yes: [
        'Wir garantieren den Termin.',
        'Sie bekommen es auf jeden Fall am Freitag.',
        'Das klappt hundertprozentig.',
      ],
      no: ['Wir können das nicht garantieren.', 'Die Garantie läuft zwei Jahre.'],
    },
    {
      id: 'absolute/never',
      find: ['nie (wieder|mehr)', '(niemals|kein einziges mal) (wieder|mehr)', 'ein für alle mal'],
      yes: ['Das passiert nie wieder.', 'Niemals wieder liefern wir zu spät.'],
      no: ['Nie war es schöner.', 'Das passiert nicht oft.'],
    },
  ],
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        'interne(r|n|s|) (streit|streitigkeiten|probleme|problemen|querelen|konflikte|konflikten|abstimmungsprobleme)',
        '(krach|streit) im team',
        '(chaos|überlastung|personalmangel|unterbesetzt|kündigungswelle)',
      ],
      yes: ['Es gab interne Probleme.', 'Bei uns herrscht Personalmangel.'],
      no: ['Das Team arbeitet gut.', 'Streiten Sie nicht.'],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|ticket|story points|scrum|merge request|pull request)',
      ],
      yes: ['Das Ticket liegt im Backlog.', 'Im Sprint war kein Platz.'],
      no: ['Wir springen ein.', 'Der Bericht liegt vor.'],
    },
  ],
  FIXED: [
    {
      id: 'fixed/control',
      find: ['(alles |die lage |wir haben alles |)(im griff|unter kontrolle)'],
      yes: ['Wir haben alles im Griff.', 'Die Lage ist unter Kontrolle.'],
      no: ['Der Griff klemmt.', 'Die Kontrolle dauert.'],
    },
    {
      id: 'fixed/solved',
      find: [
        '(fehler|ursache|problem) {gap} (behoben|beseitigt|gelöst)',
        '(fehler|ursache|problem) (behoben|beseitigt|gelöst)',
      ],
      yes: ['Der Fehler ist behoben.', 'Das Problem wurde gelöst.'],
      no: ['Wir lösen das Problem.', 'Die Gelder sind behoben.'],
    },
  ],
  BETTER: [
    {
      id: 'better/promise',
      find: [
        '(machen|machen wir) (wir |)es (künftig |in zukunft |beim nächsten mal |)besser',
        '(künftig|in zukunft|nächstes mal) (machen wir es |wird es |werden wir |)besser',
        '(geben|gebe) (uns|mir) (künftig |mehr |)mühe',
        'wir werden uns (bessern|verbessern|mehr anstrengen)',
      ],
      yes: ['In Zukunft machen wir es besser.', 'Wir werden uns bessern.'],
      no: ['Das Wetter wird besser.', 'Besser ist besser.'],
    },
  ],
  GROVEL: [
    {
      id: 'grovel/beg',
      find: [
        '(flehe|flehen|anflehen|untröstlich)',
        'auf (knien|den knien)',
        '(tausendmal|tausend mal) um (entschuldigung|verzeihung)',
        'bitte(n|) (ich |wir |)sie inständig',
      ],
      yes: ['Wir sind untröstlich.', 'Ich flehe Sie an.'],
      no: ['Wir trösten das Kind.', 'Er kniet.'],
    },
    {
      id: 'grovel/unforgivable',
      find: ['(unverzeihlich|unentschuldbar)', 'schäme(n|) (mich|uns) (in grund und boden|zutiefst)'],
      yes: ['Das ist unverzeihlich.', 'Wir schämen uns zutiefst.'],
      no: ['Das ist verzeihlich.', 'Der Boden ist nass.'],
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
      ],
      yes: ['Das ist nicht unsere Schuld.', 'Wir können nichts dafür.', 'Das haben wir nicht zu vertreten.'],
      no: ['Die Schuld liegt bei uns.', 'Wir können helfen.'],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/guarantee',
      find: [
        '(kann|können|könnten|darf|dürfen) (ich |wir |ihnen |das |es |){gap} nicht garantieren',
        'nicht garantieren',
        'keine garantie',
        'nicht garantiert',
      ],
      yes: ['Das können wir nicht garantieren.', 'Ich kann den Tag leider nicht garantieren.'],
      no: ['Wir garantieren das.', 'Das ist garantiert.'],
    },
    {
      id: 'exempt/soon',
      find: [
        'so (bald|schnell) wie möglich (zurück|zurückrufen)',
        'möglichst bald zurück',
        'eher als',
        'früher oder später',
      ],
      yes: ['Bitte rufen Sie so bald wie möglich zurück.', 'Das geschieht früher oder später.'],
      no: ['Wir liefern so bald wie möglich.', 'Wir rufen zurück.'],
    },
  ],
}
