import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  CONTACT: {
    'contact/next': {
      yes: [
        'Je vous donnerai des nouvelles mercredi.',
        'Je te recontacterai mercredi.',
        'Nous reviendrons vers vous le 9 avril.',
        'Vous aurez de mes nouvelles lundi.',
        'Demain, je vous appellerai vers dix heures.',
        'Mon prochain message suivra vendredi.',
        'Vous aurez de nos nouvelles mardi.',
        'Je vous appelle jeudi.',
        "Quelqu'un vous contactera.",
      ],
      no: [
        'Veuillez signaler les dégâts.',
        'La nouvelle était courte.',
        'Personne n’a appelé.',
        'Il a écrit un livre.',
        'Le contact est perdu.',
        'La nouvelle tombe.',
        'Il appelle.',
      ],
    },
    'contact/phone': {
      yes: [
        'Vous pouvez me joindre aujourd’hui de 14 h à 16 h.',
        'Rappelez-moi, s’il vous plaît.',
        'Je suis joignable jusqu’à 18 h.',
        'Passez-moi un coup de fil.',
        'Ma ligne directe est le 0134.',
        "N'hésitez pas à me contacter.",
      ],
      no: ['Nous joignons le plan.', 'L’appel était bref.', 'La ligne est coupée.', 'Il hésite.'],
    },
    'contact/questions': {
      yes: [
        'N’hésitez pas à me poser toutes vos questions.',
        'Avez-vous des questions ?',
        'Il suffit de me répondre.',
        'Si vous avez des questions, écrivez-nous.',
        "Si un point n'est pas clair, appelez.",
      ],
      no: ['Cela est hors de question.', 'Il hésite.', 'La question est close.'],
    },
  },
  THANKS: {
    'thanks/thanks': {
      yes: [
        'Je vous remercie de votre patience.',
        'Merci beaucoup.',
        'Merci de votre confiance.',
        'Nous vous remercions de votre réponse.',
        'Nous vous sommes reconnaissants de votre confiance.',
      ],
      no: [
        'Il remercie son voisin.',
        'Les remerciements étaient longs.',
        'Un remerciement suffit.',
        'La reconnaissance vocale fonctionne.',
        'Elle est reconnaissante.',
      ],
    },
  },
  GREET: {
    'greet/formal': {
      yes: [
        'Bonjour Madame Moreau,',
        'Bonsoir Monsieur Petit,',
        'Chère Madame Moreau,',
        'Madame, Monsieur,',
        'Bonjour, ici Anna Weber.',
      ],
      no: [
        'La journée était belle.',
        'Le soir, il pleut.',
        'Il cherche la clé.',
        'Madame Petit arrive.',
        'Un bon jour pour marcher.',
      ],
    },
  },
  CLOSE: {
    'close/formal': {
      yes: [
        'Cordialement,',
        'Bien cordialement',
        'Bien à vous',
        'Bien à toi',
        'Meilleures salutations',
        'Sincères salutations',
      ],
      no: [
        'Un accueil cordial.',
        'Il salue la foule.',
        'Tout va bien.',
        'Il est à vous.',
        'La lettre est bien arrivée.',
      ],
    },
    'close/soon': {
      yes: ['À bientôt !', 'Merci beaucoup, et bonne journée.', 'À très bientôt à la fête !'],
      no: ['L’été arrive bientôt.', 'La journée est longue.', 'Le salon ferme.'],
    },
  },
  ASK: {
    'ask/please': {
      yes: [
        'Rappelez-moi dès que possible.',
        'Pourriez-vous m’envoyer les logos ?',
        'Auriez-vous dix minutes ?',
        'Appelez-moi dès que vous pouvez.',
        'Merci de me confirmer la date.',
        'Merci de nous renvoyer le formulaire dès que possible.',
      ],
      no: [
        'Nous appelons lundi.',
        'Vous écrivez bien.',
        'Il pourrait venir.',
        'Cela leur plaît.',
        'La demande est arrivée.',
        'Merci à tous.',
      ],
    },
  },
}
