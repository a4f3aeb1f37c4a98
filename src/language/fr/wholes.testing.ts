import type { Wholes } from '../samples.testing.ts'

/** Read on Monday 2026-06-01 against the context of `samples.testing.ts`: old date 5 June, new date 12 June, worst case 16 June. */
export const wholes: Wholes = [
  {
    name: 'a good notice',
    kind: 'notice',
    text: `Bonjour Madame Moreau,

Nous sommes désolés de ne pas pouvoir vous livrer le rapport annuel le vendredi 5 juin comme convenu. Nous en assumons l'entière responsabilité. Je sais que vous comptez sur ce rapport pour l'assemblée générale et que ce retard vous laisse moins de temps pour votre relecture.

Voici ce qui s'est passé : la vérification des chiffres a pris neuf jours au lieu de quatre.

Vous recevrez le rapport annuel le vendredi 12 juin. Au pire, ce sera le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs et avancé la mise en page. Chaque matin, je vérifie moi-même l'avancement. Pour que cela ne se reproduise pas, nous faisons vérifier les chiffres par deux personnes.

En compensation, nous déduisons 10 % de votre facture.

Je vous donnerai des nouvelles le mercredi 3 juin. Vous pouvez me joindre aujourd'hui, de 14 h à 16 h, au +49 30 5550100. N'hésitez pas à me poser toutes vos questions. Je vous remercie de votre patience.

Cordialement,
Anna Weber
Nordlicht Studio`,
    findings: [],
  },
  {
    name: 'a notice with a fault for every principle',
    kind: 'notice',
    text: `Bonjour Madame Lefèvre,

Nous sommes désolés si ce retard vous a gênée, et pour les éventuels désagréments. Julien a oublié la vérification. Vous recevrez le rapport dès que possible. Tout est sous contrôle. En compensation, vous bénéficiez d'une remise de 20 %. Nous le garantissons. Ce n'est pas notre faute.

Cordialement,
Anna Weber`,
    findings: [
      'p11/wrong-name',
      'p01/conditional',
      'p02/generic',
      'p04/named',
      'p05/vague-date',
      'p07/unearned',
      'p08/different',
      'p09/absolute',
      'p12/defensive',
      'p01/missing',
      'p02/missing',
      'p03/missing',
      'p05/missing',
      'p06/missing',
      'p07/missing',
      'p10/missing',
      'p11/no-name',
      'p12/too-short',
    ],
  },
  {
    name: 'a good voicemail',
    kind: 'voicemail',
    text: `Bonjour Madame Moreau, ici Anna Weber, de Nordlicht Studio. Je souhaite vous parler un instant du rapport annuel. Pourriez-vous me rappeler aujourd'hui entre 14 h et 16 h au +49 30 5550100 ? Merci beaucoup, et bonne journée.`,
    findings: [],
  },
  {
    name: 'a voicemail that gives away a discount and names no day',
    kind: 'voicemail',
    text: `Bonjour Madame Moreau, ici Anna Weber, de Nordlicht Studio. Je souhaite vous parler du rapport annuel. En compensation, nous déduisons 10 % de votre facture. Vous pouvez me joindre au +49 30 5550100. Merci beaucoup, et bonne journée.`,
    findings: ['p08/not-approved', 'p05/missing'],
  },
  {
    name: 'good thanks',
    kind: 'thanks',
    text: `Bonjour Madame Moreau,

Merci d'avoir validé le rapport annuel aussi vite. Vos remarques sur le deuxième chapitre l'ont rendu plus clair. Ce fut un plaisir de travailler avec vous.

Si vous avez des questions, vous pouvez me joindre le 3 juin au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk',
    kind: 'can-we-talk',
    text: `Bonjour Madame Moreau,

Auriez-vous dix minutes aujourd'hui pour un appel ? Il y a un point sur le rapport annuel que je préfère vous expliquer de vive voix.

Je peux vous appeler aujourd'hui entre 14 h et 16 h, ou vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a mail asking for a talk, to another client, with a text left to fill in',
    kind: 'can-we-talk',
    text: `Bonjour Madame Lefèvre,

Auriez-vous dix minutes aujourd'hui pour un appel ? Il y a un point sur [projet] que je préfère vous expliquer de vive voix.

Je peux vous appeler aujourd'hui entre 14 h et 16 h, ou vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: ['p11/wrong-name', 'p11/placeholder', 'p11/no-name'],
  },
  {
    name: 'an answer with a guarantee and no day',
    kind: 'answer',
    text: `Bonjour Madame Moreau,

Merci de votre question sur la couverture. La couleur reste celle que vous avez choisie, et nous vous garantissons que le papier aussi. Vous recevrez l'épreuve dès que possible.

Vous pouvez me joindre le 3 juin au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: ['p09/absolute', 'p05/vague-date', 'p05/missing'],
  },
  {
    name: 'a good answer',
    kind: 'answer',
    text: `Bonjour Madame Moreau,

Merci pour votre question sur le papier. Le rapport sera imprimé sur le papier que vous avez choisi, de 120 grammes et non couché ; l'imprimeur l'a en stock.

Vous recevrez le rapport annuel le vendredi 12 juin. Je vous donnerai des nouvelles le mercredi 3 juin et, d'ici là, vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk, the reason first',
    kind: 'can-we-talk',
    text: `Bonjour Madame Moreau,

Il y a, sur le rapport annuel, un point que je préfère vous expliquer au téléphone plutôt que par écrit. Auriez-vous dix minutes aujourd'hui ?

Je suis libre de 14 h à 16 h. Appelez-moi directement au +49 30 5550100, ou dites-moi quand je peux vous appeler. Merci beaucoup.

Cordialement,
Anna Weber`,
    findings: [],
  },
]
