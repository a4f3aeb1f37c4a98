import type { Pack } from '../../pack.ts'

/** Words that take an apology back or leave it without content. */
export const hollow: Pick<Pack['traps'], 'COND' | 'HEDGE' | 'FEELING' | 'REFUSAL' | 'GENERIC' | 'AGENTLESS'> = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'si (je|j|nous|vous|cela|ceci|ça|ce|cette|ces|c|le|la|l|les|notre|nos|mon|ma|mes|quelque|quelqu’un|jamais|d’aventure|toutefois)',
        's’(il|ils|elle|elles)',
        '(au|dans le|pour le) cas où',
        '(dans l’hypothèse où|à supposer que|pour peu que)',
        "si (quelqu'un|certains|certaines|vous|tu|nos|vos|cela|un|une|des|on|mon message|ma|ce n'est|votre)",
      ],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: [
        '(mais|toutefois|cependant|pourtant|néanmoins)',
        '(cela dit|ceci dit|cela étant|en revanche|pour autant)',
        '(bien que|quoique|même si)',
        '(il est vrai que|après tout|toutefois)',
      ],
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
        "que (vous|tu) (le |la |l'|)(voyiez|voies|preniez|prennes|ayez|aies|perceviez|interprétiez|interprètes) {gap} (ainsi|façon|mal|comme|choses|manière|mal pris|personnellement)",
        "que (vous|tu) (l'ayez|l'aies|ayez|aies) {gap} (mal pris|mal vécu|mal compris)",
        'que (vous vous|tu te) (sentiez|sentes|soyez senti|sois senti) {gap} (attaqué|attaquée|offensé|offensée|visé|visée|exclu|exclue|mal|trahi|blessé)',
        "que (vous ne soyez|tu ne sois) pas {gap} (satisfait|satisfaite|satisfaits|content|contente|contents|heureux|d'accord)",
        'que vous ne soyez pas (satisfait|satisfaite|satisfaits|content|contente|contents)',
      ],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        '(désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées), (mais |)(ce|cela) n’est (malheureusement |)pas (possible|prévu)',
        '(désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées), (mais |)c’est (malheureusement |)impossible',
        '(désolé|désolée|désolés|désolées), (nous ne pouvons pas|je ne peux pas)',
        "(désolé|désolée|désolés|désolées|navré|navrée|pardon|regrette|regrettons)(,|) (mais |)(je|nous|ce|cela|ça|il|elle|on|vous) (ne |n'|n')(peux|pouvons|peut|est|sais|savons|comprends|comprenons|vois|voyons|trouve|trouvons|crois|pense|suis|fais|faisons|vends|vendons|parle|donne|donnons|accepte|acceptons|connais|connaissons|partage|figure|existe|marche|fonctionne)",
        "(désolé|désolée|désolés|désolées|navré|navrée|pardon|regrette|regrettons)(,|) (mais |)(je|nous) n'(ai|avons) (pas|plus|aucun|aucune|rien) (accès|d'accès|le temps|de temps|de réponse|la réponse|le droit|l'intention|de place|compris|trouvé|d'autre|de)",
        '(désolé|désolée|désolés|désolées|navré|pardon)(,|) (mais |)(ce|cela|ça|il|on) (ne|n)',
      ],
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
        '(comprenons|comprends|savons|sais|imagine|imaginons) (bien |)(à quel point|combien) {gap} (frustrant|frustrante|agaçant|agaçante|pénible|désagréable|gênant|gênante)',
        '(la |toute |cette |une )gêne',
        'gêne (occasionnée|causée|provoquée|éventuelle|pour|par)',
        '(le |les |tout |ce |ces |)(désagrément|désagréments|dérangement|contretemps) (occasionné|occasionnée|occasionnés|causé|causée|causés|provoqué|provoquée|éventuel|éventuelle|pour|par|)',
        "(comprenons|comprends|savons|sais|imagine|imaginons) (bien |)(à quel point|combien|que) (c'est|cela est|ce peut être|cela peut être) (frustrant|agaçant|pénible|désagréable|gênant)",
      ],
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
        '(le délai|la date|l’échéance|le calendrier) (n’a|n’ont) (malheureusement |)pas (été|pu être) (respecté|respectée|tenu|tenue)',
      ],
    },
  ],
}
