import type { Letters } from '../pack.ts'

/**
 * Sentences of Spanish letters. Forms that slots must have: deliverable, event, loss, extra, done and next are noun
 * phrases with their article ('el informe anual'); steps are participles after 'hemos' ('incorporado a dos
 * revisores'); measure is what follows 'para que esto no vuelva a ocurrir' ('revisamos cada entrega entre dos');
 * cause and status are main clauses in small letters, means is one with its capital.
 */
export const letters: Letters = {
  'salutation.ms': ['Estimada {titled, select, yes {{academic}} other {señora }}{family}:'],
  'salutation.mr': ['Estimado {titled, select, yes {{academic}} other {señor }}{family}:'],
  'salutation.neutral': ['Buenos días, {academic}{name}:'],
  'salutation.nameless': ['Buenos días:'],
  closing: ['Un cordial saludo,'],

  'subject.notice': ['Nueva fecha para {deliverable}'],
  'subject.can-we-talk': ['¿Diez minutos por teléfono sobre el proyecto «{project}»?'],
  'subject.voicemail': ['Mensaje de voz: {project}'],
  'subject.call-sheet': ['Guion de llamada: {project}'],
  'subject.update': ['Resumen de la semana: {project}'],
  'subject.update-at-risk': ['Resumen de la semana: {project} – fecha en riesgo'],
  'subject.update-late': ['Resumen de la semana: {project} – entrega atrasada'],
  'subject.follow-up': ['Estado actual: {project}'],
  'subject.thanks': ['Gracias: {project}'],
  'subject.acceptance': ['Fecha confirmada: {newDate} ({project})'],
  'subject.answer': ['Su pregunta: {project}'],
  'subject.amends-given': ['Como le prometimos: {project}'],
  'subject.retrospective': ['Lo que vamos a cambiar: {project}'],

  'apology.ahead': [
    'Siento mucho que no podamos entregarle {deliverable} {oldDateOn}, como habíamos acordado.',
    'Le pido disculpas: {oldDateOn} no podremos entregarle {deliverable}, en contra de lo que le prometimos.',
    'Le ruego que acepte nuestras disculpas. Le prometimos {deliverable} para {oldDateOn} y no vamos a cumplir con esa fecha.',
  ],
  'apology.passed': [
    'Siento mucho que no le hayamos entregado {deliverable} {oldDateOn}, como habíamos acordado.',
    'Le pido disculpas: {oldDateOn} no le entregamos {deliverable}, en contra de lo que le prometimos.',
    'Le ruego que acepte nuestras disculpas. Le prometimos {deliverable} para {oldDateOn} y no hemos cumplido con esa fecha.',
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
    'Sé que necesita {deliverable} para {event}.',
    'Soy consciente de lo que esto supone para usted: necesita {deliverable} para {event}.',
  ],
  'impact.dated': [
    'Sé que necesita {deliverable} para {event}, cuya fecha ya está fijada: {stakeOn}.',
    'Soy consciente de lo que esto supone para usted: necesita {deliverable} para {event}, con fecha ya fijada para {stakeOn}.',
  ],
  'impact.loss': [
    'Sé que necesita {deliverable} para {event} y que este retraso le deja menos tiempo para {loss}.',
    'Soy consciente de lo que esto supone para usted: necesita {deliverable} para {event} y ahora le queda menos tiempo para {loss}.',
  ],
  'impact.dated-loss': [
    'Sé que necesita {deliverable} para {event}, cuya fecha ya está fijada: {stakeOn}. Este retraso le deja menos tiempo para {loss}.',
    'Soy consciente de lo que esto supone para usted: necesita {deliverable} para {event}, {stakeOn}, y ahora le queda menos tiempo para {loss}.',
  ],
  responsibility: [
    'La responsabilidad es nuestra.',
    'Asumimos toda la responsabilidad.',
    'Somos responsables de este retraso.',
  ],
  cause: ['Esto es lo que ha ocurrido: {cause}.', 'Lo que ha pasado es esto: {cause}.', 'Este es el motivo: {cause}.'],
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
  'options.intro': ['Usted elige cuándo recibe {deliverable}:', 'Para {deliverable} podemos ofrecerle estas fechas:'],
  'options.item': ['**{label}**: {dayOn}; como muy tarde, {worstOn}. {means}.'],
  'options.short': ['**{label}**: {dayOn}. {means}.'],
  'options.ask': ['Dígame, por favor, qué opción le conviene más.', '¿Qué opción prefiere? Dígamelo, por favor.'],
  plan: [
    'Para cumplir con esta fecha, hemos {steps}.',
    'Para asegurar la nueva fecha, hemos {steps}.',
    'Nuestro plan para esta fecha ya está en marcha: hemos {steps}.',
  ],
  'plan.choice': [
    'Para cumplir con la fecha que elija, hemos {steps}.',
    'Para asegurar estas fechas, hemos {steps}.',
    'Para que pueda contar con estas fechas, hemos {steps}.',
  ],
  'plan.again': [
    'Para cumplir con la fecha esta vez, hemos {steps}.',
    'Para asegurar esta fecha, hemos {steps}.',
    'Nuestro plan para esta fecha ya está en marcha: hemos {steps}.',
  ],
  'plan.measure': [
    'El siguiente paso empieza {measureOn}: {measure}.',
    'El siguiente paso está previsto para {measureOn}: {measure}.',
  ],
  recurrence: [
    'Para que esto no vuelva a ocurrir, {measure}.',
    'Para evitar que esto se repita, {measure}.',
    'Para que esto no se repita, {measure}.',
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
    'Como compensación, le abonaremos {amount}.',
    'A modo de compensación, recibirá un abono de {amount}.',
    'Para compensar este retraso, le hacemos un abono de {amount}.',
  ],
  'amends.hours': [
    'Asumimos el coste de {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}}.',
    'No le facturaremos {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}}.',
    '{hours, plural, =1 {Corre de nuestra cuenta una hora de trabajo} one {Corre de nuestra cuenta # hora de trabajo} other {Corren de nuestra cuenta # horas de trabajo}}.',
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
    'No dude en preguntarme todo lo que necesite saber.',
    'Si le queda alguna duda, no tiene más que preguntarme.',
  ],
  portal: [
    'En su página puede ver todas las fechas y respondernos: {portal}',
    'Todas las fechas están en su página, desde donde también puede respondernos: {portal}',
    'Encontrará todas las fechas en su página y podrá respondernos allí: {portal}',
  ],
  thanks: [
    'Le agradezco su paciencia.',
    'Muchas gracias por su paciencia.',
    'Gracias por la paciencia que ha tenido con nosotros.',
  ],

  'talk.ask': [
    '¿Tendría diez minutos para hablar por teléfono? Hay un asunto del proyecto «{project}» que prefiero explicarle de viva voz.',
    'Hay un asunto del proyecto «{project}» que prefiero explicarle por teléfono y no por escrito. ¿Tendría diez minutos?',
  ],
  'talk.slots': ['Puedo llamarle:', 'Estas son las horas a las que podría llamarle:'],
  'talk.slot': ['{callDay}, de {from} a {to} ({zone})'],
  'talk.number': [
    'Dígame, por favor, cuándo le viene bien, o llámeme directamente al {phone}. Muchas gracias.',
    '¿Cuándo le vendría mejor? También puede llamarme directamente al {phone}. Muchas gracias.',
  ],

  'voicemail.hello.ms': [
    'Buenos días, {titled, select, yes {{academic}} other {señora }}{family}. Soy {me}, de {company}.',
  ],
  'voicemail.hello.mr': [
    'Buenos días, {titled, select, yes {{academic}} other {señor }}{family}. Soy {me}, de {company}.',
  ],
  'voicemail.hello.neutral': ['Buenos días, {academic}{name}. Soy {me}, de {company}.'],
  'voicemail.hello.nameless': ['Buenos días. Soy {me}, de {company}.'],
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
  'call.hello.ms': ['Buenos días, {titled, select, yes {{academic}} other {señora }}{family}. Soy {me}, de {company}.'],
  'call.hello.mr': ['Buenos días, {titled, select, yes {{academic}} other {señor }}{family}. Soy {me}, de {company}.'],
  'call.hello.neutral': ['Buenos días, {academic}{name}. Soy {me}, de {company}.'],
  'call.hello.nameless': ['Buenos días. Soy {me}, de {company}.'],
  'call.opening': [
    'Le llamo por el proyecto «{project}» y prefiero decírselo enseguida: siento mucho que no vayamos a entregarle {deliverable} {oldDateOn}, como habíamos acordado.',
    'Se trata del proyecto «{project}» y voy al grano: le pido disculpas porque {oldDateOn} no vamos a entregarle {deliverable}, en contra de lo que le prometimos.',
    'Le llamo por el proyecto «{project}» y voy directamente al asunto: no vamos a entregarle {deliverable} {oldDateOn}. Lo siento mucho.',
  ],
  'call.opening-passed': [
    'Le llamo por el proyecto «{project}» y prefiero decírselo enseguida: siento mucho que no le hayamos entregado {deliverable} {oldDateOn}, como habíamos acordado.',
    'Le llamo por el proyecto «{project}» y voy directamente al asunto: {oldDateOn} no le entregamos {deliverable}. Lo siento mucho.',
  ],
  'call.opening-again': [
    'Le llamo por el proyecto «{project}» y prefiero decírselo enseguida: siento mucho que tengamos que aplazar otra vez la entrega; le habíamos prometido {deliverable} para {oldDateOn}.',
    'Se trata del proyecto «{project}» y voy al grano: le prometimos {deliverable} para {oldDateOn}, y esta vez tampoco cumplimos. Le pido disculpas.',
  ],
  'call.listen': ['Dejar hablar hasta el final.', 'Anotar sus palabras.', 'Prometer solo lo aprobado.'],
  'call.back': [
    'Entiendo muy bien su enfado; a mí tampoco me gusta lo ocurrido. Repasemos ahora la solución.',
    'He anotado lo que me ha dicho. ¿Me permite explicarle cómo tendrá {deliverable} {newDateOn}?',
    '¿Qué parte es la más urgente para usted?',
  ],
  'call.back-choice': [
    'Entiendo muy bien su enfado; a mí tampoco me gusta lo ocurrido. Repasemos ahora la solución.',
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
    'Esta semana hemos terminado {done}; próximo paso: {next}.',
    'Lo que hemos terminado esta semana: {done}. Lo siguiente: {next}.',
    'Hemos terminado {done} y ahora pasamos a lo siguiente: {next}.',
  ],
  'update.on-track': [
    'La entrega sigue prevista para {oldDateOn}; a día de hoy, nada lo impide.',
    'La fecha no cambia: recibirá {deliverable} {oldDateOn}, como habíamos acordado.',
    'Todo sigue según lo acordado: recibirá {deliverable} {oldDateOn}.',
  ],
  'update.quiet': [
    'Esta semana no se ha cerrado ninguna etapa; el trabajo sigue según lo previsto.',
    'Ha sido una semana tranquila: no se ha terminado ninguna etapa y el trabajo sigue según lo previsto.',
    'Esta semana no hay novedades; el trabajo avanza según lo previsto.',
  ],
  'update.at-risk': [
    'La fecha prevista para {deliverable}, {oldDateOn}, está en riesgo. Se lo digo con tiempo para que pueda organizarse.',
    'Ya no es seguro que podamos entregarle {deliverable} {oldDateOn}, como habíamos acordado. Se lo digo hoy mismo para que pueda organizarse.',
    'Prefiero avisarle con tiempo, para que pueda organizarse: es posible que no podamos entregarle {deliverable} {oldDateOn}, como habíamos acordado.',
  ],
  'update.late': [
    'Debería haber recibido {deliverable} {oldDateOn}, y todavía no hemos hecho la entrega.',
    'La fecha prometida, {oldDateOn}, ha pasado y seguimos debiéndole {deliverable}.',
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
    'Ya tiene {deliverable} en sus manos. Con ello queda cumplido nuestro compromiso en el proyecto «{project}».',
    'Ya dispone de {deliverable}, y así nuestro compromiso en el proyecto «{project}» queda cumplido.',
    'Ya ha recibido {deliverable}. Así se completa lo que le habíamos prometido en el proyecto «{project}».',
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
    'Le agradezco que me pregunte por el proyecto «{project}».',
    'Con gusto respondo a su pregunta sobre el proyecto «{project}».',
  ],
  'answer.reply': ['{reply}'],
  'given.intro': [
    'Le habíamos prometido una compensación por el retraso, y {handedOn} cumplimos esa promesa.',
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
  'given.credit': ['Ha recibido un abono de {amount}.', 'El abono de {amount} ya figura en su cuenta de cliente.'],
  'given.hours': [
    'Hemos realizado {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin coste para usted.',
    'Hemos hecho {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo.',
  ],
  'given.extra': ['Además, ha recibido {extra} sin coste adicional.', 'También tiene ya {extra}, sin coste alguno.'],
  'look.intro': [
    'Tras la entrega hemos repasado cómo se produjo el retraso en el proyecto «{project}», y quiero que sepa lo que hemos concluido.',
    'Ahora que ya tiene {deliverable}, hemos repasado con calma el proyecto «{project}», y quiero que conozca nuestras conclusiones.',
  ],
  'look.invite': [
    'Si usted lo ha vivido de otra manera o echa algo en falta, dígamelo, por favor.',
    'Si desde su punto de vista falta algo, le agradeceré que me lo diga.',
  ],
}
