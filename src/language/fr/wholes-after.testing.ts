import type { Wholes } from '../samples.testing.ts'

/** Letters after a notice: follow-up, agreement, amends, delivery, look back. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a follow-up',
    kind: 'follow-up',
    text: `Bonjour Madame Moreau,

Comme promis, voici où nous en sommes : les quatre premiers chapitres du rapport annuel sont vérifiés, et le cinquième est entre les mains du second relecteur.

La nouvelle date est maintenue. Vous recevrez le rapport le vendredi 12 juin. Pour tenir cette date, nous avons avancé la relecture finale de deux jours.

Je vous donnerai des nouvelles le mercredi 3 juin. Si vous souhaitez voir les chapitres terminés avant, appelez-moi au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a follow-up that names no day and praises too loudly',
    kind: 'follow-up',
    text: `Bonjour Madame Moreau,

Comme promis, voici où nous en sommes : les quatre premiers chapitres sont vérifiés, et le problème est résolu. Vous recevrez la suite du rapport sous peu, et nous vous garantissons que vous en serez ravie.

Pour tenir la date, nous avons avancé la relecture finale de deux jours.

Je vous donnerai des nouvelles le mercredi 3 juin. Pour toute question, vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: ['p07/unearned', 'p05/vague-date', 'p09/absolute', 'p05/missing'],
  },
  {
    name: 'an acceptance confirmed',
    kind: 'acceptance',
    text: `Bonjour Madame Moreau,

Merci de votre réponse. C'est donc convenu : vous recevrez le rapport annuel le vendredi 12 juin. Cette date remplace celle du 5 juin.

Comme proposé, nous déduisons 10 % de votre facture pour compenser ce retard.

Je vous donnerai des nouvelles le mercredi 3 juin. D'ici là, vous pouvez me joindre au +49 30 5550100, et je répondrai volontiers à toutes vos questions.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed with another day and another discount',
    kind: 'acceptance',
    text: `Bonjour Madame Moreau,

Merci de votre réponse. C'est donc convenu : vous recevrez le rapport annuel le lundi 15 juin. Cette date remplace la précédente.

Comme proposé, nous déduisons 15 % de votre facture pour compenser ce retard.

Je vous donnerai des nouvelles le mercredi 3 juin. D'ici là, vous pouvez me joindre au +49 30 5550100, et je répondrai volontiers à toutes vos questions.

Cordialement,
Anna Weber`,
    findings: ['p05/other-day', 'p08/different', 'p05/missing'],
  },
  {
    name: 'amends given',
    kind: 'amends-given',
    text: `Bonjour Madame Moreau,

Nous vous avions promis une compensation pour le retard du rapport annuel, et nous avons tenu cette promesse aujourd'hui : nous avons appliqué une remise de 10 % à votre facture, qui part au courrier ce matin.

Si quelque chose sur la facture ne correspond pas à ce que vous attendiez, appelez-moi au +49 30 5550100. Je suis au bureau toute la journée et nous verrons cela ensemble.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given that are not those that were approved',
    kind: 'amends-given',
    text: `Bonjour Madame Moreau,

Nous vous avions promis une compensation pour le retard du rapport annuel, et nous avons tenu cette promesse aujourd'hui : une remise de 20 % figure sur votre facture. Ce n'est pas notre faute si les chiffres sont arrivés tard, mais nous tenions à être généreux.

Si quelque chose sur la facture ne correspond pas à ce que vous attendiez, appelez-moi au +49 30 5550100. Je suis au bureau toute la journée.

Cordialement,
Anna Weber`,
    findings: ['p08/different', 'p12/defensive'],
  },
  {
    name: 'delivered with thanks',
    kind: 'delivered',
    text: `Bonjour Madame Moreau,

Le rapport annuel est maintenant entre vos mains, avec ses sept chapitres et son annexe. L'engagement que nous avions pris pour ce projet est ainsi tenu.

Je vous remercie de votre patience et de vos remarques sur le deuxième chapitre.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered with a guarantee, to another client',
    kind: 'delivered',
    text: `Bonjour Madame Lefèvre,

Le rapport annuel est maintenant entre vos mains, avec ses sept chapitres et son annexe. Nous vous garantissons que vous n'y trouverez pas une seule erreur.

Je vous remercie de votre patience.

Cordialement,
Anna Weber`,
    findings: ['p11/wrong-name', 'p09/absolute', 'p11/no-name'],
  },
  {
    name: 'a look back for the client',
    kind: 'retrospective',
    text: `Bonjour Madame Moreau,

Maintenant que vous avez le rapport annuel, nous avons pris le temps d'examiner ce qui a causé le retard, et je tiens à vous dire ce que nous en retenons.

La vérification des chiffres a pris neuf jours au lieu de quatre, parce que nous l'avons commencée trop tard. Pour que cela ne se reproduise pas, nous faisons vérifier les chiffres par deux personnes, dès le premier chapitre.

Si, de votre point de vue, il manque quelque chose, dites-le-moi ; vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that blames a team and leaves the change out',
    kind: 'retrospective',
    text: `Bonjour Madame Moreau,

Maintenant que vous avez le rapport annuel, nous avons examiné ce qui a causé le retard. L'équipe de design n'a pas respecté son échéance, et des querelles internes entre les services s'y sont ajoutées.

Le printemps a été inhabituel pour nous tous, et nous sommes heureux que le rapport soit terminé et si réussi.

Si, de votre point de vue, il manque quelque chose, dites-le-moi ; vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: ['p04/role', 'p09/internal', 'p07/missing'],
  },
  {
    name: 'a follow-up with good news',
    kind: 'follow-up',
    text: `Bonjour Madame Moreau,

Voici les nouvelles que je vous avais promises. Cinq des sept chapitres sont maintenant vérifiés, un de plus que ce que nous avions prévu pour aujourd'hui.

La date ne change pas : vous recevrez le rapport annuel le vendredi 12 juin. Pour respecter cette date, nous avons mobilisé deux relecteurs, qui restent avec nous jusqu'au bout.

Je vous écrirai de nouveau le mercredi 3 juin. Si vous souhaitez en parler, vous pouvez me joindre jusqu'à 18 h au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed in a few lines',
    kind: 'acceptance',
    text: `Bonjour Madame Moreau,

Merci d'avoir choisi si vite. Je vous le confirme : vous recevrez le rapport annuel complet le vendredi 12 juin, et la date précédente, le vendredi 5 juin, n'a plus cours.

Comme nous vous l'avions proposé, vous bénéficiez d'une remise de 10 % sur votre facture.

Le mercredi 3 juin, je vous dirai où nous en sommes. Si vous avez des questions d'ici là, appelez-moi au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given with the corrected invoice',
    kind: 'amends-given',
    text: `Bonjour Madame Moreau,

Nous avons tenu aujourd'hui ce que nous vous avions promis pour le retard du rapport annuel : une remise de 10 % a été appliquée à votre facture. Vous trouverez ci-joint la facture corrigée ; rien d'autre n'y a changé.

Je sais que cela ne vous rend pas les jours prévus pour votre relecture. Si vous avez une question sur la facture, appelez-moi au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered by courier, with thanks',
    kind: 'delivered',
    text: `Bonjour Madame Moreau,

Votre rapport annuel est terminé, et le coursier l'a déposé ce matin à votre accueil. Vous avez ainsi tout ce que nous vous avions promis pour ce projet.

Nous avons eu plaisir à travailler avec vous. Merci de votre patience, surtout ces deux dernières semaines.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that the client asked for',
    kind: 'retrospective',
    text: `Bonjour Madame Moreau,

Vous nous avez demandé ce que nous retenons du retard du rapport annuel. La réponse est courte.

Ce qui s'est passé : la vérification des chiffres a pris neuf jours au lieu de quatre. Afin que cela ne se répète pas, nous faisons vérifier les chiffres par deux personnes, chapitre par chapitre et non seulement à la fin.

Si vous l'avez vécu autrement, j'aimerais le savoir. Vous pouvez me joindre au +49 30 5550100, aujourd'hui jusqu'à 17 h et demain toute la journée.

Cordialement,
Anna Weber`,
    findings: [],
  },
]
