import type { Pack } from '../../pack.ts'

/** What does not belong in a letter, and what only looks as if. */
export const manners: Pick<Pack['traps'], 'INTERNAL' | 'GROVEL' | 'EXEMPT'> = {
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        '(problema|problemas|conflicto|conflictos|tensión|tensiones|discusiones|diferencias|dificultades|desacuerdos|disputas|lucha|luchas) (interno|internos|interna|internas)',
        '(falta|escasez) de personal',
        '(sobrecarga de trabajo|caos|desbordados|saturados)',
        '(desacuerdos|desacuerdo|discusiones|peleas|disputas|tensiones|conflictos|roces|diferencias|luchas de poder) {gap} (en el equipo|dentro del equipo|entre compañeros|entre departamentos|en la dirección|en la empresa|internos|internas)',
        '(algunas |)luchas internas',
        '(nos falta|nos faltan|falta de|faltan|andamos cortos de|andamos faltos de) (personal|gente|manos|recursos)',
        '(oficina|plantilla|equipo|gente) {gap} (de baja|enferma|desbordado|desbordada)',
        '(desbordado|desbordada|desbordados|saturado|despidos|recortes|problemas de liquidez|mala planificación)',
      ],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|sprints|story points|scrum|merge request|pull request|ticket|tickets|tique)',
      ],
    },
  ],
  GROVEL: [
    {
      id: 'grovel/beg',
      find: [
        '(se lo |le |les |)(suplico|suplicamos|imploro|imploramos)',
        '(mil|un millón de) (disculpas|perdones)',
        'de rodillas',
        '(desconsolado|desconsolada|desconsolados|desolados)',
      ],
    },
    {
      id: 'grovel/unforgivable',
      find: [
        '(imperdonable|imperdonables|inexcusable|inexcusables)',
        '(avergonzado|avergonzada|avergonzados|avergonzadas)',
        '(me|nos) da (mucha |muchísima |)vergüenza',
      ],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/after',
      find: ['el día o (poco |)después del'],
    },
    {
      id: 'exempt/guarantee',
      find: [
        'no (le |les |lo |se lo |)(podemos|puedo|podríamos|podría|podremos) (plenamente |)(garantizar|garantizarlo|garantizarle|garantizárselo)',
        'no (le |les |lo |se lo |)(garantizamos|garantizo)',
        '(ninguna garantía|sin garantía|no hay garantía|no está garantizado|no está garantizada)',
        'no (le |les |se lo |lo |)(podemos|puedo|podríamos|es posible|se puede) {gap} (garantizar|prometer|asegurar|garantizarlo|prometerlo|asegurarlo)',
        'no (podemos|puedo) (prometer|asegurar|garantizar)',
        '(sin|sin ninguna|sin ningún tipo de|no ofrece|ninguna) garantía( alguna|)',
        '100( |)% (algodón|natural|libre|libres|lana|ecológico|reciclado|compatible)',
        '(no|nunca) (está|estoy|estamos) (absolutamente|completamente|totalmente) (seguro|seguros|segura)',
      ],
    },
    {
      id: 'exempt/soon',
      find: [
        'tarde o temprano',
        '(demasiado|tan) pronto para',
        'de pronto',
        '(lo antes posible|cuanto antes) (a este número|para llamarme)',
      ],
    },
  ],
}
