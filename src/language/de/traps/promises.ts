import type { Pack } from '../../pack.ts'

/** Promises that name no day, say too much or are not earned yet. */
export const promises: Pick<Pack['traps'], 'VAGUE' | 'IMPRECISE' | 'ABSOLUTE' | 'FIXED' | 'BETTER'> = {
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
        '(im nu|bald wieder|baldmöglichst|jeden augenblick|jeden moment|irgendwann|eines tages|zu gegebener zeit|wenn es so weit ist|über kurz oder lang|in bälde|binnen kurzem|in nächster zeit|in der nächsten zeit|unverzüglich|ohne verzug|asap|möglichst bald|möglichst schnell|möglichst rasch|in naher zukunft|in den nächsten augenblicken|gleich danach|ehestens|ehestmöglich|recht bald|sehr bald|schon bald|ganz bald|bald schon|nächstens)',
      ],
    },
    {
      id: 'vague/possible',
      find: [
        'so (bald|schnell|rasch|zügig) wie (nur |irgend |)möglich',
        '(schnellstmöglich|baldmöglichst|frühestmöglich)',
        'sobald (wir|es) {gap} (können|möglich ist|geht)',
        'sobald wir können',
        'so (schnell|bald|rasch|zügig|früh) (es |)(eben |nur |irgend |)(geht|möglich|wie es geht|wir können|ich kann|wie wir können)',
        'so (schnell|bald|rasch|zügig) (wir|ich) (nur |)(können|kann|es schaffen)',
        'sobald (wir|ich|es|sie|er|alles|das|die|der) {gap} (kann|können|fertig|möglich|geht|fertig ist|fertig sind|zeit|antworten|vorliegt|vorliegen|da ist|schaffen|steht)',
        '(wenn|bis) (wir|es|alles|die lage|sich die lage) {gap} (fertig|so weit|beruhigt|beruhigt hat|zeit haben)',
        '(möglichst|schnellst|baldigst) (bald|schnell|rasch|zügig)',
      ],
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
        '(etwa|circa|ca|ungefähr|voraussichtlich|irgendwann|wohl|gegen|um|bis) (anfang|mitte|ende) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|des monats|nächsten monats|des jahres|der woche)',
        'irgendwann (nächste woche|im|in|diese woche|nächsten monat)',
        '(zwei|drei|ein|vier|2|3) (bis|oder|-) (zwei|drei|vier|fünf|3|4|5) (tage|tagen|wochen|monate|monaten)',
        '(ein|noch ein|einige|wenige|mehrere) (paar |)(tage|tagen|wochen|monate|monaten)',
        '(im|in|zum|bis zum|gegen) (früh|spät|vor|hoch|)(frühjahr|frühling|sommer|herbst|winter|jahresende|monatsende|frühherbst|spätherbst|spätsommer|frühsommer|hochsommer)',
        '(während|im laufe|innerhalb|in) (der|dieser|des) (nächsten|kommenden|) (tage|woche|wochen|monats|monate)',
        '(nächste|nächsten|kommende|kommenden|kommender) (woche|monat|monats|quartal|jahr)',
        '(nächstes|kommendes) (jahr|quartal)',
      ],
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
        '(garantiere|garantieren|versichere|versichern) (ich |wir |)ihnen {gap} (hundertprozentig|absolut)',
        '(versprechen|verspreche|zusagen|sichern|garantieren) {gap} (hundertprozentige|100-prozentige|100%ige|lückenlose|absolute|vollständige)',
        '(absolut|vollkommen|völlig|hundertprozentig|ganz und gar) (sicher|gewiss|garantiert|zuverlässig|fehlerfrei)',
        '(hundertprozentige|hundertprozentigen|hundertprozentiger|100-prozentige|100-prozentig|hundert prozent)',
        '(ohne jeden zweifel|ohne wenn und aber|um jeden preis|komme, was wolle|komme was wolle|darauf gebe ich ihnen mein wort|mein wort darauf|sie haben mein wort|garantiert)',
        '(geben wir|wir geben|gebe ich|ich gebe) (ihnen |dafür |darauf |)(eine |unsere |meine |)garantie',
      ],
    },
    {
      id: 'absolute/never',
      find: [
        'nie (wieder|mehr)',
        '(niemals|kein einziges mal) (wieder|mehr)',
        'ein für alle mal',
        'nie, nie',
        '(nie|niemals) (und nimmer|wieder|mehr|, nie wieder)',
      ],
    },
  ],
  FIXED: [
    {
      id: 'fixed/control',
      find: ['(alles |die lage |wir haben alles |)(im griff|unter kontrolle)'],
    },
    {
      id: 'fixed/solved',
      find: [
        '(fehler|ursache|problem) {gap} (behoben|beseitigt|gelöst)',
        '(fehler|ursache|problem) (behoben|beseitigt|gelöst)',
      ],
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
        '(geben|gebe) (wir uns|ich mir) (künftig |in zukunft |)(mehr|grössere) mühe',
        '(werden|werde) (wir |ich |)(künftig |in zukunft |ab jetzt |)(sorgfältiger|genauer|aufmerksamer|vorsichtiger|gewissenhafter) (arbeiten|prüfen|planen|sein|hinsehen|aufpassen)',
      ],
    },
  ],
}
