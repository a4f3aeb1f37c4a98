import type { Pack } from '../../pack.ts'

/** Promises that name no day, say too much or are not earned yet. */
export const promises: Pick<Pack['traps'], 'VAGUE' | 'IMPRECISE' | 'ABSOLUTE' | 'FIXED' | 'BETTER'> = {
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
        "(en un rien de temps|dans un instant|dans un moment|d'un jour à l'autre|d'un moment à l'autre|un de ces jours|un jour ou l'autre|à un moment donné|en temps voulu|en temps utile|le moment venu|d'ici quelque temps|dans les délais les plus brefs|dans les plus brefs délais|dans les meilleurs délais|d'ici peu|d'ici peu de temps|dans peu de temps|sans délai|immédiatement|tantôt|très prochainement|dès que l'occasion se présentera|à la première occasion|à brève échéance|dans un proche avenir|au plus tôt)",
      ],
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
        '(aussi|le plus) (vite|tôt|rapidement) (que |)(nous (le |)(pouvons|pourrons)|je (le |)(peux|pourrai)|possible|faire se peut)',
        '(dès que|aussitôt que) (je|nous|vous|tu|il|elle|ce|cela|tout|tu auras|les choses) {gap} (peux|pourrai|pourrons|pouvons|prêt|temps|possible|répondu|répondrez|calme|fini|terminé)',
        'en attendant que (la situation|les choses|cela|tout) {gap} (calme|calment|règle|arrange|améliore)',
        "(en attendant|jusqu'à ce) que",
      ],
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
        '(vers|pour|autour de|à) (la |le |)(mi-|début|fin|milieu de) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
        '(vers|à|pour) la mi-(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
        "(dans le|au) (courant|cours) (de|du|d'|des) (la |cette |)(semaine prochaine|semaine|mois|mois prochain|l'été|l'automne|prochains jours|prochaines semaines)",
        '(deux ou trois|trois ou quatre|une ou deux|quelques|plusieurs|deux à trois) (jours|semaines|mois)',
        "(au |à la |à l'|en |vers le |pour le )(début|milieu|fin|courant) (de |du |de l'|d')(automne|été|hiver|printemps|année|mois|trimestre)",
        "(au début|à la fin|au milieu|en fin|en début) (de l'|du |de la |d'|de )(automne|été|hiver|printemps|année|mois|semaine)",
        "(d'ici|dans|sous) (une|une ou deux|quelques|deux|trois) (semaine|semaines|mois)",

        "(d'une semaine|le mois prochain|l'année prochaine|l'an prochain)",
      ],
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
        '(promettons|promets|assurons|assure|garantissons|garantis) {gap} (100( |)%|cent pour cent|totale|absolue|parfaite|sans faille)',
        '(absolument|totalement|complètement|parfaitement|entièrement) (sûr|sûrs|sûre|certain|certains|certaine|fiable|garanti|garantie)',
        '(disponibilité|fiabilité|satisfaction) de 100( |)%',
        "(vous avez ma parole|je vous donne ma parole|nous vous donnons notre parole|parole d'honneur|à tout prix|sans aucun doute|sans l'ombre d'un doute|de toute façon nous)",
      ],
    },
    {
      id: 'absolute/never',
      find: [
        '(plus jamais|jamais plus)',
        'ne (se reproduira|arrivera) jamais',
        'une (bonne |)fois pour toutes',
        "(n'arrivera|ne se reproduira|ne se répétera|n'arriveront|ne recommencera) (plus |)jamais",
        '(jamais, jamais|plus jamais, jamais|jamais de la vie)',
      ],
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
    },
    {
      id: 'fixed/solved',
      find: [
        '(problème|erreur|bug|bogue|défaut|anomalie|cause) (est|a été|est maintenant|est désormais|a maintenant été|a depuis été) (corrigé|corrigée|résolu|résolue|réglé|réglée|éliminé|éliminée|supprimé|supprimée)',
        '(panne|fuite|coupure) (est|a été|est maintenant|est désormais|a maintenant été) (réparée|résolue|réglée|corrigée)',
        '(nous avons|j’ai) (déjà |)(corrigé|résolu|réglé|éliminé) (le problème|ce problème|l’erreur|cette erreur|le bug|l’anomalie|la cause)',
      ],
    },
  ],
  BETTER: [
    {
      id: 'better/promise',
      find: [
        '(nous ferons|je ferai|nous allons faire|je vais faire) (mieux|de notre mieux|de mon mieux|tout notre possible|tout mon possible|des efforts|plus attention)',
        'faire mieux (la prochaine fois|à l’avenir)',
        '(nous serons|je serai|nous allons être|je vais être) plus (attentifs|attentif|attentive|vigilants|vigilant|vigilante|prudents|prudent|prudente|rigoureux|soigneux)',
        '(nous allons nous améliorer|nous nous améliorerons|nous redoublerons d’efforts)',
      ],
    },
  ],
}
