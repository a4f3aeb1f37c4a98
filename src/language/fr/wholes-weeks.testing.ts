import type { Wholes } from '../samples.testing.ts'

/** The weekly letters: on track, at risk, late, quiet. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'an update on track',
    kind: 'update',
    text: `Bonjour Madame Moreau,

La semaine a été bonne pour le rapport annuel : les chiffres sont vérifiés et la couverture est mise en page. Nous passons maintenant à la relecture finale.

La date ne change pas. Vous recevrez le rapport le vendredi 5 juin, comme convenu.

Je vous écrirai de nouveau le lundi 8 juin. D'ici là, vous pouvez me joindre au +49 30 5550100 ; si un point n'est pas clair, n'hésitez pas à me poser vos questions.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track, in a few plain lines',
    kind: 'update',
    text: `Bonjour Madame Moreau,

Quelques mots sur le rapport annuel : nous avons tous les chiffres, deux chapitres sont relus, et la couverture est chez l'imprimeur. Nous sommes dans les temps, et la livraison reste fixée au vendredi 5 juin.

Je vous donnerai des nouvelles le lundi 8 juin. Si vous avez envie de regarder la couverture avec moi, appelez-moi au +49 30 5550100. Je suis au bureau tous les jours, de neuf heures à dix-sept heures.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track that blames, tells of tickets and names no day',
    kind: 'update',
    text: `Bonjour Madame Moreau,

Cette semaine, nous avons terminé la vérification des chiffres du rapport annuel, et la couverture est mise en page. Julien a oublié de réserver les relecteurs, ce qui nous a coûté deux jours, mais le ticket KRA-114 est maintenant fermé.

Vous recevrez le rapport dès que possible, et nous vous garantissons qu'il sera irréprochable.

Vous pouvez me joindre au +49 30 5550100. Je répondrai volontiers à toutes vos questions.

Cordialement,
Anna Weber`,
    findings: [
      'p04/named',
      'p09/internal',
      'p09/internal',
      'p05/vague-date',
      'p09/absolute',
      'p05/missing',
      'p10/missing',
    ],
  },
  {
    name: 'an update at risk',
    kind: 'late',
    text: `Bonjour Madame Moreau,

Je préfère vous le dire aujourd'hui plutôt que la semaine prochaine : la date convenue pour le rapport annuel est menacée. Je regrette de ne pas avoir de meilleure nouvelle à vous donner. Je sais que vous comptez sur ce rapport pour l'assemblée générale et que ce retard vous laisse moins de temps pour votre relecture.

À ce jour, nous prévoyons de vous le livrer le vendredi 12 juin, dans le pire des cas le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs et avancé la mise en page.

Je vous écrirai de nouveau le lundi 8 juin. Demain, vous pouvez me joindre à toute heure au +49 30 5550100. Je répondrai volontiers à toutes vos questions.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update at risk with another day and no plan',
    kind: 'late',
    text: `Bonjour Madame Moreau,

La date du rapport annuel est menacée. Nous sommes désolés, mais la vérification des chiffres est un travail lent. Je sais que vous comptez sur ce rapport pour l'assemblée générale et que chaque jour compte pour votre relecture.

Vous recevrez le rapport le vendredi 19 juin. C'est tout ce que je peux vous dire pour le moment, et j'espère que cela vous aidera à vous organiser.

Vous pouvez me joindre au +49 30 5550100. N'hésitez pas à me poser vos questions.

Cordialement,
Anna Weber`,
    findings: ['p01/hedged', 'p05/other-day', 'p05/missing', 'p06/missing', 'p10/missing'],
  },
  {
    name: 'an update after the day has passed',
    kind: 'late',
    record: 'passed',
    text: `Bonjour Madame Moreau,

Vous auriez dû recevoir le rapport annuel vendredi, et nous ne vous l'avons pas encore livré. Je vous en présente mes excuses. Je sais que vous comptez sur lui pour l'assemblée générale et qu'il vous reste maintenant moins de temps pour votre relecture.

Nous vous le livrerons le vendredi 12 juin, au plus tard le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs. Les quatre premiers chapitres sont vérifiés, les trois autres suivent l'un après l'autre.

Je reviendrai vers vous le mercredi 10 juin. Si vous souhaitez en parler, appelez-moi au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update after the day has passed, with nobody who did it',
    kind: 'late',
    record: 'passed',
    text: `Bonjour Madame Moreau,

Le rapport annuel n'a pas été livré vendredi. Des erreurs ont été commises, et il a fallu vérifier les chiffres une nouvelle fois. Nous savons que vous comptez sur ce rapport pour l'assemblée générale et qu'il reste peu de temps pour votre relecture.

Vous recevrez le rapport le vendredi 12 juin, dans le pire des cas le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs. Cela ne se reproduira plus jamais.

Je reviendrai vers vous le mercredi 10 juin. Pour toute question, vous pouvez me joindre au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: ['p12/agentless', 'p07/unearned', 'p09/absolute'],
  },
  {
    name: 'a quiet week',
    kind: 'quiet',
    text: `Bonjour Madame Moreau,

Il y a peu à raconter cette semaine. Nous sommes en pleine relecture finale du rapport annuel, et aucun chapitre n'était attendu. Le travail avance comme prévu, et les relecteurs ont tout ce qu'il leur faut.

La date est maintenue : vous recevrez le rapport le vendredi 5 juin.

Je vous écrirai de nouveau le lundi 8 juin. Si vous voulez en savoir plus d'ici là, appelez-moi au +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a quiet week with a text left to fill in and everything under control',
    kind: 'quiet',
    text: `Bonjour Madame Moreau,

Il y a peu à raconter sur [projet] cette semaine. Nous sommes en pleine relecture finale, et aucun chapitre n'était attendu. Tout est sous contrôle.

La date est maintenue : vous recevrez le rapport annuel le vendredi 5 juin.

Je vous écrirai de nouveau le lundi 8 juin. Si vous voulez en savoir plus d'ici là, appelez-moi au +49 30 5550100. Je répondrai volontiers à vos questions.

Cordialement,
Anna Weber`,
    findings: ['p11/placeholder', 'p07/unearned'],
  },
  {
    name: 'a quiet week, in the lines that were promised',
    kind: 'quiet',
    text: `Bonjour Madame Moreau,

Je vous avais promis quelques lignes chaque semaine, et les voici, même si aucune étape ne s'est achevée. La relecture finale du rapport annuel est en cours, les relecteurs lisent les chapitres trois et quatre, et la couverture est chez l'imprimeur. Le travail avance comme prévu.

À ce jour, vous recevrez le rapport le vendredi 5 juin, comme convenu.

Je vous donnerai des nouvelles le lundi 8 juin. Si un point reste à éclaircir, dites-le-moi : +49 30 5550100.

Cordialement,
Anna Weber`,
    findings: [],
  },
]
