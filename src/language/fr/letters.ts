import type { Letters } from '../pack.ts'

/**
 * Sentences of French letters. Forms that slots must have: deliverable, event, loss, extra, done and next are noun
 * phrases with their article ('le rapport annuel'), never after 'de' or 'à', which would have to melt with it; steps
 * are participles after 'nous avons' ('mobilisé deux relecteurs'); measure is what follows 'pour que cela ne se
 * reproduise pas' ('nous relisons chaque livraison à deux'); cause and status are main clauses in small letters,
 * means is one with its capital. Spaces before : ; ! ? are plain here; `polish` sets the narrow ones.
 */
export const letters: Letters = {
  'salutation.ms': ['Bonjour {titled, select, yes {{academic}} other {Madame }}{family},'],
  'salutation.mr': ['Bonjour {titled, select, yes {{academic}} other {Monsieur }}{family},'],
  'salutation.neutral': ['Bonjour {academic}{name},'],
  'salutation.nameless': ['Bonjour,'],
  closing: ['Cordialement,'],

  'subject.notice': ['Nouvelle date de livraison pour {deliverable}'],
  'subject.can-we-talk': ['Dix minutes au téléphone : {project}'],
  'subject.voicemail': ['Message vocal : {project}'],
  'subject.call-sheet': ['Trame d’appel : {project}'],
  'subject.update': ['Le point de la semaine : {project}'],
  'subject.update-at-risk': ['Le point de la semaine : {project} – risque de retard'],
  'subject.update-late': ['Le point de la semaine : {project} – échéance dépassée'],
  'subject.follow-up': ['Où nous en sommes : {project}'],
  'subject.thanks': ['Merci : {project}'],
  'subject.acceptance': ['Date confirmée : {newDate} ({project})'],
  'subject.answer': ['Votre question : {project}'],
  'subject.amends-given': ['Votre compensation : {project}'],
  'subject.retrospective': ['Ce que nous changeons : {project}'],

  'apology.ahead': [
    'Nous sommes désolés de ne pas pouvoir vous livrer, comme convenu, {deliverable} {oldDateOn}.',
    'Je vous présente mes excuses : nous ne pourrons pas vous remettre {deliverable} {oldDateOn}, contrairement à notre engagement.',
    'Je vous prie d’accepter nos excuses. Nous vous avions promis {deliverable} pour {oldDateOn}, et nous ne pourrons pas respecter cette date.',
  ],
  'apology.passed': [
    'Nous sommes désolés de ne pas vous avoir livré, comme convenu, {deliverable} {oldDateOn}.',
    'Je vous présente mes excuses : nous ne vous avons pas remis {deliverable} {oldDateOn}, contrairement à notre engagement.',
    'Je vous prie d’accepter nos excuses. Nous vous avions promis {deliverable} pour {oldDateOn}, et nous n’avons pas respecté cette date.',
  ],
  'apology.again': [
    'Nous sommes désolés : cette fois non plus, nous ne pourrons pas respecter la date promise et ne vous remettrons pas {deliverable} {oldDateOn}.',
    'Une fois encore, nous ne pourrons pas vous remettre {deliverable} à la date promise, {oldDateOn}. Je vous en présente mes excuses.',
    'Je vous prie d’accepter nos excuses. La date avait déjà été reportée ; nous vous avions promis {deliverable} pour {oldDateOn}, et nous ne pourrons pas non plus tenir cet engagement.',
  ],
  'apology.again-passed': [
    'Nous sommes désolés : cette fois non plus, nous n’avons pas respecté la date promise et ne vous avons pas remis {deliverable} {oldDateOn}.',
    'Une fois encore, nous ne vous avons pas remis {deliverable} à la date promise, {oldDateOn}. Je vous en présente mes excuses.',
    'Je vous prie d’accepter nos excuses. La date avait déjà été reportée ; nous vous avions promis {deliverable} pour {oldDateOn}, et nous n’avons pas non plus tenu cet engagement.',
  ],
  'apology.short': [
    'Je regrette de ne pas avoir de meilleure nouvelle à vous donner aujourd’hui.',
    'Je vous présente mes excuses pour la situation dans laquelle nous vous mettons.',
    'Nous sommes désolés de bouleverser votre calendrier.',
  ],
  'impact.event': [
    'Je sais que vous comptez sur {deliverable} pour {event}.',
    'Je mesure ce que cela implique pour {event}.',
  ],
  'impact.dated': [
    'Je sais que vous comptez sur {deliverable} pour {event} du {stake}.',
    'Je mesure ce que cela implique pour {event} du {stake}.',
  ],
  'impact.loss': [
    'Je sais que vous comptez sur {deliverable} pour {event} et que ce retard vous laisse moins de temps pour {loss}.',
    'Je mesure ce que cela implique pour {event}, et je sais qu’il vous reste moins de temps pour {loss}.',
  ],
  'impact.dated-loss': [
    'Je sais que vous comptez sur {deliverable} pour {event} du {stake}. Ce retard vous laisse moins de temps pour {loss}.',
    'Je mesure ce que cela implique pour {event} du {stake}, et je sais qu’il vous reste moins de temps pour {loss}.',
  ],
  responsibility: [
    'Nous en sommes responsables.',
    'La responsabilité nous en revient.',
    'C’est notre responsabilité, et nous l’assumons.',
  ],
  cause: [
    'Voici ce qui s’est passé : {cause}.',
    'Le retard s’explique ainsi : {cause}.',
    'La raison du retard : {cause}.',
  ],
  'date.new': [
    'Vous recevrez {deliverable} {newDateOn}.',
    'La nouvelle date pour {deliverable} est {newDateOn}.',
    'Nous vous livrerons {deliverable} {newDateOn}.',
  ],
  'date.worst': [
    'Dans le pire des cas, ce sera {worstCaseOn}.',
    'Ce sera au plus tard {worstCaseOn}.',
    'Si le travail prend plus de temps que prévu, ce sera au plus tard {worstCaseOn}.',
  ],
  'options.intro': ['Nous pouvons vous proposer ces dates :', 'Pour {deliverable}, voici les dates possibles :'],
  'options.item': ['**{label}** : {dayOn}, au plus tard {worstOn}. {means}.'],
  'options.short': ['**{label}** : {dayOn}. {means}.'],
  'options.ask': [
    'Dites-moi, s’il vous plaît, ce qui vous convient le mieux.',
    'Quelle date vous convient le mieux ? Merci de me l’indiquer.',
  ],
  plan: [
    'Pour respecter cette date, nous avons {steps}.',
    'Pour ne pas prendre plus de retard, nous avons {steps}.',
    'Pour y parvenir, nous avons {steps}.',
  ],
  'plan.choice': [
    'Pour respecter la date que vous choisirez, nous avons {steps}.',
    'Pour que ces dates soient tenues, nous avons {steps}.',
    'Pour que vous puissiez compter sur ces dates, nous avons {steps}.',
  ],
  'plan.again': [
    'Pour respecter la date annoncée, nous avons {steps}.',
    'Pour respecter la nouvelle échéance, nous avons {steps}.',
    'Notre plan pour la nouvelle échéance : nous avons {steps}.',
  ],
  'plan.measure': [
    'Notre façon de travailler changera {measureOn} : à partir de cette date, {measure}.',
    'Voici ce qui changera {measureOn} : {measure}.',
  ],
  recurrence: [
    'Pour que cela ne se reproduise pas, {measure}.',
    'Afin que cela ne se répète pas, {measure}.',
    'Pour éviter que cela ne se reproduise, {measure}.',
  ],
  'amends.invoice': [
    'En compensation, nous déduisons {percent} de votre facture.',
    'À titre de compensation, vous bénéficiez d’une remise de {percent} sur votre facture.',
    'Pour compenser ce retard, nous vous accordons une remise de {percent} sur votre facture.',
  ],
  'amends.next-project': [
    'En compensation, nous vous accordons une remise de {percent} sur votre prochain projet.',
    'À titre de compensation, nous déduirons {percent} du prix de votre prochain projet.',
    'Pour compenser ce retard, vous bénéficierez d’une remise de {percent} sur votre prochain projet.',
  ],
  'amends.credit': [
    'En compensation, nous vous accordons un avoir de {amount}.',
    'À titre de compensation, nous déduisons {amount} de votre facture.',
    'Pour compenser ce retard, nous réduisons votre facture de {amount}.',
  ],
  'amends.hours': [
    'Nous prenons {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}} à notre charge.',
    'En raison de ce retard, {hours, plural, =1 {une heure de travail ne sera pas facturée} one {# heure de travail ne sera pas facturée} other {# heures de travail ne seront pas facturées}}.',
    'Nous effectuerons {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}} sans frais pour vous.',
  ],
  'amends.extra': [
    'Vous recevrez en plus, gratuitement, {extra}.',
    'Vous recevrez aussi {extra}, sans frais supplémentaires.',
    'Nous y ajoutons {extra}, sans supplément.',
  ],
  'contact.next': [
    'Je vous tiendrai au courant {nextUpdateOn}.',
    'Je vous recontacterai {nextUpdateOn}.',
    'Je vous écrirai de nouveau {nextUpdateOn}.',
  ],
  'contact.reach': [
    'Vous pouvez me joindre {callOn}, de {from} à {to}, au {phone}.',
    'Si vous souhaitez en parler, appelez-moi {callOn}, entre {from} et {to}, au {phone}.',
  ],
  'contact.reach-today': [
    'Vous pouvez me joindre aujourd’hui, de {from} à {to}, au {phone}.',
    'Si vous souhaitez en parler, appelez-moi aujourd’hui, entre {from} et {to}, au {phone}.',
  ],
  'contact.questions': [
    'N’hésitez pas à me poser vos questions.',
    'Je répondrai volontiers à toutes vos questions.',
    'Si un point reste à éclaircir, dites-le-moi.',
  ],
  portal: [
    'Sur votre page personnelle, vous trouverez toutes les dates et pourrez nous répondre : {portal}',
    'Toutes les dates sont sur votre page personnelle, où vous pouvez aussi nous répondre : {portal}',
    'Votre page personnelle réunit toutes les dates et vous permet de nous répondre : {portal}',
  ],
  thanks: [
    'Je vous remercie de votre compréhension.',
    'Merci de votre compréhension.',
    'Nous vous remercions de votre compréhension.',
  ],

  'talk.ask': [
    'Auriez-vous dix minutes pour un appel ? Il y a un point sur le projet « {project} » que je préfère vous expliquer de vive voix.',
    'Il y a, sur le projet « {project} », un point que je préfère vous expliquer au téléphone plutôt que par écrit. Auriez-vous dix minutes ?',
  ],
  'talk.slots': ['Je pourrais vous appeler :', 'Voici ma proposition pour notre échange :'],
  'talk.slot': ['{callDay}, de {from} à {to} ({zone})'],
  'talk.number': [
    'Merci de me dire ce qui vous convient, ou de m’appeler directement au {phone}.',
    'Cela vous conviendrait-il ? Vous pouvez aussi m’appeler directement au {phone}. Merci beaucoup.',
  ],

  'voicemail.hello.ms': ['Bonjour {titled, select, yes {{academic}} other {Madame }}{family}, ici {me}, de {company}.'],
  'voicemail.hello.mr': [
    'Bonjour {titled, select, yes {{academic}} other {Monsieur }}{family}, ici {me}, de {company}.',
  ],
  'voicemail.hello.neutral': ['Bonjour {academic}{name}, ici {me}, de {company}.'],
  'voicemail.hello.nameless': ['Bonjour, ici {me}, de {company}.'],
  'voicemail.ask': [
    'J’aimerais vous parler quelques minutes du projet « {project} ».',
    'Je vous appelle au sujet du projet « {project} » et j’aimerais vous parler quelques minutes.',
  ],
  'voicemail.today': [
    'Pourriez-vous me rappeler aujourd’hui entre {from} et {to} ? Vous pouvez me joindre au {phone}.',
  ],
  'voicemail.on': ['Pourriez-vous me rappeler {callOn} entre {from} et {to} ? Vous pouvez me joindre au {phone}.'],
  'voicemail.bye': ['Merci beaucoup, et bonne journée.'],

  'call.head.open': ['Pour commencer'],
  'call.head.say': ['À dire en premier'],
  'call.head.listen': ['Écouter'],
  'call.head.solution': ['La solution'],
  'call.head.back': ['Revenir à la solution'],
  'call.head.end': ['Pour conclure'],
  'call.hello.ms': ['Bonjour {titled, select, yes {{academic}} other {Madame }}{family}, ici {me}, de {company}.'],
  'call.hello.mr': ['Bonjour {titled, select, yes {{academic}} other {Monsieur }}{family}, ici {me}, de {company}.'],
  'call.hello.neutral': ['Bonjour {academic}{name}, ici {me}, de {company}.'],
  'call.hello.nameless': ['Bonjour, ici {me}, de {company}.'],
  'call.opening': [
    'Je vous appelle au sujet du projet « {project} » et je préfère le dire tout de suite : nous sommes désolés de ne pas pouvoir vous livrer, comme convenu, {deliverable} {oldDateOn}.',
    'Je vous appelle au sujet du projet « {project} », et je vais droit au but : je vous présente mes excuses, nous ne pourrons pas vous remettre, comme promis, {deliverable} {oldDateOn}.',
    'Je vous appelle au sujet du projet « {project} » et j’en viens tout de suite au fait : nous ne pourrons pas livrer {deliverable} {oldDateOn}. Je vous en présente mes excuses.',
  ],
  'call.opening-passed': [
    'Je vous appelle au sujet du projet « {project} » et je préfère le dire tout de suite : nous sommes désolés de ne pas vous avoir livré, comme convenu, {deliverable} {oldDateOn}.',
    'Je vous appelle au sujet du projet « {project} » et j’en viens tout de suite au fait : nous n’avons pas livré {deliverable} {oldDateOn}. Je vous en présente mes excuses.',
  ],
  'call.opening-again': [
    'Je vous appelle au sujet du projet « {project} » et je préfère le dire tout de suite : nous sommes désolés de devoir reporter une nouvelle fois la livraison. Nous vous avions promis {deliverable} pour {oldDateOn}.',
    'Je vous appelle au sujet du projet « {project} », et je vais droit au but : nous vous avions promis {deliverable} pour {oldDateOn}, et une fois encore, nous ne tenons pas notre promesse. Je vous en présente mes excuses.',
  ],
  'call.listen': ['Laisser parler jusqu’au bout.', 'Noter mot pour mot.', 'Ne promettre que ce qui est validé.'],
  'call.back': [
    'Je comprends votre mécontentement. Voyons ensemble la solution.',
    'J’ai noté ce que vous m’avez dit. Puis-je vous expliquer comment vous recevrez {deliverable} {newDateOn} ?',
    'Quelle partie est la plus urgente pour vous ?',
  ],
  'call.back-choice': [
    'Je comprends votre mécontentement. Voyons ensemble la solution.',
    'J’ai noté ce que vous m’avez dit. Puis-je vous présenter les dates possibles ?',
    'Quelle partie est la plus urgente pour vous ?',
  ],
  'call.end': [
    'Je vous tiendrai au courant {nextUpdateOn}. Vous pouvez me joindre au {phone}. Avez-vous des questions ?',
  ],

  'update.intro': [
    'Voici le point sur le projet « {project} ».',
    'Voici où en est le projet « {project} ».',
    'Je vous écris pour faire le point sur le projet « {project} ».',
    'Un mot sur l’avancement du projet « {project} ».',
  ],
  'update.done': ['Cette semaine, nous avons terminé {done}.', 'Ce qui est terminé cette semaine : {done}.'],
  'update.next': ['Prochaine étape : {next}.', 'Étape suivante : {next}.'],
  'update.done-next': [
    'Cette semaine, nous avons terminé {done} ; prochaine étape : {next}.',
    'Ce qui est terminé cette semaine : {done}. La suite : {next}.',
    'Nous avons terminé {done} et passons à la suite : {next}.',
  ],
  'update.on-track': [
    'La livraison reste fixée au {oldDate} ; nous sommes dans les temps.',
    'La date ne change pas : vous recevrez {deliverable} {oldDateOn}, comme convenu.',
    'Tout se déroule comme prévu : vous recevrez {deliverable} {oldDateOn}.',
  ],
  'update.quiet': [
    'Aucune étape n’a été achevée cette semaine ; le travail se poursuit comme prévu.',
    'Il n’y a pas d’étape achevée à signaler cette semaine ; le travail suit son cours comme prévu.',
    'Rien de nouveau cette semaine ; le travail avance comme prévu.',
  ],
  'update.at-risk': [
    'L’échéance du {oldDate} pour {deliverable} est compromise. Je vous le dis dès maintenant pour que vous puissiez vous organiser.',
    'Il n’est plus certain que nous puissions vous livrer, comme convenu, {deliverable} {oldDateOn}. Je vous en informe dès maintenant pour que vous puissiez vous organiser.',
    'Je préfère vous prévenir tôt, pour que vous puissiez vous organiser : il se peut que nous ne puissions pas vous livrer, comme convenu, {deliverable} {oldDateOn}.',
  ],
  'update.late': [
    'Vous auriez dû recevoir {deliverable} {oldDateOn}, et ce n’est toujours pas le cas.',
    'L’échéance du {oldDate} est passée, et nous vous devons toujours {deliverable}.',
    'Nous vous avions promis {deliverable} pour {oldDateOn}, et la livraison n’a toujours pas eu lieu.',
  ],
  'update.expected': [
    'À l’heure actuelle, nous prévoyons de vous livrer {deliverable} {newDateOn}, au plus tard {worstCaseOn}.',
    'Selon nos prévisions actuelles, nous pourrons vous livrer {deliverable} {newDateOn}, au plus tard {worstCaseOn}.',
  ],

  'follow-up.status': [
    'Comme promis, voici où nous en sommes : {status}.',
    'Comme annoncé, je fais le point avec vous : {status}.',
    'Voici les nouvelles que je vous avais promises : {status}.',
  ],
  'follow-up.date': [
    'La nouvelle date ne change pas : vous recevrez {deliverable} {newDateOn}.',
    'Rien ne change pour la livraison : vous recevrez {deliverable} {newDateOn}.',
    'La nouvelle date est maintenue : vous recevrez {deliverable} {newDateOn}.',
  ],
  'thanks.delivered': [
    'Nous vous avons maintenant livré {deliverable}, et la livraison du projet « {project} » est terminée.',
    'La livraison du projet « {project} » est faite : vous avez maintenant {deliverable}.',
    'Vous avez bien reçu {deliverable}. La livraison du projet « {project} » est ainsi achevée.',
  ],
  'thanks.patience': [
    'Je vous remercie de votre patience tout au long du projet.',
    'Merci de votre patience et de votre confiance.',
  ],
  'acceptance.confirm': [
    'Merci de votre réponse. C’est donc convenu : vous recevrez {deliverable} {newDateOn}.',
    'Je vous remercie de votre réponse et vous confirme la nouvelle date : vous recevrez {deliverable} {newDateOn}.',
  ],
  'acceptance.before': ['Cette date remplace celle du {oldDate}.', 'La date précédente, {oldDateOn}, n’a plus cours.'],
  'answer.intro': [
    'Merci pour votre question sur le projet « {project} ».',
    'Je vous remercie pour votre question sur le projet « {project} ».',
    'Voici la réponse à votre question sur le projet « {project} ».',
  ],
  'answer.reply': ['{reply}'],
  'given.intro': [
    'Nous vous avions promis une compensation pour le retard de livraison ; nous avons tenu cette promesse {handedOn}.',
    'La compensation promise pour le retard de livraison vous a été accordée {handedOn}.',
  ],
  'given.invoice': [
    'Une remise de {percent} figure sur votre facture.',
    'Nous avons appliqué à votre facture une remise de {percent}.',
  ],
  'given.next-project': [
    'Une remise de {percent} est enregistrée pour votre prochain projet.',
    'Nous avons enregistré une remise de {percent} sur votre prochain projet.',
  ],
  'given.credit': ['Un avoir de {amount} est à votre disposition.', 'Nous vous avons accordé un avoir de {amount}.'],
  'given.hours': [
    'Nous avons pris {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}} à notre charge.',
    'Nous vous avons offert {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}}.',
  ],
  'given.extra': ['Vous avez aussi reçu {extra} sans supplément.', 'Nous vous avons offert en plus {extra}.'],
  'look.intro': [
    'Après la livraison, nous avons examiné en équipe ce qui a causé le retard du projet « {project} », et je tiens à vous dire ce que nous en retenons.',
    'Vous avez maintenant {deliverable}. Nous sommes revenus sur le déroulement du projet « {project} » pour en tirer les leçons.',
  ],
  'look.invite': [
    'Si vous avez vécu les choses autrement ou s’il manque quelque chose, dites-le-moi, s’il vous plaît.',
    'Si, de votre point de vue, il manque quelque chose, merci de me le dire.',
  ],
}
