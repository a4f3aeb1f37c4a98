import type { Pack } from '../pack.ts'

export const traps: Pack['traps'] = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'si (je|j|nous|vous|cela|ceci|ça|ce|cette|ces|c|le|la|l|les|notre|nos|mon|ma|mes|quelque|quelqu’un|jamais|d’aventure|toutefois)',
        's’(il|ils|elle|elles)',
        '(au|dans le|pour le) cas où',
        '(dans l’hypothèse où|à supposer que|pour peu que)',
      ],
      yes: [
        'Nous sommes désolés si ce retard vous a gêné.',
        'Si vous avez dû attendre, nous le regrettons.',
        'Toutes nos excuses au cas où cela vous aurait déplu.',
        'S’il y a eu un souci, nous nous excusons.',
      ],
      no: ['Il est si grand.', 'Les sirènes sonnent.'],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: [
        '(mais|toutefois|cependant|pourtant|néanmoins)',
        '(cela dit|ceci dit|cela étant|en revanche|pour autant)',
        '(bien que|quoique|même si)',
      ],
      yes: ['Nous sommes désolés, mais le mois a été difficile.', 'Je m’excuse ; toutefois, ce sont des aléas.'],
      no: ['Du maïs frais.', 'Une maison neuve.'],
    },
  ],
  FEELING: [
    {
      id: 'feeling/yours',
      find: [
        'que vous (le |)(preniez|voyiez|viviez|ressentiez|perceviez) (si |aussi |)(ainsi|comme cela|comme ça|mal|de cette façon|de cette manière)',
        'que vous (l’ayez|ayez) (si |)(mal pris|mal vécu|mal compris|mal perçu|pris ainsi|ressenti ainsi|perçu ainsi)',
        'que vous (soyez|ayez été) (si |aussi |)(déçu|déçue|déçus|déçues|contrarié|contrariée|contrariés|mécontent|mécontente|mécontents|fâché|fâchée|fâchés|vexé|vexée|froissé|froissée|offensé|offensée)',
        'que vous vous (sentiez|soyez senti|soyez sentie|soyez sentis)',
        'que cela vous ait (déplu|déçu|contrarié|blessé|froissé|vexé|offensé)',
        'que vous ayez (eu |)(cette impression|ce sentiment|l’impression|le sentiment)',
      ],
      yes: [
        'Nous sommes désolés que vous le preniez ainsi.',
        'Je suis désolé que vous l’ayez mal pris.',
        'Nous regrettons que vous soyez déçue.',
      ],
      no: ['Nous sommes désolés que vous deviez attendre.', 'Nous sommes heureux que vous veniez.'],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        '(désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées), (mais |)(ce|cela) n’est (malheureusement |)pas (possible|prévu)',
        '(désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées), (mais |)c’est (malheureusement |)impossible',
        '(désolé|désolée|désolés|désolées), (nous ne pouvons pas|je ne peux pas)',
      ],
      yes: ['Désolé, ce n’est pas possible.', 'Nous sommes désolés, mais c’est impossible.'],
      no: ['Nous sommes désolés : nous ne livrerons pas vendredi.', 'Cela n’est pas possible sans vous.'],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(tout|le|les|ces|d’éventuels|tous les|éventuels) (éventuel |éventuels |)(désagrément|désagréments|inconvénient|inconvénients)( éventuel| éventuels| occasionné| occasionnés| causé| causés|)',
        '(désagrément|désagréments|inconvénients)',
        '(la |toute |)gêne (occasionnée|causée|provoquée|que cela)',
        'toute gêne',
      ],
      yes: ['Veuillez nous excuser pour la gêne occasionnée.', 'Toutes nos excuses pour les éventuels désagréments.'],
      no: ['Un moment agréable.', 'Je n’y vois pas d’inconvénient.'],
    },
  ],
  AGENTLESS: [
    {
      id: 'agentless/mistakes',
      find: [
        'des (erreurs|fautes) ont (malheureusement |)été (commises|faites)',
        'une (erreur|faute) (a (malheureusement |)été (commise|faite)|s’est produite|s’est glissée)',
        'des (retards|malentendus|dysfonctionnements|erreurs) (se sont produits|se sont produites|sont survenus|sont survenues|ont eu lieu)',
        'il y a eu (un|une|des|quelques|plusieurs) (retard|retards|malentendu|malentendus|erreur|erreurs|souci|soucis)',
        '(quelque chose|tout|les choses) (a|ont) mal tourné',
        'quelque chose s’est mal passé',
      ],
      yes: ['Des erreurs ont été commises.', 'Il y a eu des retards.', 'Une erreur s’est produite.'],
      no: ['Nous avons commis des erreurs.', 'L’erreur est la nôtre.'],
    },
  ],
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
      ],
      yes: ['À cause de Julien, nous sommes en retard.', 'En raison d’une maladie, le texte manque.'],
      no: ['La cause est simple.', 'Grâce à Julien, tout est prêt.'],
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
      yes: ['Le texte manque parce que Julien l’a oublié.', 'Cela traîne, car notre développeur est parti.'],
      no: ['La carte est jolie.', 'Comme convenu, nous livrons.'],
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
        '(est|sont|était|étaient) (à l’origine|responsable|responsables) (de ce|de cette|de ces|de l|du|de la)',
        '(est|sont|était|étaient) en (faute|tort|cause)',
        '(incombe|imputable|imputables) (à|au|aux)',
      ],
      yes: [
        'C’est la faute de Julien.',
        'Julien est responsable de ce retard.',
        'Le retard est imputable à notre développeur.',
      ],
      no: ['Il faut attendre.', 'Nous en assumons la responsabilité.'],
    },
  ],
  FAILED: [
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
      ],
      yes: [
        'Julien a oublié le test.',
        'Le développeur n’a pas terminé.',
        'Julien a rendu le texte trop tard.',
        'Julien s’est trompé.',
      ],
      no: ['Nous l’avons livré.', 'Un jour inoubliable.'],
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
      ],
      yes: ['Notre développeur a oublié le test.', 'L’équipe technique n’a pas livré.'],
      no: ['Le développement prend du temps.', 'Notre équipe travaille bien.'],
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
      ],
      yes: ['Le fournisseur était en retard.', 'En raison du mauvais temps, rien ne bouge.'],
      no: ['Nous fournissons le texte.', 'Le temps presse.'],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(entièrement |)(de |par |)votre (propre |)faute',
        '(parce que|puisque|car|comme) vous (ne nous avez pas|n’avez pas|avez oublié|avez tardé|avez omis|avez envoyé {gap} trop tard)',
        '(parce que|puisque|car|comme) vous (nous |)avez {gap} (trop tard|en retard|tardivement)',
        'vous avez (oublié|tardé|omis|négligé) (de|à|d)',
        '(votre|vos) (retour|retours|réponse|réponses|validation|accord|envoi) (tardif|tardifs|tardive|tardives|incomplet|incomplets|incomplète|manquant|manquante)',
        'votre (retard|silence|absence de réponse)',
      ],
      yes: [
        'C’est entièrement votre faute.',
        'Nous sommes en retard parce que vous n’avez pas envoyé les textes.',
        'La raison est votre réponse tardive.',
      ],
      no: ['Merci de nous envoyer votre réponse.', 'Vous nous avez beaucoup aidés.'],
    },
  ],
  VAGUE: [
    {
      id: 'vague/soon',
      find: [
        '(très |)(bientôt|prochainement)',
        'sous peu',
        'd’ici peu',
        'dans les (meilleurs|plus brefs) délais',
        'dans un avenir proche',
        '(au plus vite|très vite|sans tarder|incessamment|très rapidement)',
        'rapidement vers vous',
        'vers vous rapidement',
      ],
      yes: [
        'Vous l’aurez prochainement.',
        'Nous reviendrons sous peu vers vous.',
        'Le rapport suivra dans les meilleurs délais.',
      ],
      no: ['À bientôt !', 'Nous vous écrirons le 9 avril.'],
    },
    {
      id: 'vague/possible',
      find: [
        'dès que possible',
        'aussitôt que possible',
        'le plus (tôt|vite|rapidement) possible',
        'aussi (tôt|vite|rapidement) que possible',
        'asap',
        '(dès que|quand|lorsque) (nous (le |)(pourrons|pouvons)|nous serons en mesure|ce sera (prêt|possible))',
      ],
      yes: ['Nous livrerons dès que possible.', 'Vous l’aurez le plus vite possible.'],
      no: ['Appelez-moi dès que vous pouvez.', 'C’est possible.'],
    },
  ],
  IMPRECISE: [
    {
      id: 'imprecise/period',
      find: [
        '(au |en |)(début|milieu|fin|courant) (de |du mois de |d’|)(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
        'mi-(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
        '(en |au |)(début|milieu|fin|courant) (de mois|du mois|du mois prochain|de semaine prochaine|de la semaine prochaine|de l’année)',
        '(la |)semaine prochaine',
        '(le |)mois prochain',
        '(le |au |)trimestre prochain',
        '(dans|d’ici) (quelques|les prochains|les prochaines|deux ou trois) (jours|semaines)',
        'dans les (jours|semaines) (qui viennent|à venir)',
        '(au printemps|cet été|cet automne|cet hiver|à l’automne|d’ici l’été)',
      ],
      yes: [
        'Vous recevrez le rapport début juin.',
        'Nous livrerons la semaine prochaine.',
        'Ce sera prêt dans quelques jours.',
      ],
      no: ['Vous recevrez le rapport le 3 juin.', 'Cette semaine a été bonne.'],
    },
  ],
  ABSOLUTE: [
    {
      id: 'absolute/guarantee',
      find: [
        '(je |nous |)(vous |)(le |)(garantissons|garantis)',
        '(est|sont|sera|c’est) (garanti|garantie|garantis|garanties)',
        '(pouvons|peux) vous (le |)garantir',
        '100( |)% (sûr|sûrs|certain|certains|fiable)',
        '(sûr|sûrs|certain|certains|certaine) à (100( |)%|cent pour cent)',
        '(sans faute|coûte que coûte|quoi qu’il arrive|en toutes circonstances|sans le moindre doute|absolument certain|absolument certains|absolument sûrs|promis juré)',
      ],
      yes: ['Nous garantissons la date.', 'Vous l’aurez vendredi sans faute.', 'Nous sommes certains à 100 %.'],
      no: ['Nous ne pouvons pas le garantir.', 'La garantie dure deux ans.'],
    },
    {
      id: 'absolute/never',
      find: ['(plus jamais|jamais plus)', 'ne (se reproduira|arrivera) jamais', 'une (bonne |)fois pour toutes'],
      yes: ['Cela n’arrivera plus jamais.', 'Jamais plus nous ne livrerons en retard.'],
      no: ['Ce ne fut jamais mieux.', 'Cela n’arrive pas souvent.'],
    },
  ],
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        '(problème|problèmes|conflit|conflits|tension|tensions|désaccord|désaccords|difficulté|difficultés|querelle|querelles|lutte|luttes) (interne|internes)',
        '(sous-effectif|manque de personnel|manque d’effectifs|surcharge de travail|chaos)',
        '(nous sommes|nous étions|équipes) (débordés|surchargés|submergés|débordées|surchargées)',
      ],
      yes: ['Nous avons eu des conflits internes.', 'Nous sommes en sous-effectif.'],
      no: ['L’équipe travaille bien.', 'L’intérieur est neuf.'],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|sprints|story points|scrum|merge request|pull request|ticket|tickets)',
      ],
      yes: ['Le ticket est dans le backlog.', 'Il n’y avait plus de place dans le sprint.'],
      no: ['Nous l’avons imprimé.', 'Le rapport est là.'],
    },
  ],
  FIXED: [
    {
      id: 'fixed/control',
      find: [
        'sous contrôle',
        '(avons|ai) (tout |la situation |les choses |)(bien |)en main',
        '(maîtrisons|maîtrise) (toute |)la situation',
        '(tout|la situation) est (maîtrisé|maîtrisée)',
      ],
      yes: ['Tout est sous contrôle.', 'Nous avons la situation en main.'],
      no: ['Le contrôle est fini.', 'Il tend la main.'],
    },
    {
      id: 'fixed/solved',
      find: [
        '(problème|erreur|bug|bogue|défaut|anomalie|cause) (est|a été|est maintenant|est désormais|a maintenant été|a depuis été) (corrigé|corrigée|résolu|résolue|réglé|réglée|éliminé|éliminée|supprimé|supprimée)',
        '(nous avons|j’ai) (déjà |)(corrigé|résolu|réglé|éliminé) (le problème|ce problème|l’erreur|cette erreur|le bug|l’anomalie|la cause)',
      ],
      yes: ['Le problème est résolu.', 'Nous avons corrigé l’erreur.'],
      no: ['Nous résolvons le problème.', 'Un prix corrigé.'],
    },
  ],
  BETTER: [
    {
      id: 'better/promise',
      find: [
        '(nous ferons|je ferai|nous allons faire|je vais faire) (mieux|de notre mieux|de mon mieux|tout notre possible|tout mon possible|des efforts|plus attention)',
        'faire mieux (la prochaine fois|à l’avenir)',
        '(nous allons nous améliorer|nous nous améliorerons|nous redoublerons d’efforts)',
      ],
      yes: ['À l’avenir, nous ferons mieux.', 'Nous allons nous améliorer.'],
      no: ['Le temps va s’améliorer.', 'Mieux vaut tard que jamais.'],
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
      ],
      yes: ['Je vous supplie de nous pardonner.', 'Mille pardons !'],
      no: ['Son genou lui fait mal.', 'Mille personnes sont venues.'],
    },
    {
      id: 'grovel/unforgivable',
      find: [
        '(impardonnable|impardonnables|inexcusable|inexcusables)',
        '(j’ai|nous avons) (tellement |si |profondément |)honte',
        '(honteux|honteuse) de nous',
      ],
      yes: ['C’est impardonnable.', 'Nous avons honte.'],
      no: ['Cela se pardonne.', 'Quel dommage.'],
    },
  ],
  DEFEND: [
    {
      id: 'defend/fault',
      find: [
        'n’est (absolument |vraiment |)pas (de |)(notre|ma) (faute|responsabilité|fait)',
        'n’y (pouvons|pouvions|peux|pouvais) rien',
        'n’y (sommes|suis|étions) pour rien',
        'hors de (notre|mon) (contrôle|portée|pouvoir)',
        '(indépendant|indépendante|indépendants|indépendantes) de notre volonté',
        'comme vous (le savez|devez le savoir|le comprendrez|comprendrez)',
        'ne (sommes|suis) pas (responsables|responsable)',
      ],
      yes: ['Ce n’est pas notre faute.', 'Nous n’y pouvons rien.', 'Le retard est indépendant de notre volonté.'],
      no: ['La faute nous revient.', 'Nous pouvons aider.'],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/guarantee',
      find: [
        '(pouvons|peux|pourrons|pourrai|saurions|saurais|pouvez) (malheureusement |)pas (vous |)(le |la |)garantir',
        'ne (vous |)(le |)(garantissons|garantis) (pas|rien)',
        '(aucune|sans|pas de) garantie',
        '(pas|rien n’est) garanti',
      ],
      yes: ['Nous ne pouvons pas le garantir.', 'Nous ne garantissons pas ce jour.'],
      no: ['Nous le garantissons.', 'C’est garanti.'],
    },
    {
      id: 'exempt/soon',
      find: [
        'tôt ou tard',
        'trop (tôt|rapidement|vite)',
        '(dès que possible|au plus vite) (me rappeler|nous rappeler)',
      ],
      yes: ['Tôt ou tard, il pleut.', 'Il est trop tôt pour le dire.'],
      no: ['Vous l’aurez bientôt.', 'Nous répondons plus tard.'],
    },
  ],
}
