import type { Letters } from '../pack.ts'

/**
 * Sentences of Spanish letters. Forms that slots must have: deliverable, event, loss, extra, done and next are noun
 * phrases with their article ('el informe anual'); steps are participles after 'hemos' ('incorporado a dos
 * revisores'); measure, cause and status are main clauses in small letters
 * ('revisamos cada entrega entre dos'), means is one with its capital.
 */
export const letters: Letters = {
  'salutation.ms': ['Estimada {titled, select, yes {{academic}} other {señora }}{family}:'],
  'salutation.mr': ['Estimado {titled, select, yes {{academic}} other {señor }}{family}:'],
  'salutation.neutral': ['Buenos días, {academic}{name}:'],
  'salutation.nameless': ['Buenos días:'],
  closing: ['Un cordial saludo,'],

  'subject.notice': ['Nueva fecha para {deliverable}'],
  'subject.can-we-talk': ['¿Podemos hablar diez minutos sobre el proyecto «{project}»?'],
  'subject.voicemail': ['Mensaje de voz: {project}'],
  'subject.call-sheet': ['Guion de llamada: {project}'],
  'subject.update': ['Resumen de la semana: {project}'],
  'subject.update-at-risk': ['Resumen de la semana: {project} (fecha en riesgo)'],
  'subject.update-late': ['Resumen de la semana: {project} (entrega atrasada)'],
  'subject.follow-up': ['Estado actual: {project}'],
  'subject.thanks': ['Gracias: {project}'],
  'subject.acceptance': ['Fecha confirmada: {newDate} ({project})'],
  'subject.answer': ['Su pregunta: {project}'],
  'subject.amends-given': ['Como le prometimos: {project}'],
  'subject.retrospective': ['Nuestras conclusiones: {project}'],

  'apology.ahead': [
    'Siento mucho que no podamos entregarle {deliverable} en la fecha acordada, {oldDateOn}.',
    'Le pido disculpas: {oldDateOn} no podremos entregarle {deliverable}, en contra de lo que le prometimos.',
    'Le ruego que acepte nuestras disculpas. Le prometimos {deliverable} para {oldDateOn} y no podremos hacer la entrega ese día.',
  ],
  'apology.passed': [
    'Siento mucho no haberle entregado {deliverable} en la fecha acordada, {oldDateOn}.',
    'Le pido disculpas: {oldDateOn} no le entregamos {deliverable}, en contra de lo que le prometimos.',
    'Le ruego que acepte nuestras disculpas. Le prometimos {deliverable} para {oldDateOn} y ese día no hicimos la entrega.',
  ],
  'apology.again': [
    'Siento mucho que tampoco podamos entregarle {deliverable} en la fecha revisada, {oldDateOn}.',
    'Tenemos que aplazar la entrega una vez más; la fecha prometida para {deliverable} era {oldDateOn}. Le pido disculpas por ello.',
    'Le ruego que acepte nuestras disculpas. Tras el aplazamiento anterior, le prometimos {deliverable} para {oldDateOn}, y esta vez tampoco vamos a cumplir.',
  ],
  'apology.again-passed': [
    'Siento mucho que tampoco le hayamos entregado {deliverable} en la fecha revisada, {oldDateOn}.',
    'La fecha prometida para {deliverable} era {oldDateOn}, y una vez más no la hemos cumplido. Le pido disculpas por ello.',
    'Le ruego que acepte nuestras disculpas. Tras el aplazamiento anterior, le prometimos {deliverable} para {oldDateOn}, y esta vez tampoco hemos cumplido.',
  ],
  'apology.short': [
    'Siento no poder darle hoy una noticia mejor.',
    'Le pido disculpas por ponerle en esta situación.',
    'Lamento mucho que esto altere sus planes.',
  ],
  'impact.event': [
    'Sé que cuenta con esta entrega para {event}.',
    'Soy consciente de lo que esto supone para usted: cuenta con esta entrega para {event}.',
  ],
  'impact.dated': [
    'Sé que cuenta con esta entrega para {event}, {stakeOn}.',
    'Soy consciente de lo que esto supone para usted: cuenta con esta entrega para {event}, {stakeOn}.',
  ],
  'impact.loss': [
    'Sé que cuenta con esta entrega para {event} y que este retraso le deja menos tiempo para {loss}.',
    'Soy consciente de lo que esto supone para usted: cuenta con esta entrega para {event} y ahora le queda menos tiempo para {loss}.',
  ],
  'impact.dated-loss': [
    'Sé que cuenta con esta entrega para {event}, {stakeOn}. Este retraso le deja menos tiempo para {loss}.',
    'Soy consciente de lo que esto supone para usted: cuenta con esta entrega para {event}, {stakeOn}, y ahora le queda menos tiempo para {loss}.',
  ],
  responsibility: [
    'La responsabilidad es nuestra.',
    'Asumimos toda la responsabilidad.',
    'Este retraso es responsabilidad nuestra.',
  ],
  cause: [
    'El motivo es el siguiente: {cause}.',
    'La causa del retraso es esta: {cause}.',
    'Este es el motivo: {cause}.',
  ],
  'date.new': [
    'Recibirá {deliverable} {newDateOn}.',
    'La nueva fecha para {deliverable} es {newDateOn}.',
    'Le entregaremos {deliverable} {newDateOn}.',
  ],
  'date.worst': [
    'En el peor de los casos, será {worstCaseOn}.',
    'Si surge algún imprevisto, será {worstCaseOn} como muy tarde.',
    'Si el trabajo se alarga, será {worstCaseOn} como muy tarde.',
  ],
  'options.intro': ['Puede elegir cuándo recibir {deliverable}:', 'Para {deliverable} podemos ofrecerle estas fechas:'],
  'options.item': ['**{label}**: {dayOn}; como muy tarde, {worstOn}. {means}.'],
  'options.short': ['**{label}**: {dayOn}. {means}.'],
  'options.ask': ['Dígame, por favor, qué opción le conviene más.', '¿Qué opción prefiere? Dígamelo, por favor.'],
  plan: [
    'Para cumplir con la nueva fecha, hemos {steps}.',
    'Para asegurar la nueva fecha, hemos {steps}.',
    'Ya hemos tomado medidas para cumplir con la nueva fecha: hemos {steps}.',
  ],
  'plan.choice': [
    'Para cumplir con la fecha que elija, hemos {steps}.',
    'Para asegurar estas fechas, hemos {steps}.',
    'Para que pueda contar con estas fechas, hemos {steps}.',
  ],
  'plan.again': [
    'Para cumplir con la fecha esta vez, hemos {steps}.',
    'Para asegurar la nueva fecha, hemos {steps}.',
    'Ya trabajamos para cumplir con la nueva fecha: hemos {steps}.',
  ],
  'plan.measure': [
    'Desde {measureOn} trabajaremos así: {measure}.',
    'Desde {measureOn} cambiaremos nuestra forma de trabajar: {measure}.',
  ],
  recurrence: [
    'Para que esto no vuelva a ocurrir, hemos tomado esta medida: {measure}.',
    'Para evitar que esto se repita, hemos tomado esta medida: {measure}.',
    'Para que esto no se repita, hemos tomado esta medida: {measure}.',
  ],
  'amends.invoice': [
    'Como compensación, le descontaremos un {percent} de su factura.',
    'A modo de compensación, su factura llevará un descuento del {percent}.',
    'Para compensar este retraso, le aplicamos un descuento del {percent} en su factura.',
  ],
  'amends.next-project': [
    'Como compensación, le ofrecemos un descuento del {percent} en su próximo proyecto.',
    'A modo de compensación, descontaremos un {percent} del precio de su próximo proyecto.',
    'Para compensar este retraso, su próximo proyecto llevará un descuento del {percent}.',
  ],
  'amends.credit': [
    'Como compensación, le abonaremos {amount} en su cuenta de cliente.',
    'A modo de compensación, recibirá un abono de {amount} en su cuenta de cliente.',
    'Para compensar este retraso, le hacemos un abono de {amount} en su cuenta de cliente.',
  ],
  'amends.hours': [
    'Asumimos el coste de {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}}.',
    'Le ofrecemos {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo.',
    '{hours, plural, =1 {Una hora de trabajo corre} one {# hora de trabajo corre} other {# horas de trabajo corren}} de nuestra cuenta.',
  ],
  'amends.extra': [
    'Además, le incluimos {extra} sin coste adicional.',
    'También recibirá {extra} sin coste alguno.',
    'A ello añadimos {extra}, sin coste para usted.',
  ],
  'contact.next': [
    'Volveré a escribirle {nextUpdateOn}.',
    'Tendrá noticias mías {nextUpdateOn}.',
    'Le daré más noticias {nextUpdateOn}.',
  ],
  'contact.reach': [
    'Puede llamarme {callOn}, de {from} a {to}, al {phone}.',
    'Si prefiere que hablemos, llámeme {callOn}, de {from} a {to}, al {phone}.',
  ],
  'contact.reach-today': [
    'Puede llamarme hoy, de {from} a {to}, al {phone}.',
    'Si prefiere que hablemos, llámeme hoy, de {from} a {to}, al {phone}.',
  ],
  'contact.questions': [
    'Con gusto responderé a todas sus preguntas.',
    'Si necesita cualquier aclaración, no dude en consultarme.',
    'Si le queda alguna duda, no tiene más que preguntarme.',
  ],
  portal: [
    'En su área de cliente puede ver todas las fechas y respondernos: {portal}',
    'Todas las fechas están en su área de cliente, desde donde también puede respondernos: {portal}',
    'Encontrará todas las fechas en su área de cliente y podrá respondernos allí: {portal}',
  ],
  thanks: [
    'Le agradezco su comprensión.',
    'Muchas gracias por su comprensión.',
    'Gracias de antemano por su comprensión.',
  ],

  'talk.ask': [
    '¿Tendría diez minutos para hablar por teléfono? Hay un asunto del proyecto «{project}» que prefiero explicarle de viva voz.',
    'Hay un asunto del proyecto «{project}» que prefiero explicarle por teléfono y no por escrito. ¿Tendría diez minutos?',
  ],
  'talk.slots': ['Podría llamarle:', 'Esta es mi propuesta para la llamada:'],
  'talk.slot': ['{callOn}, de {from} a {to} ({zone})'],
  'talk.number': [
    'Dígame, por favor, cuándo le viene bien, o llámeme directamente al {phone}. Muchas gracias.',
    'Dígame, por favor, si le viene bien; también puede llamarme directamente al {phone}. Muchas gracias.',
  ],

  'voicemail.hello.ms': ['Hola, {titled, select, yes {{academic}} other {señora }}{family}. Soy {me}, de {company}.'],
  'voicemail.hello.mr': ['Hola, {titled, select, yes {{academic}} other {señor }}{family}. Soy {me}, de {company}.'],
  'voicemail.hello.neutral': ['Hola, {academic}{name}. Soy {me}, de {company}.'],
  'voicemail.hello.nameless': ['Hola. Soy {me}, de {company}.'],
  'voicemail.ask': [
    'Me gustaría hablar un momento con usted sobre el proyecto «{project}».',
    'Le llamo por el proyecto «{project}» y me gustaría hablar un momento con usted.',
  ],
  'voicemail.today': ['Por favor, llámeme hoy entre las {from} y las {to}. Mi número es el {phone}.'],
  'voicemail.on': ['Por favor, llámeme {callOn} entre las {from} y las {to}. Mi número es el {phone}.'],
  'voicemail.bye': ['Muchas gracias y hasta pronto.'],

  'call.head.open': ['Para empezar'],
  'call.head.say': ['Lo primero'],
  'call.head.listen': ['Escuchar'],
  'call.head.solution': ['La solución'],
  'call.head.back': ['Volver a la solución'],
  'call.head.end': ['Para terminar'],
  'call.hello.ms': ['Hola, {titled, select, yes {{academic}} other {señora }}{family}. Soy {me}, de {company}.'],
  'call.hello.mr': ['Hola, {titled, select, yes {{academic}} other {señor }}{family}. Soy {me}, de {company}.'],
  'call.hello.neutral': ['Hola, {academic}{name}. Soy {me}, de {company}.'],
  'call.hello.nameless': ['Hola. Soy {me}, de {company}.'],
  'call.opening': [
    'Le llamo por el proyecto «{project}» y prefiero decírselo enseguida: siento mucho que no podamos entregarle {deliverable} en la fecha acordada, {oldDateOn}.',
    'Se trata del proyecto «{project}» y voy al grano: le pido disculpas porque {oldDateOn} no vamos a entregarle {deliverable}, en contra de lo que le prometimos.',
    'Le llamo por el proyecto «{project}» y voy directamente al asunto: no vamos a entregarle {deliverable} {oldDateOn}. Lo siento mucho.',
  ],
  'call.opening-passed': [
    'Le llamo por el proyecto «{project}» y prefiero decírselo enseguida: siento mucho no haberle entregado {deliverable} en la fecha acordada, {oldDateOn}.',
    'Le llamo por el proyecto «{project}» y voy directamente al asunto: {oldDateOn} no le entregamos {deliverable}. Lo siento mucho.',
  ],
  'call.opening-again': [
    'Le llamo por el proyecto «{project}» y prefiero decírselo enseguida: siento mucho que tengamos que aplazar otra vez la entrega; le habíamos prometido {deliverable} para {oldDateOn}.',
    'Se trata del proyecto «{project}» y voy al grano: le prometimos {deliverable} para {oldDateOn}, y esta vez tampoco cumplimos. Le pido disculpas.',
  ],
  'call.listen': ['Dejar hablar hasta el final.', 'Anotar sus palabras.', 'Prometer solo lo aprobado.'],
  'call.back': [
    'Entiendo perfectamente su malestar. ¿Le parece que repasemos la solución?',
    'He anotado lo que me ha dicho. ¿Me permite explicarle cómo tendrá {deliverable} {newDateOn}?',
    '¿Qué parte es la más urgente para usted?',
  ],
  'call.back-choice': [
    'Entiendo perfectamente su malestar. ¿Le parece que repasemos la solución?',
    'He anotado lo que me ha dicho. ¿Me permite explicarle qué fechas podemos ofrecerle?',
    '¿Qué parte es la más urgente para usted?',
  ],
  'call.end': [
    'Volveré a llamarle {nextUpdateOn}. Puede llamarme al {phone}. ¿Tiene alguna pregunta que pueda responderle ahora?',
  ],

  'update.intro': [
    'Este es el estado actual del proyecto «{project}».',
    'Le resumo cómo va el proyecto «{project}».',
    'Le escribo para contarle cómo avanza el proyecto «{project}».',
    'Así va el proyecto «{project}».',
  ],
  'update.done': ['Esta semana hemos terminado {done}.', 'Lo que hemos terminado esta semana: {done}.'],
  'update.next': ['Próximo paso: {next}.', 'Seguimos con {next}.'],
  'update.done-next': [
    'Esta semana hemos terminado {done}. El próximo paso: {next}.',
    'Lo que hemos terminado esta semana: {done}. Lo siguiente: {next}.',
    'Hemos terminado {done} y ahora empezamos {next}.',
  ],
  'update.on-track': [
    'La fecha de entrega sigue siendo {oldDateOn}; a día de hoy, todo va según lo previsto.',
    'La fecha no cambia: recibirá {deliverable} {oldDateOn}, como habíamos acordado.',
    'Todo sigue según lo acordado: recibirá {deliverable} {oldDateOn}.',
  ],
  'update.quiet': [
    'Esta semana no se ha cerrado ninguna etapa; el trabajo sigue según lo previsto.',
    'Esta semana no hemos terminado ninguna etapa, pero el trabajo avanza según lo previsto.',
    'Esta semana no hay novedades; el trabajo avanza según lo previsto.',
  ],
  'update.at-risk': [
    'La fecha prevista para {deliverable}, {oldDateOn}, está en riesgo. Se lo digo con tiempo para que pueda organizarse.',
    'Ya no es seguro que podamos entregarle {deliverable} en la fecha acordada, {oldDateOn}. Se lo digo hoy mismo para que pueda organizarse.',
    'Prefiero avisarle con tiempo, para que pueda organizarse: es posible que no podamos entregarle {deliverable} en la fecha acordada, {oldDateOn}.',
  ],
  'update.late': [
    'Debería haber recibido {deliverable} {oldDateOn}, y todavía no hemos hecho la entrega.',
    'La fecha prometida, {oldDateOn}, ha pasado y todavía no le hemos entregado {deliverable}.',
    'Le habíamos prometido {deliverable} para {oldDateOn}, y la entrega sigue pendiente.',
  ],
  'update.expected': [
    'A día de hoy, prevemos entregarle {deliverable} {newDateOn} o, en el peor de los casos, {worstCaseOn}.',
    'Nuestra previsión ha cambiado: recibirá {deliverable} {newDateOn} o, en el peor de los casos, {worstCaseOn}.',
  ],

  'follow-up.status': [
    'Tal como le prometí, este es el estado actual: {status}.',
    'Tal como le anuncié, le cuento cómo vamos: {status}.',
    'Estas son las noticias que le prometí: {status}.',
  ],
  'follow-up.date': [
    'La nueva fecha se mantiene: recibirá {deliverable} {newDateOn}.',
    'La fecha de entrega no cambia: recibirá {deliverable} {newDateOn}.',
    'No hay cambios en la fecha: recibirá {deliverable} {newDateOn}.',
  ],
  'thanks.delivered': [
    'Ya tiene {deliverable} en sus manos. Con esta entrega concluye nuestro trabajo en el proyecto «{project}».',
    'Ya dispone de {deliverable}, y con ello termina nuestro trabajo en el proyecto «{project}».',
    'Ya ha recibido {deliverable}. Así se completa nuestro trabajo en el proyecto «{project}».',
  ],
  'thanks.patience': [
    'Le agradezco su paciencia y su colaboración durante todo este tiempo.',
    'Muchas gracias por su paciencia y su confianza.',
  ],
  'acceptance.confirm': [
    'Gracias por su respuesta. Queda acordado: recibirá {deliverable} {newDateOn}.',
    'Le agradezco su respuesta y le confirmo la nueva fecha: recibirá {deliverable} {newDateOn}.',
  ],
  'acceptance.before': [
    'Esta fecha sustituye a la del {oldDate}.',
    'La fecha anterior, {oldDateOn}, queda sin efecto.',
  ],
  'answer.intro': [
    'Gracias por su pregunta sobre el proyecto «{project}».',
    'Le agradezco su pregunta sobre el proyecto «{project}».',
    'Con gusto respondo a su pregunta sobre el proyecto «{project}».',
  ],
  'answer.reply': ['{reply}'],
  'given.intro': [
    'La compensación que le prometimos por el retraso quedó registrada {handedOn}.',
    'La compensación que le prometimos por el retraso se hizo efectiva {handedOn}.',
  ],
  'given.invoice': [
    'Su factura ya incluye el descuento del {percent}.',
    'Hemos aplicado a su factura el descuento del {percent}.',
  ],
  'given.next-project': [
    'El descuento del {percent} para su próximo proyecto ya ha quedado anotado.',
    'Hemos registrado el descuento del {percent} para su próximo proyecto.',
  ],
  'given.credit': [
    'Ha recibido un abono de {amount} en su cuenta de cliente.',
    'El abono de {amount} ya figura en su cuenta de cliente.',
  ],
  'given.hours': [
    'Hemos realizado {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo para usted.',
    'Hemos hecho {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo.',
  ],
  'given.extra': ['Además, ha recibido {extra} sin coste adicional.', 'Además, le hemos entregado {extra} sin coste.'],
  'look.intro': [
    'Tras la entrega hemos repasado cómo se produjo el retraso en el proyecto «{project}», y quiero que sepa lo que hemos concluido.',
    'Ahora que ya tiene {deliverable}, hemos repasado con calma el proyecto «{project}», y quiero que conozca nuestras conclusiones.',
  ],
  'look.invite': [
    'Si usted lo ha vivido de otra manera o echa algo en falta, dígamelo, por favor.',
    'Si desde su punto de vista falta algo, le agradeceré que me lo diga.',
  ],
}
