import type { Manner } from '../pack.ts'

/**
 * Letters to people on first-name terms (tu): every sentence that addresses the reader, in the same number of wordings.
 */
export const manner: Manner = {
  academic: {
    dr: { ms: 'Docteur', mr: 'Docteur', neutral: 'Docteur' },
    prof: { ms: 'Professeur', mr: 'Professeur', neutral: 'Professeur' },
  },
  fromNow: [
    'à partir de maintenant',
    'à partir d’aujourd’hui',
    'dès maintenant',
    'dès à présent',
    'dès aujourd’hui',
    'désormais',
    'dorénavant',
    'maintenant',
  ],
  informal: {
    'salutation.ms': ['Bonjour {first},'],
    'salutation.mr': ['Bonjour {first},'],
    'salutation.neutral': ['Bonjour {first},'],
    closing: ['Bien à toi,'],
    'subject.answer': ['Ta question : {project}'],
    'apology.ahead': [
      'Nous sommes désolés de ne pas pouvoir te livrer, comme convenu, {deliverable} {oldDateOn}.',
      'Je te présente mes excuses : nous ne pourrons pas te remettre {deliverable} {oldDateOn}, contrairement à notre engagement.',
      'Toutes nos excuses : nous t’avions promis {deliverable} pour {oldDateOn}, et nous ne pourrons pas respecter cette date.',
    ],
    'apology.passed': [
      'Nous sommes désolés de ne pas t’avoir livré, comme convenu, {deliverable} {oldDateOn}.',
      'Je te présente mes excuses : nous ne t’avons pas remis {deliverable} {oldDateOn}, contrairement à notre engagement.',
      'Toutes nos excuses : nous t’avions promis {deliverable} pour {oldDateOn}, et nous n’avons pas respecté cette date.',
    ],
    'apology.again': [
      'Nous sommes désolés : cette fois non plus, nous ne pourrons pas respecter la date promise et ne te remettrons pas {deliverable} {oldDateOn}.',
      'Une fois encore, nous ne pourrons pas te remettre {deliverable} à la date promise, {oldDateOn}. Je t’en présente mes excuses.',
      'Toutes nos excuses. La date avait déjà été reportée ; nous t’avions promis {deliverable} pour {oldDateOn}, et nous ne pourrons pas non plus tenir cet engagement.',
    ],
    'apology.again-passed': [
      'Nous sommes désolés : cette fois non plus, nous n’avons pas respecté la date promise et ne t’avons pas remis {deliverable} {oldDateOn}.',
      'Une fois encore, nous ne t’avons pas remis {deliverable} à la date promise, {oldDateOn}. Je t’en présente mes excuses.',
      'Toutes nos excuses. La date avait déjà été reportée ; nous t’avions promis {deliverable} pour {oldDateOn}, et nous n’avons pas non plus tenu cet engagement.',
    ],
    'apology.short': [
      'Je regrette de ne pas avoir de meilleure nouvelle à te donner aujourd’hui.',
      'Je te présente mes excuses pour la situation dans laquelle nous te mettons.',
      'Nous sommes désolés de bouleverser ton calendrier.',
    ],
    'impact.event': [
      'Je sais que tu comptes sur {deliverable} pour {event}.',
      'Je mesure ce que cela implique pour {event}.',
    ],
    'impact.dated': [
      'Je sais que tu comptes sur {deliverable} pour {event} du {stake}.',
      'Je mesure ce que cela implique pour {event} du {stake}.',
    ],
    'impact.loss': [
      'Je sais que tu comptes sur {deliverable} pour {event} et que ce retard te laisse moins de temps pour {loss}.',
      'Je mesure ce que cela implique pour {event}, et je sais qu’il te reste moins de temps pour {loss}.',
    ],
    'impact.dated-loss': [
      'Je sais que tu comptes sur {deliverable} pour {event} du {stake}. Ce retard te laisse moins de temps pour {loss}.',
      'Je mesure ce que cela implique pour {event} du {stake}, et je sais qu’il te reste moins de temps pour {loss}.',
    ],
    'date.new': [
      'Tu recevras {deliverable} {newDateOn}.',
      'La nouvelle date pour {deliverable} est {newDateOn}.',
      'Nous te livrerons {deliverable} {newDateOn}.',
    ],
    'options.intro': ['Nous pouvons te proposer ces dates :', 'Pour {deliverable}, voici les dates possibles :'],
    'options.ask': [
      'Dis-moi, s’il te plaît, ce qui te convient le mieux.',
      'Quelle date te convient le mieux ? Merci de me l’indiquer.',
    ],
    'plan.choice': [
      'Pour respecter la date que tu choisiras, nous avons {steps}.',
      'Pour que ces dates soient tenues, nous avons {steps}.',
      'Pour que tu puisses compter sur ces dates, nous avons {steps}.',
    ],
    'amends.invoice': [
      'En compensation, nous déduisons {percent} de ta facture.',
      'À titre de compensation, tu bénéficies d’une remise de {percent} sur ta facture.',
      'Pour compenser ce retard, nous t’accordons une remise de {percent} sur ta facture.',
    ],
    'amends.next-project': [
      'En compensation, nous t’accordons une remise de {percent} sur ton prochain projet.',
      'À titre de compensation, nous déduirons {percent} du prix de ton prochain projet.',
      'Pour compenser ce retard, tu bénéficieras d’une remise de {percent} sur ton prochain projet.',
    ],
    'amends.credit': [
      'En compensation, nous t’accordons un avoir de {amount}.',
      'À titre de compensation, nous déduisons {amount} de ta facture.',
      'Pour compenser ce retard, nous réduisons ta facture de {amount}.',
    ],
    'amends.hours': [
      'Nous prenons {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}} à notre charge.',
      'En raison de ce retard, {hours, plural, =1 {une heure de travail ne sera pas facturée} one {# heure de travail ne sera pas facturée} other {# heures de travail ne seront pas facturées}}.',
      'Nous effectuerons {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}} sans frais pour toi.',
    ],
    'amends.extra': [
      'Tu recevras en plus, gratuitement, {extra}.',
      'Tu recevras aussi {extra}, sans frais supplémentaires.',
      'Nous y ajoutons {extra}, sans supplément.',
    ],
    'contact.next': [
      'Je te tiendrai au courant {nextUpdateOn}.',
      'Je te recontacterai {nextUpdateOn}.',
      'Je t’écrirai de nouveau {nextUpdateOn}.',
    ],
    'contact.reach': [
      'Tu peux me joindre {callOn}, de {from} à {to}, au {phone}.',
      'Si tu souhaites en parler, appelle-moi {callOn}, entre {from} et {to}, au {phone}.',
    ],
    'contact.reach-today': [
      'Tu peux me joindre aujourd’hui, de {from} à {to}, au {phone}.',
      'Si tu souhaites en parler, appelle-moi aujourd’hui, entre {from} et {to}, au {phone}.',
    ],
    'contact.questions': [
      'N’hésite pas à me poser tes questions.',
      'Je répondrai volontiers à toutes tes questions.',
      'Si un point reste à éclaircir, dis-le-moi.',
    ],
    portal: [
      'Sur ta page personnelle, tu trouveras toutes les dates et pourras nous répondre : {portal}',
      'Toutes les dates sont sur ta page personnelle, où tu peux aussi nous répondre : {portal}',
      'Ta page personnelle réunit toutes les dates et te permet de nous répondre : {portal}',
    ],
    thanks: [
      'Je te remercie de ta compréhension.',
      'Merci de ta compréhension.',
      'Nous te remercions de ta compréhension.',
    ],
    'talk.ask': [
      'Aurais-tu dix minutes pour un appel ? Il y a un point sur le projet « {project} » que je préfère t’expliquer de vive voix.',
      'Il y a, sur le projet « {project} », un point que je préfère t’expliquer au téléphone plutôt que par écrit. Aurais-tu dix minutes ?',
    ],
    'talk.slots': ['Je pourrais t’appeler :', 'Voici ma proposition pour notre échange :'],
    'talk.number': [
      'Merci de me dire ce qui te convient, ou de m’appeler directement au {phone}.',
      'Cela te conviendrait-il ? Tu peux aussi m’appeler directement au {phone}. Merci beaucoup.',
    ],
    'voicemail.hello.ms': ['Bonjour {first}, ici {me}, de {company}.'],
    'voicemail.hello.mr': ['Bonjour {first}, ici {me}, de {company}.'],
    'voicemail.hello.neutral': ['Bonjour {first}, ici {me}, de {company}.'],
    'call.hello.ms': ['Bonjour {first}, ici {me}, de {company}.'],
    'call.hello.mr': ['Bonjour {first}, ici {me}, de {company}.'],
    'call.hello.neutral': ['Bonjour {first}, ici {me}, de {company}.'],
    'voicemail.ask': [
      'J’aimerais te parler quelques minutes du projet « {project} ».',
      'Je t’appelle au sujet du projet « {project} » et j’aimerais te parler quelques minutes.',
    ],
    'voicemail.today': ['Pourrais-tu me rappeler aujourd’hui entre {from} et {to} ? Tu peux me joindre au {phone}.'],
    'voicemail.on': ['Pourrais-tu me rappeler {callOn} entre {from} et {to} ? Tu peux me joindre au {phone}.'],
    'call.opening': [
      'Je t’appelle au sujet du projet « {project} » et je préfère le dire tout de suite : nous sommes désolés de ne pas pouvoir te livrer, comme convenu, {deliverable} {oldDateOn}.',
      'Je t’appelle au sujet du projet « {project} », et je vais droit au but : je te présente mes excuses, nous ne pourrons pas te remettre, comme promis, {deliverable} {oldDateOn}.',
      'Je t’appelle au sujet du projet « {project} » et j’en viens tout de suite au fait : nous ne pourrons pas livrer {deliverable} {oldDateOn}. Je t’en présente mes excuses.',
    ],
    'call.opening-passed': [
      'Je t’appelle au sujet du projet « {project} » et je préfère le dire tout de suite : nous sommes désolés de ne pas t’avoir livré, comme convenu, {deliverable} {oldDateOn}.',
      'Je t’appelle au sujet du projet « {project} » et j’en viens tout de suite au fait : nous n’avons pas livré {deliverable} {oldDateOn}. Je t’en présente mes excuses.',
    ],
    'call.opening-again': [
      'Je t’appelle au sujet du projet « {project} » et je préfère le dire tout de suite : nous sommes désolés de devoir reporter une nouvelle fois la livraison. Nous t’avions promis {deliverable} pour {oldDateOn}.',
      'Je t’appelle au sujet du projet « {project} », et je vais droit au but : nous t’avions promis {deliverable} pour {oldDateOn}, et une fois encore, nous ne tenons pas notre promesse. Je t’en présente mes excuses.',
    ],
    'call.back': [
      'Je comprends ton mécontentement. Voyons ensemble la solution.',
      'J’ai noté ce que tu m’as dit. Puis-je t’expliquer comment tu recevras {deliverable} {newDateOn} ?',
      'Quelle partie est la plus urgente pour toi ?',
    ],
    'call.back-choice': [
      'Je comprends ton mécontentement. Voyons ensemble la solution.',
      'J’ai noté ce que tu m’as dit. Puis-je te présenter les dates possibles ?',
      'Quelle partie est la plus urgente pour toi ?',
    ],
    'call.end': ['Je te tiendrai au courant {nextUpdateOn}. Tu peux me joindre au {phone}. As-tu des questions ?'],
    'update.on-track': [
      'La livraison reste fixée au {oldDate} ; nous sommes dans les temps.',
      'La date ne change pas : tu recevras {deliverable} {oldDateOn}, comme convenu.',
      'Tout se déroule comme prévu : nous te livrerons {deliverable} {oldDateOn}.',
    ],
    'update.at-risk': [
      'L’échéance du {oldDate} pour {deliverable} est compromise. Je te le dis dès maintenant pour que tu puisses t’organiser.',
      'Il n’est plus certain que nous puissions te livrer, comme convenu, {deliverable} {oldDateOn}. Je t’en informe dès maintenant pour que tu puisses t’organiser.',
      'Je préfère te prévenir tôt, pour que tu puisses t’organiser : il se peut que nous ne puissions pas te livrer, comme convenu, {deliverable} {oldDateOn}.',
    ],
    'update.late': [
      'Tu aurais dû recevoir {deliverable} {oldDateOn}, et ce n’est toujours pas le cas.',
      'L’échéance du {oldDate} est passée, et nous te devons toujours {deliverable}.',
      'Nous t’avions promis {deliverable} pour {oldDateOn}, et la livraison n’a toujours pas eu lieu.',
    ],
    'update.expected': [
      'À l’heure actuelle, nous prévoyons de te livrer {deliverable} {newDateOn}, au pire {worstCaseOn}.',
      'Selon nos prévisions actuelles, nous pourrons te livrer {deliverable} {newDateOn}, au pire {worstCaseOn}.',
    ],
    'follow-up.status': [
      'Comme promis, voici où nous en sommes : {status}.',
      'Comme annoncé, je fais le point avec toi : {status}.',
      'Voici les nouvelles que je t’avais promises : {status}.',
    ],
    'follow-up.date': [
      'La nouvelle date ne change pas : tu recevras {deliverable} {newDateOn}.',
      'Rien ne change pour la livraison : tu recevras {deliverable} {newDateOn}.',
      'La nouvelle date est maintenue : tu recevras {deliverable} {newDateOn}.',
    ],
    'thanks.delivered': [
      'Nous t’avons maintenant livré {deliverable}, et la livraison du projet « {project} » est terminée.',
      'La livraison du projet « {project} » est faite : tu as maintenant {deliverable}.',
      'Tu as bien reçu {deliverable}. La livraison du projet « {project} » est ainsi achevée.',
    ],
    'thanks.patience': [
      'Je te remercie de ta patience tout au long du projet.',
      'Merci de ta patience et de ta confiance.',
    ],
    'acceptance.confirm': [
      'Merci de ta réponse. C’est donc convenu : tu recevras {deliverable} {newDateOn}.',
      'Je te remercie de ta réponse et te confirme la nouvelle date : tu recevras {deliverable} {newDateOn}.',
    ],
    'answer.intro': [
      'Merci pour ta question sur le projet « {project} ».',
      'Je te remercie pour ta question sur le projet « {project} ».',
      'Voici la réponse à ta question sur le projet « {project} ».',
    ],
    'given.intro': [
      'Nous t’avions promis une compensation pour le retard de livraison ; nous avons tenu cette promesse {handedOn}.',
      'La compensation promise pour le retard de livraison t’a été accordée {handedOn}.',
    ],
    'given.invoice': [
      'Une remise de {percent} figure sur ta facture.',
      'Nous avons appliqué à ta facture une remise de {percent}.',
    ],
    'given.next-project': [
      'Une remise de {percent} est enregistrée pour ton prochain projet.',
      'Nous avons enregistré une remise de {percent} sur ton prochain projet.',
    ],
    'given.credit': ['Un avoir de {amount} est à ta disposition.', 'Nous t’avons accordé un avoir de {amount}.'],
    'given.extra': ['Tu as aussi reçu {extra} sans supplément.', 'Nous t’avons offert en plus {extra}.'],
    'look.intro': [
      'Après la livraison, nous avons examiné en équipe ce qui a causé le retard du projet « {project} », et je tiens à te dire ce que nous en retenons.',
      'Tu as maintenant {deliverable}. Nous sommes revenus sur le déroulement du projet « {project} » pour en tirer les leçons.',
    ],
    'look.invite': [
      'Si tu as vécu les choses autrement ou s’il manque quelque chose, dis-le-moi, s’il te plaît.',
      'Si, de ton point de vue, il manque quelque chose, merci de me le dire.',
    ],
    'update.intro': [
      'Voici le point sur le projet « {project} ».',
      'Voici où en est le projet « {project} ».',
      'Je t’écris pour faire le point sur le projet « {project} ».',
      'Un mot sur l’avancement du projet « {project} ».',
    ],
    'subject.amends-given': ['Ta compensation : {project}'],
    'given.hours': [
      'Nous avons pris {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}} à notre charge.',
      'Nous t’avons offert {hours, plural, =1 {une heure de travail} one {# heure de travail} other {# heures de travail}}.',
    ],
  },
}
