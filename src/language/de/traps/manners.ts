import type { Pack } from '../../pack.ts'

/** What does not belong in a letter, and what only looks as if. */
export const manners: Pick<Pack['traps'], 'INTERNAL' | 'GROVEL' | 'EXEMPT'> = {
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        'interne(r|n|s|) (streit|streitigkeiten|probleme|problemen|querelen|konflikte|konflikten|abstimmungsprobleme)',
        '(krach|streit) im team',
        '(chaos|überlastung|personalmangel|unterbesetzt|kündigungswelle)',
        '(streit|zoff|krach|ärger|knatsch|uneinigkeit|meinungsverschiedenheiten|spannungen|auseinandersetzungen|konflikte|machtkämpfe|machtkampf) {gap} (im team|im haus|intern|unter kollegen|in der abteilung|zwischen den abteilungen|in der leitung|in der geschäftsführung|im vorstand)',
        '(im team|im haus|intern|bei uns) {gap} (streit|zoff|krach|uneinigkeit|meinungsverschiedenheiten|spannungen|auseinandersetzungen|machtkämpfe)',
        '(massiv |chronisch |völlig |stark |)(unterbesetzt|überlastet|überfordert|unterbesetzung|krankenstand|personalnot|personalengpass|personalengpässe|fluktuation|burnout|kündigungen|sparmassnahmen|geldsorgen|liquiditätsprobleme)',
        '(halbe|ganze) (büro|team|abteilung|mannschaft|belegschaft) {gap} krank',
        'interne(r|n|s|) (kämpfe|kämpfen|machtkämpfe|umstrukturierung|spannungen|streits|unstimmigkeiten|abläufe|schwierigkeiten)',
      ],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|ticket|story points|scrum|merge request|pull request)',
      ],
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
        '(ich flehe|wir flehen|bitte, bitte|in tiefster demut|demütigst|untertänigst|im staub)',
      ],
    },
    {
      id: 'grovel/unforgivable',
      find: ['(unverzeihlich|unentschuldbar)', 'schäme(n|) (mich|uns) (in grund und boden|zutiefst)'],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/after',
      find: ['am oder (kurz |)nach dem'],
    },
    {
      id: 'exempt/guarantee',
      find: [
        '(kann|können|könnten|darf|dürfen) (ich |wir |ihnen |das |es |) {gap} nicht garantieren',
        'nicht garantieren',
        'keine garantie',
        'nicht garantiert',
        '(kann|können|könnten|konnte|konnten|darf|dürfen|vermag|vermögen) {gap} (nicht|keine|nichts|nie) {gap} (garantieren|versprechen|zusagen|zusichern)',
        'nicht (versprechen|garantieren|zusichern)',
        '(keine|ohne|ohne jede|ohne jegliche) (garantie|gewähr|gewährleistung|garantien)',
        'nicht (absolut |völlig |hundertprozentig |100( |)% )(sicher|gewiss|fehlerfrei)',
        '(100( |)%|hundert prozent) (freie|frei|baumwolle|wolle|bio|ökostrom|kompatibel|recyclingpapier)',
      ],
    },
    {
      id: 'exempt/soon',
      find: [
        'so (bald|schnell) wie möglich (zurück|zurückrufen)',
        'möglichst bald zurück',
        'eher als',
        'früher oder später',
        '(so bald nicht|nicht so bald|zu bald)',
        '(so bald nicht|nicht so bald|zu bald)',
      ],
    },
  ],
}
