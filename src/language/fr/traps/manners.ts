import type { Pack } from '../../pack.ts'

/** What does not belong in a letter, and what only looks as if. */
export const manners: Pick<Pack['traps'], 'INTERNAL' | 'GROVEL' | 'EXEMPT'> = {
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        '(problème|problèmes|conflit|conflits|tension|tensions|désaccord|désaccords|difficulté|difficultés|querelle|querelles|lutte|luttes) (interne|internes)',
        '(sous-effectif|manque de personnel|manque d’effectifs|surcharge de travail|chaos)',
        '(nous sommes|nous étions|équipes) (débordés|surchargés|submergés|débordées|surchargées)',
        "(désaccord|désaccords|dispute|disputes|querelle|querelles|tensions|conflit|conflits|brouille|dissensions|luttes de pouvoir|frictions) {gap} (dans l'équipe|au sein de|en interne|entre collègues|entre services|à la direction|dans la maison|dans l'entreprise|internes)",
        "(dans l'équipe|au sein de l'équipe|entre collègues) {gap} (désaccords|tensions|disputes|conflits)",
        "(manquons|manque|manquions|manquait) (cruellement |terriblement |vraiment |sérieusement |)(de personnel|de bras|de monde|d'effectifs|de ressources)",
        "(moitié|partie) (du|de la|de l') {gap} (en arrêt maladie|malade|en arrêt)",
        '(arrêt maladie|débordés|licenciements|burn-out|restructuration interne|problèmes de trésorerie|turnover|mauvaise planification)',
      ],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|sprints|story points|scrum|merge request|pull request|ticket|tickets)',
      ],
    },
  ],
  GROVEL: [
    {
      id: 'grovel/beg',
      find: [
        '(je vous (en |)supplie|nous vous (en |)supplions|je vous (en |)conjure|je vous implore|nous vous implorons)',
        'mille (excuses|pardons|fois pardon|fois désolé|fois désolés)',
        'à genoux',
        '(inconsolable|inconsolables|mortifié|mortifiée|mortifiés)',
        "(je vous en supplie|je vous en conjure|nous vous en supplions|je t'en supplie|de grâce)",
      ],
    },
    {
      id: 'grovel/unforgivable',
      find: [
        '(impardonnable|impardonnables|inexcusable|inexcusables)',
        '(j’ai|nous avons) (tellement |si |profondément |)honte',
        '(honteux|honteuse) de nous',
      ],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/after',
      find: ['le jour même ou peu après le'],
    },
    {
      id: 'exempt/guarantee',
      find: [
        '(pouvons|peux|pourrons|pourrai|saurions|saurais|pouvez) (malheureusement |)pas (vous |)(le |la |)garantir',
        'ne (vous |)(le |)(garantissons|garantis) (pas|rien)',
        '(aucune|sans|pas de) garantie',
        '(pas|rien n’est) garanti',
        "(ne |n')(pouvons|peux|pourrons|pourrai|saurions|peut|pouvez|osons) (malheureusement |hélas |)(pas|rien|guère) (vous |)(promettre|garantir|assurer)",
        '(sans|aucune|sans aucune|pas de|ni) (garantie|garanties|certitude)',
        '(pas|jamais) (absolument |totalement |tout à fait |)(sûr|sûrs|certain|certains|garanti)',
        '100( |)% (coton|laine|libre|libres|bio|naturel|compatible|recyclé)',
      ],
    },
    {
      id: 'exempt/soon',
      find: [
        'tôt ou tard',
        'trop (tôt|rapidement|vite)',
        '(dès que possible|au plus vite) (me rappeler|nous rappeler)',
      ],
    },
  ],
}
