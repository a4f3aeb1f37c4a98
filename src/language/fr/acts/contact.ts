import type { Pack } from '../../pack.ts'

/** What passes between two people: news, thanks, greeting, farewell, a request. */
export const contact: Pick<Pack['acts'], 'CONTACT' | 'THANKS' | 'GREET' | 'CLOSE' | 'ASK'> = {
  CONTACT: [
    {
      id: 'contact/next',
      find: [
        '(je|nous) (vous |)(donnerai|donnerons) (de mes |de nos |des |)nouvelles',
        'vous (aurez|recevrez) de (mes|nos) nouvelles',
        '(je|nous) (vous |)(écrirai|écrirons|rappellerai|rappellerons|appellerai|appellerons|recontacterai|recontacterons|contacterai|contacterons)',
        '(je|nous) (reviens|reviendrai|revenons|reviendrons) vers vous',
        '(je|nous) te (recontacterai|recontacterons|rappellerai|rappellerons)',
        '(je|nous) vous (tiens|tiendrai|tenons|tiendrons) (informé|informée|informés|informées|au courant)',
        '(la |ma |notre |)prochaine nouvelle',
        '(mon |notre |le |)prochain message',
        '(je|nous) (ferai|ferons) (de nouveau |à nouveau |)le point avec vous',
        "(je|nous) (vous |te |)(appelle|appelons|rappelle|rappelons|écris|écrivons|recontacte|recontactons|préviens|préviendrai|préviendrons|informe|informerai|informerons|redonne|redonnerai|redonnerons|ferai signe|ferons signe|tiendrai|tiendrons|dirai|dirons) (jeudi|lundi|mardi|mercredi|vendredi|demain|dès|le|avec|de|au|chaque|vers|cette|des|informé|informés|quand|ce|à|en|d')",
        '(redonne|donne|donnerai|donnerons|redonnerai) (des |de mes |de nos |)nouvelles',
        'vous aurez (de mes|de nos|des) nouvelles',
        "(quelqu'un|un collègue|une collègue|notre équipe|on) (vous |)(contactera|appellera|rappellera|écrira|recontactera|reviendra vers)",
        '(je vais|nous allons) (vous |te |y réfléchir et te |)(rappeler|écrire|tenir|recontacter|informer)',
      ],
    },
    {
      id: 'contact/phone',
      find: [
        '(vous pouvez |vous pourrez |pour |)(me|nous) (joindre|rappeler|contacter)',
        '(vous pouvez |)m’appeler',
        '(rappelez|appelez|contactez|joignez)-(moi|nous)',
        '(je suis|nous sommes|je serai|nous serons|je reste|nous restons) (joignable|joignables|disponible|disponibles|à votre disposition|à votre écoute)',
        "n'hésitez pas",
        '(ma|notre|mon) (ligne directe|ligne|numéro|téléphone|portable|numéro direct|numéro de téléphone) (est|:)',
        "(vous pouvez|tu peux|pouvez-vous) (m'|nous |me )(appeler|joindre|écrire|contacter|téléphoner)",
        '(passez|passe|donnez|donne)(-| )(moi|nous) un (coup de fil|coup de téléphone|appel)',
        '(je suis|je reste|nous sommes|nous restons|je me tiens|nous nous tenons) (à votre|à ta|à votre entière) disposition',
        '(me|nous) (contacter|joindre|appeler|écrire)',
        '(puis-je|pouvons-nous) (vous |)aider',
      ],
    },
    {
      id: 'contact/questions',
      find: [
        '(toutes |)(vos|d’autres) questions',
        '(une|des|la moindre) (question|questions)',
        'n’hésitez pas',
        '(quelles|quelle) (questions|question)',
        '(posez|répondez|écrivez)-(moi|nous)',
        '(me|nous) répondre',
        "si (vous avez|vous aviez|tu as) (des|d'autres|la moindre|une|encore des|quelque) (questions|question|doute|doutes|remarques)",
        "(si|quand) (un point|quelque chose|quoi que ce soit) (n'est pas|reste|vous semble|est) (clair|flou|obscur|pas clair|peu clair)",
        '(pour|à) toute (question|information)',
      ],
    },
  ],
  THANKS: [
    {
      id: 'thanks/thanks',
      find: [
        '(merci|merci beaucoup|un grand merci|mille mercis)',
        '(je vous (en |)remercie|nous vous (en |)remercions|en vous remerciant)',
        '(je vous suis|nous vous sommes) (très |)(reconnaissant|reconnaissante|reconnaissants|reconnaissantes)',
      ],
    },
  ],
  GREET: [
    {
      id: 'greet/formal',
      find: ['(bonjour|bonsoir)', '(chère|cher|chers|chères)', 'madame, monsieur', 'mesdames, messieurs'],
    },
  ],
  CLOSE: [
    {
      id: 'close/formal',
      find: [
        '(bien |très |)cordialement',
        'bien à vous',
        'bien à toi',
        '(meilleures|sincères|cordiales|respectueuses) salutations',
        'salutations distinguées',
        '(avec (mes|nos) |)(meilleures|sincères|cordiales) salutations',
        '(d’agréer|veuillez agréer|veuillez recevoir), (madame|monsieur)',
        'respectueusement',
      ],
    },
    {
      id: 'close/soon',
      find: [
        'à (très |)bientôt',
        'à (demain|plus tard|tout à l’heure)',
        'au revoir',
        '(bonne|excellente) (journée|soirée|fin de journée|semaine)',
        'au plaisir de vous (lire|revoir|entendre)',
        "à (très |)(bientôt|plus|tout à l'heure|la prochaine)",
        '(bonne journée|bon week-end|bonne soirée|bonne fin de journée|au revoir|salut)',
      ],
    },
  ],
  ASK: [
    {
      id: 'ask/please',
      find: [
        '(pourriez|pouvez|auriez|voudriez|seriez|souhaitez)-vous',
        '(merci de|je vous prie de|nous vous prions de) (bien vouloir |)(me|nous|m’|rappeler|répondre|confirmer|vérifier|indiquer)',
        '(merci de|je vous prie de|nous vous prions de) (bien vouloir |)(m’appeler|m’écrire|m’envoyer|m’indiquer|me dire|me répondre|nous répondre|nous envoyer)',
        'veuillez',
        '(rappelez|appelez|écrivez|répondez|dites|envoyez|indiquez|donnez|confirmez)-(moi|nous|le-moi)',
        's’il vous plaît',
        '(dès que|quand|aussitôt que) (vous (le |)(pouvez|pourrez)|cela vous (convient|arrange))',
        '(à|selon) (votre convenance|vos disponibilités)',
        'merci de (nous |me |bien vouloir |)(renvoyer|envoyer|répondre|retourner|confirmer|appeler|rappeler|signer|remplir|transmettre|indiquer|donner|faire|prendre|noter|vérifier)',
        '(renvoyez|envoyez|répondez|retournez|confirmez|rappelez|signez|remplissez|transmettez)(-| )(nous|moi|le|la)',
      ],
    },
  ],
}
