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
        '(à|a) cause (de|du|des|d)',
        'en raison (de|du|des|d)',
        'par la faute (de|du|des|d)',
        'du fait (de|du|des|d)',
        'suite (à|au|aux)',
        'par suite (de|du|des|d)',
        '(dû|due|dus|dues) (à|au|aux)',
        "(à cause|en raison|du fait|par suite|suite à|par la faute|à la suite) (de|du|des|d'|d'un|d'une|un|une)",
        '(est|était|a été) (dû|due|dus|dues|causé|causée|provoqué|provoquée) (à|au|aux|par)',
        "(vient|provient|tient) (de|du|des|d'|à|au) (notre|nos|l'|la|le)",
      ],
    },
    {
      id: 'because/clause',
      find: [
        '(parce que|parce qu)',
        '(puisque|puisqu)',
        'car',
        '(étant donné que|vu que)',
        'comme (notre|nos)',
        'après que',
      ],
    },
  ],
  FAULT: [
    {
      id: 'fault/noun',
      find: [
        '(la |une |)(faute|erreur) (de|du|des|à|au|aux|revient|incombe)',
        '(la|par sa|de sa|leur) faute',
        '(coupable|coupables|fautif|fautive|fautifs)',
        '(négligence|manquement|défaillance|incompétence)',
        '(est|sont|était|étaient) à l’origine (de ce|de cette|de ces|de l|du|de la)',
        '(responsable|responsables) (de ce|de cet|de cette|de ces|du retard|du problème|du désordre|de la panne|de la perte|de la situation|de l’erreur|de l’oubli)',
        '(est|sont|était|étaient) en (faute|tort|cause)',
        '(incombe|imputable|imputables) (à|au|aux)',
        "(de |)(la |par la |)faute (de|du|des|d'|à|en revient|revient|en incombe)",
        "(erreur|oubli|négligence|maladie|absence|départ|défaillance|congés|vacances|démission|manquement) (de|du|des|d')",
        "(c'est|ce fut|c'était) {gap} qui",
        '(responsable|responsables) (est|sont)',
        "(coupable|coupables|fautif|fautive) (de|du|est|sont|d')",
        '(accuser|rejeter la faute|mettre sur le dos)',
      ],
    },
  ],
  FAILED: [
    {
      id: 'failed/away',
      find: [
        '(est|était|a été|sont|étaient) (très |trop |bien |actuellement |fort |)(occupé|occupée|occupés|débordé|débordée|débordés|absent|absente|en congé|en vacances|en déplacement|indisponible|pris|prise|souffrant)',
        '(a|ont|avait) (occupé|été occupé|accaparé|manqué de temps|eu autre chose|trop à faire)',
        "(l'a|l'ont|l'avait) (empêché|retenu|occupé|accaparé)",
      ],
    },
    {
      id: 'failed/verb',
      find: [
        '(a|ont|avait|avaient) (complètement |tout simplement |malheureusement |encore |aussi |)(oublié|omis|négligé|raté|manqué|retardé|bâclé|égaré|échoué|tardé|empêché)',
        '(nous|les) (a|ont) (lâchés|abandonnés|retardés|oubliés|oubliées)',
        '(n’a|n’ont|n’avait|n’avaient) (malheureusement |toujours |)pas (encore |)(livré|envoyé|terminé|fini|fait|vérifié|testé|répondu|prévenu|transmis|rendu|respecté|tenu|pu|su|relu|commencé)',
        '(a|ont) (livré|rendu|envoyé|répondu|transmis|remis|terminé|fini|commencé) {gap} (trop tard|en retard|tardivement)',
        '(a|ont) (commis|fait) (une|des|plusieurs) (erreur|erreurs|faute|fautes)',
        '(s’est trompé|s’est trompée|se sont trompés|se sont trompées)',
        '(est|était|étaient|sont) (malade|malades|absent|absente|absents|en retard|débordé|débordée|débordés)',
        '(est tombé malade|est tombée malade|a pris du retard|ont pris du retard)',
        '(nous|lui) (a|ont) fait (faux bond|défaut)',
        '(a|ont|avait|avaient) (encore |aussi |malheureusement |complètement |)(supprimé|perdu|égaré|effacé|confondu|mélangé|ignoré|cassé|abîmé|endommagé|abandonné|refusé|déçu|annulé|démissionné|négligé|oublié|raté|manqué|tardé|échoué|bâclé|gâché|causé|provoqué|commis)',
        '(a|ont|avait) (subi|eu) (une|un|des) (coupure|panne|incident|accident|problème|problèmes|avarie|bug)',
        '(nous |vous |)(a|ont) (encore |de nouveau |)(fait faux bond|laissé tomber|laissés tomber|fait défaut|lâchés|lâché|abandonnés)',
        "(ne|n') (nous |les |l'|lui |vous |leur |)(a|ont|avait|avaient) (pas|jamais|rien) (encore |)(vérifié|vérifiés|vérifiée|envoyé|envoyée|livré|livrée|testé|terminé|fait|fini|répondu|prévenu|relu|transmis|donné|rendu|respecté|signalé|remis|pu|su|tenu)",
        "(s'est|se sont) (trompé|trompée|trompés|désisté|désistée|désistés|fourvoyé)",
        '(est|sont|était|étaient) (parti|partie|partis|parties) (au milieu|en plein|sans|avant|du jour)',
        '(est|a été|était|sont|ont été) (tombé |tombée |)(malade|malades|souffrant|souffrante|défaillant|en retard|trop lent|trop lente|négligent)',
        '(a|ont) (livré|envoyé|rendu|remis|répondu|fini|commencé) {gap} (trop tard|en retard|tardivement|le mauvais|la mauvaise)',
        "(a|ont) fait (preuve de|) (mauvais|peu|une erreur|des erreurs|n'importe quoi)",
      ],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(notre|nos|le|la|les|un|une|mon|ma|du|au|des|aux|de nos) (développeur|développeuse|développeurs|designer|designers|graphiste|graphistes|ingénieur|ingénieure|ingénieurs|programmeur|programmeuse|rédacteur|rédactrice|rédacteurs|chef de projet|cheffe de projet|collègue|collègues|collaborateur|collaboratrice|collaborateurs|employé|employée|employés|salarié|salariée|stagiaire|stagiaires|technicien|technicienne|techniciens|comptable|comptabilité|alternant|alternante)',
        '(notre|le|du|au) service (informatique|technique|commercial|comptable|client|marketing)',
        '(l’|notre |)équipe (de développement|technique|informatique|de design|commerciale|graphique)',
        'l’(ingénieur|ingénieure|employé|employée|informaticien|informaticienne)',
        '(notre|nos|le|la|les|un|une|mon|ma|du|au|des|aux|de notre|de nos) (nouvelle |nouveau |ancien |ancienne |)(graphiste|graphistes|maquettiste|traducteur|traductrice|traducteurs|rédacteur|rédactrice|rédacteurs|correcteur|correctrice|photographe|illustrateur|illustratrice|secrétaire|secrétariat|assistant|assistante|chef|directeur|directrice|direction|responsable|stagiaire|apprenti|apprentie|comptabilité|comptable|technicien|technicienne|administrateur|architecte|maçon|électricien|plombier|testeur|testeurs|équipe de développement|équipe technique|équipe de vente|équipe|service comptable|service commercial|service technique|service informatique|bénévoles|collaborateur|collaboratrice|collaborateurs|personnel|commercial|commerciaux|gestionnaire)',
        "l'(équipe|équipe technique|équipe de développement|assistante|assistant|architecte|administrateur|apprenti|électricien|illustrateur)",
      ],
    },
  ],
  THIRD: [
    {
      id: 'third/party',
      find: [
        '(notre|nos|le|la|les|un|une|du|au|des|aux|son|leur) (fournisseur|fournisseurs|prestataire|prestataires|sous-traitant|sous-traitants|imprimeur|transporteur|transporteurs|fabricant|livreur|banque|poste)',
        '(notre|nos) (hébergeur|imprimerie|agence|partenaire|partenaires)',
        'l’(hébergeur|imprimerie|imprimeur|agence|administration)',
        '(le mauvais temps|du mauvais temps|la météo|les intempéries|des intempéries|la grève|une grève)',
        "(notre|nos|le|la|les|un|une|du|au|des|aux|son|leur) (coursier|coursiers|messager|facteur|opérateur|fournisseur d'accès|fournisseur d'électricité|douane|douanes|mairie|préfecture|ministère|compagnie|compagnie aérienne|assurance|assureur|éditeur|distributeur|grossiste|partenaire|partenaires|sous-traitance|centre de données|bailleur|neige|tempête|pluie|inondation|inondations|gel|circulation|trafic|pandémie|grève|panne de courant|coupure de courant)",
        "l'(opérateur|assureur|éditeur|aéroport|orage)",
      ],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(entièrement |)(de |par |)ta (propre |)faute',
        "(parce que|puisque|car|comme) tu (ne nous as pas|n'as pas|as oublié|as tardé|as omis|as changé|as demandé|as exigé|as insisté)",
        'tu (nous |)(as|avais) {gap} (trop tard|beaucoup trop tard|en retard|tardivement|hors délai)',
        'tu as (oublié|tardé|omis|négligé) (de|à|d)',
        "tu (n'as|ne nous as) (pas|jamais|toujours pas) (envoyé|répondu|validé|fourni|transmis|payé|signé|donné|livré|confirmé)",
        '(ton|ta|tes) (retour|retours|réponse|réponses|validation|accord|envoi) (tardif|tardifs|tardive|tardives|incomplet|incomplets|incomplète|manquant|manquante)',
        'ton (retard|silence|absence de réponse)',

        '(entièrement |)(de |par |)votre (propre |)faute',
        '(parce que|puisque|car|comme) vous (ne nous avez pas|n’avez pas|avez oublié|avez tardé|avez omis|avez envoyé {gap} trop tard)',
        '(parce que|puisque|car|comme) vous (nous |)avez {gap} (trop tard|en retard|tardivement)',
        'vous avez (oublié|tardé|omis|négligé) (de|à|d)',
        '(votre|vos) (retour|retours|réponse|réponses|validation|accord|envoi) (tardif|tardifs|tardive|tardives|incomplet|incomplets|incomplète|manquant|manquante)',
        'votre (retard|silence|absence de réponse)',
        'vous (nous |)(avez|aviez) {gap} (trop tard|beaucoup trop tard|en retard|tardivement|incomplets|hors délai)',
        "(parce que|puisque|car|comme) vous (avez|aviez|vouliez|avez voulu|avez changé|avez demandé|avez exigé|avez insisté|êtes|étiez|refusez|ne|n')",
        "vous (n'avez|ne nous avez) (pas|jamais|toujours pas) (envoyé|répondu|validé|fourni|transmis|payé|signé|donné|livré|confirmé)",
        '(vos|votre) (changements|hésitations|silence|retards|retard|lenteur|négligence|erreur|oubli)',
      ],
    },
  ],
  PAST: [
    {
      id: 'past/told',
      find: [
        '(était|étaient|avait|avaient|devait|devaient) {gap} (prévu|prévue|prévus|annoncé|annoncée|programmé|programmée)',
        '(était|étaient|avait|avaient|fut|devait|devaient)',
        '(avons|ai) (parlé|discuté|reçu|envoyé|écrit|vu)',
        '(a|ont|avons|ai|avez) (été |eu |) {gap}  (annulé|annulée|reporté|reportée|parlé|discuté|reçu|envoyé|écrit|vu|commencé|publié|signé|tenu|livré|fêté|dit|fait|rencontré)',
        '(a été|ont été|ai été|avons été) (annulé|annulée|reporté|reportée|publié|publiée|envoyé|livré)',
        '(nous sommes|je suis|il est|elle est) (vu|vus|parlé|allé|allés|venu|venus|passé|parti)',
      ],
    },
    {
      id: 'past/since',
      find: [
        'depuis (le|)',
        '(édition|version|lettre|message|courriel|réunion) du',
        'après le',
        "(jusqu'au|jusqu'à|depuis le|depuis|après le|après)",
      ],
    },
  ],
  DEFEND: [
    {
      id: 'defend/fault',
      find: [
        'n’était (absolument |vraiment |)pas (de |)(notre|ma) (faute|responsabilité|fait)',

        'n’est (absolument |vraiment |)pas (de |)(notre|ma) (faute|responsabilité|fait)',
        'n’y (pouvons|pouvions|peux|pouvais) rien',
        'n’y (sommes|suis|étions) pour rien',
        'hors de (notre|mon) (contrôle|portée|pouvoir)',
        '(indépendant|indépendante|indépendants|indépendantes) de notre volonté',
        'comme vous (le savez|devez le savoir|le comprendrez|comprendrez)',
        'ne (sommes|suis) pas (responsables|responsable)',
        "(rien|pas grand-chose) (d'autre |)à (faire|y faire)",
        "il n'y avait (tout simplement |vraiment |)(rien|pas moyen)",
        "(cas de force majeure|personne ne pouvait (le |)(savoir|prévoir)|nous avons fait tout ce que nous pouvions|nous n'avons rien fait de mal|on n'y peut rien)",
      ],
    },
  ],
}
