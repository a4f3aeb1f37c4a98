import type { Wholes } from '../samples.testing.ts'

/** Notices of a second slip and after the day has passed, and calls. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a notice of a second slip',
    kind: 'notice',
    record: 'second',
    text: `Bonjour Madame Moreau,

Je dois vous écrire une deuxième fois : nous ne pourrons pas non plus vous livrer le rapport annuel le vendredi 5 juin. Je vous en présente mes excuses. La responsabilité nous en revient. Je sais que vous comptez sur ce rapport pour l'assemblée générale et que ce retard vous laisse moins de temps pour votre relecture.

Voici ce qui s'est passé : la vérification des chiffres a pris neuf jours au lieu de quatre, et nous avions prévu trop peu de temps pour les corrections.

Vous recevrez le rapport annuel le vendredi 12 juin. Dans le pire des cas, ce sera le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs. Pour que cela ne se reproduise pas, nous faisons vérifier les chiffres par deux personnes.

En compensation, nous déduisons 10 % de votre facture.

Je vous donnerai des nouvelles le mercredi 3 juin. Vous pouvez me joindre aujourd'hui, de 14 h à 16 h, au +49 30 5550100. N'hésitez pas à me poser vos questions.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice of a second slip that only promises to do better',
    kind: 'notice',
    record: 'second',
    text: `Bonjour Madame Moreau,

Nous sommes vraiment désolés : le rapport annuel ne sera pas prêt le vendredi 5 juin. Une fois encore, nous vous présentons nos plus sincères excuses. Nous en assumons l'entière responsabilité. Je sais que vous comptez sur ce rapport pour l'assemblée générale et que ce retard vous laisse moins de temps pour votre relecture.

Voici ce qui s'est passé : la vérification des chiffres a pris neuf jours au lieu de quatre.

Vous recevrez le rapport annuel le vendredi 12 juin. Dans le pire des cas, ce sera le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs. La prochaine fois, nous ferons mieux.

En compensation, nous déduisons 10 % de votre facture.

Je vous donnerai des nouvelles le mercredi 3 juin. Vous pouvez me joindre aujourd'hui, de 14 h à 16 h, au +49 30 5550100. N'hésitez pas à me poser vos questions.

Cordialement,
Anna Weber`,
    findings: ['p01/repeated', 'p07/missing'],
  },
  {
    name: 'a notice after the day has passed',
    kind: 'notice',
    record: 'passed',
    text: `Bonjour Madame Moreau,

Nous sommes désolés de ne pas vous avoir livré le rapport annuel le vendredi 5 juin, comme nous vous l'avions promis. C'est notre responsabilité, et nous l'assumons. Je sais que vous comptez sur ce rapport pour l'assemblée générale et qu'il vous reste moins de temps pour votre relecture.

La raison du retard : la vérification des chiffres a pris neuf jours au lieu de quatre.

Nous vous livrerons le rapport le vendredi 12 juin, au plus tard le mardi 16 juin. Pour respecter la nouvelle date, nous avons mobilisé deux relecteurs et avancé la mise en page. Pour éviter que cela ne se reproduise, nous faisons vérifier les chiffres par deux personnes.

À titre de compensation, vous bénéficiez d'une remise de 10 % sur votre facture.

Je reviendrai vers vous le mercredi 10 juin. Aujourd'hui, vous pouvez me joindre de 14 h à 16 h au +49 30 5550100, et je répondrai volontiers à toutes vos questions. Merci de votre patience.

Cordialement,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice after the day has passed that blames the client',
    kind: 'notice',
    record: 'passed',
    text: `Bonjour Madame Moreau,

Nous sommes désolés de ne pas vous avoir livré le rapport annuel le vendredi 5 juin. Ce retard est de votre faute. Je sais que vous comptez sur ce rapport pour l'assemblée générale et qu'il vous reste moins de temps pour votre relecture.

Vous recevrez le rapport le vendredi 12 juin. Dans le pire des cas, ce sera le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs et avancé la mise en page. Pour que cela ne se reproduise pas, nous faisons vérifier les chiffres par deux personnes.

En compensation, nous déduisons 10 % de votre facture.

Je vous donnerai des nouvelles le mercredi 10 juin. Vous pouvez me joindre au +49 30 5550100. Je répondrai volontiers à toutes vos questions. Je vous remercie de votre patience.

Cordialement,
Anna Weber`,
    findings: ['p04/client', 'p03/missing'],
  },
  {
    name: 'a call sheet',
    kind: 'call-sheet',
    text: `## Pour commencer

Bonjour Madame Moreau, ici Anna Weber, de Nordlicht Studio.

## À dire en premier

Je vous appelle au sujet du rapport annuel et je préfère vous le dire tout de suite : je vous présente mes excuses, nous ne pourrons pas vous le livrer le vendredi 5 juin. Nous en assumons l'entière responsabilité. Je sais que vous comptez sur lui pour l'assemblée générale et que ce retard vous laisse moins de temps pour votre relecture.

## Écouter

- Laisser parler jusqu'au bout.
- Noter mot pour mot.

## La solution

Vous recevrez le rapport le vendredi 12 juin. Dans le pire des cas, ce sera le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs. Pour que cela ne se reproduise pas, nous faisons vérifier les chiffres par deux personnes. En compensation, nous déduisons 10 % de votre facture.

## Pour conclure

Je vous rappellerai le mercredi 3 juin. Vous pouvez me joindre au +49 30 5550100. À quelles questions puis-je répondre maintenant ?`,
    findings: [],
  },
  {
    name: 'a call sheet that begs and gives away more than was approved',
    kind: 'call-sheet',
    text: `## Pour commencer

Bonjour Madame Moreau, ici Anna Weber, de Nordlicht Studio.

## À dire en premier

Je vous appelle au sujet du rapport annuel. Je vous présente mes excuses, nous ne pourrons pas vous le livrer le vendredi 5 juin. Ce que nous avons fait est impardonnable, et je vous supplie de nous pardonner. Nous en assumons l'entière responsabilité. Je sais que vous comptez sur lui pour l'assemblée générale et que ce retard vous laisse moins de temps pour votre relecture.

## La solution

Vous recevrez le rapport le vendredi 12 juin. Dans le pire des cas, ce sera le mardi 16 juin. Pour tenir cette date, nous avons mobilisé deux relecteurs. Pour que cela ne se reproduise pas, nous faisons vérifier les chiffres par deux personnes. En compensation, nous déduisons 25 % de votre facture.

## Pour conclure

Je vous rappellerai le mercredi 3 juin. Vous pouvez me joindre au +49 30 5550100. À quelles questions puis-je répondre maintenant ?`,
    findings: ['p12/grovelling', 'p12/grovelling', 'p08/different'],
  },
  {
    name: 'a voicemail with no window',
    kind: 'voicemail',
    text: `Bonjour Madame Moreau, ici Anna Weber, de Nordlicht Studio. Je vous appelle au sujet du rapport annuel et j'aimerais vous parler quelques minutes. Pourriez-vous me rappeler quand vous aurez un moment ? Merci beaucoup, et bonne journée.`,
    findings: ['p05/missing'],
  },
]
