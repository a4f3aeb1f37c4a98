import type { Manner } from '../pack.ts'

/**
 * Letters to people on first-name terms (tú): every sentence that addresses the reader, in the same number of wordings.
 */
export const manner: Manner = {
  academic: {
    dr: { ms: 'Dra.', mr: 'Dr.', neutral: 'Dr.' },
    prof: { ms: 'Prof.ª', mr: 'Prof.', neutral: 'Prof.' },
  },
  fromNow: ['a partir de ahora', 'de ahora en adelante', 'a partir de hoy', 'desde ahora', 'desde hoy', 'ahora', 'ya'],
  informal: {
    'salutation.ms': ['Hola, {first}:'],
    'salutation.mr': ['Hola, {first}:'],
    'salutation.neutral': ['Hola, {first}:'],
    closing: ['Un saludo,'],
    'subject.answer': ['Tu pregunta: {project}'],
    'subject.amends-given': ['Como te prometimos: {project}'],
    'apology.ahead': [
      'Siento mucho que no podamos entregarte {deliverable} en la fecha acordada, {oldDateOn}.',
      'Te pido disculpas: {oldDateOn} no podremos entregarte {deliverable}, en contra de lo que te prometimos.',
      'Te pido disculpas. Te prometimos {deliverable} para {oldDateOn} y no podremos hacer la entrega ese día.',
    ],
    'apology.passed': [
      'Siento mucho no haberte entregado {deliverable} en la fecha acordada, {oldDateOn}.',
      'Te pido disculpas: {oldDateOn} no te entregamos {deliverable}, en contra de lo que te prometimos.',
      'Te pido disculpas. Te prometimos {deliverable} para {oldDateOn} y ese día no hicimos la entrega.',
    ],
    'apology.again': [
      'Siento mucho que tampoco podamos entregarte {deliverable} en la fecha revisada, {oldDateOn}.',
      'Tenemos que aplazar la entrega una vez más; la fecha prometida para {deliverable} era {oldDateOn}. Te pido disculpas por ello.',
      'Te pido disculpas. Tras el aplazamiento anterior, te prometimos {deliverable} para {oldDateOn}, y esta vez tampoco vamos a cumplir.',
    ],
    'apology.again-passed': [
      'Siento mucho que tampoco te hayamos entregado {deliverable} en la fecha revisada, {oldDateOn}.',
      'La fecha prometida para {deliverable} era {oldDateOn}, y una vez más no la hemos cumplido. Te pido disculpas por ello.',
      'Te pido disculpas. Tras el aplazamiento anterior, te prometimos {deliverable} para {oldDateOn}, y esta vez tampoco hemos cumplido.',
    ],
    'apology.short': [
      'Siento no poder darte hoy una noticia mejor.',
      'Te pido disculpas por ponerte en esta situación.',
      'Lamento mucho que esto altere tus planes.',
    ],
    'impact.event': [
      'Sé que cuentas con esta entrega para {event}.',
      'Soy consciente de lo que esto supone para ti: cuentas con esta entrega para {event}.',
    ],
    'impact.dated': [
      'Sé que cuentas con esta entrega para {event}, {stakeOn}.',
      'Soy consciente de lo que esto supone para ti: cuentas con esta entrega para {event}, {stakeOn}.',
    ],
    'impact.loss': [
      'Sé que cuentas con esta entrega para {event} y que este retraso te deja menos tiempo para {loss}.',
      'Soy consciente de lo que esto supone para ti: cuentas con esta entrega para {event} y ahora te queda menos tiempo para {loss}.',
    ],
    'impact.dated-loss': [
      'Sé que cuentas con esta entrega para {event}, {stakeOn}. Este retraso te deja menos tiempo para {loss}.',
      'Soy consciente de lo que esto supone para ti: cuentas con esta entrega para {event}, {stakeOn}, y ahora te queda menos tiempo para {loss}.',
    ],
    'date.new': [
      'Recibirás {deliverable} {newDateOn}.',
      'La nueva fecha para {deliverable} es {newDateOn}.',
      'Te entregaremos {deliverable} {newDateOn}.',
    ],
    'options.intro': [
      'Puedes elegir cuándo recibir {deliverable}:',
      'Para {deliverable} podemos ofrecerte estas fechas:',
    ],
    'options.ask': ['Dime, por favor, qué opción te conviene más.', '¿Qué opción prefieres? Dímelo, por favor.'],
    'plan.choice': [
      'Para cumplir con la fecha que elijas, hemos {steps}.',
      'Para asegurar estas fechas, hemos {steps}.',
      'Para que puedas contar con estas fechas, hemos {steps}.',
    ],
    'amends.invoice': [
      'Como compensación, te descontaremos un {percent} de la factura.',
      'A modo de compensación, tu factura llevará un descuento del {percent}.',
      'Para compensar este retraso, te aplicamos un descuento del {percent} en la factura.',
    ],
    'amends.next-project': [
      'Como compensación, te ofrecemos un descuento del {percent} en tu próximo proyecto.',
      'A modo de compensación, descontaremos un {percent} del precio de tu próximo proyecto.',
      'Para compensar este retraso, tu próximo proyecto llevará un descuento del {percent}.',
    ],
    'amends.credit': [
      'Como compensación, te abonaremos {amount} en tu cuenta de cliente.',
      'A modo de compensación, recibirás un abono de {amount} en tu cuenta de cliente.',
      'Para compensar este retraso, te hacemos un abono de {amount} en tu cuenta de cliente.',
    ],
    'amends.hours': [
      'Asumimos el coste de {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}}.',
      'Te ofrecemos {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo.',
      '{hours, plural, =1 {Una hora de trabajo corre} one {# hora de trabajo corre} other {# horas de trabajo corren}} de nuestra cuenta.',
    ],
    'amends.extra': [
      'Además, te incluimos {extra} sin coste adicional.',
      'También recibirás {extra} sin coste alguno.',
      'A ello añadimos {extra}, sin coste para ti.',
    ],
    'contact.next': [
      'Volveré a escribirte {nextUpdateOn}.',
      'Tendrás noticias mías {nextUpdateOn}.',
      'Te daré más noticias {nextUpdateOn}.',
    ],
    'contact.reach': [
      'Puedes llamarme {callOn}, de {from} a {to}, al {phone}.',
      'Si prefieres que hablemos, llámame {callOn}, de {from} a {to}, al {phone}.',
    ],
    'contact.reach-today': [
      'Puedes llamarme hoy, de {from} a {to}, al {phone}.',
      'Si prefieres que hablemos, llámame hoy, de {from} a {to}, al {phone}.',
    ],
    'contact.questions': [
      'Con gusto responderé a todas tus preguntas.',
      'Si necesitas cualquier aclaración, no dudes en consultarme.',
      'Si te queda alguna duda, no tienes más que preguntarme.',
    ],
    portal: [
      'En tu área de cliente puedes ver todas las fechas y respondernos: {portal}',
      'Todas las fechas están en tu área de cliente, desde donde también puedes respondernos: {portal}',
      'Encontrarás todas las fechas en tu área de cliente y podrás respondernos allí: {portal}',
    ],
    thanks: [
      'Te agradezco tu comprensión.',
      'Muchas gracias por tu comprensión.',
      'Gracias de antemano por tu comprensión.',
    ],
    'talk.ask': [
      '¿Tendrías diez minutos para hablar por teléfono? Hay un asunto del proyecto «{project}» que prefiero explicarte de viva voz.',
      'Hay un asunto del proyecto «{project}» que prefiero explicarte por teléfono y no por escrito. ¿Tendrías diez minutos?',
    ],
    'talk.slots': ['Podría llamarte:', 'Esta es mi propuesta para la llamada:'],
    'talk.number': [
      'Dime, por favor, cuándo te viene bien, o llámame directamente al {phone}. Muchas gracias.',
      'Dime, por favor, si te viene bien; también puedes llamarme directamente al {phone}. Muchas gracias.',
    ],
    'voicemail.hello.ms': ['Hola, {first}. Soy {me}, de {company}.'],
    'voicemail.hello.mr': ['Hola, {first}. Soy {me}, de {company}.'],
    'voicemail.hello.neutral': ['Hola, {first}. Soy {me}, de {company}.'],
    'call.hello.ms': ['Hola, {first}. Soy {me}, de {company}.'],
    'call.hello.mr': ['Hola, {first}. Soy {me}, de {company}.'],
    'call.hello.neutral': ['Hola, {first}. Soy {me}, de {company}.'],
    'voicemail.ask': [
      'Me gustaría hablar un momento contigo sobre el proyecto «{project}».',
      'Te llamo por el proyecto «{project}» y me gustaría hablar un momento contigo.',
    ],
    'voicemail.today': ['Por favor, llámame hoy entre las {from} y las {to}. Mi número es el {phone}.'],
    'voicemail.on': ['Por favor, llámame {callOn} entre las {from} y las {to}. Mi número es el {phone}.'],
    'call.opening': [
      'Te llamo por el proyecto «{project}» y prefiero decírtelo enseguida: siento mucho que no podamos entregarte {deliverable} en la fecha acordada, {oldDateOn}.',
      'Se trata del proyecto «{project}» y voy al grano: te pido disculpas porque {oldDateOn} no vamos a entregarte {deliverable}, en contra de lo que te prometimos.',
      'Te llamo por el proyecto «{project}» y voy directamente al asunto: no vamos a entregarte {deliverable} {oldDateOn}. Lo siento mucho.',
    ],
    'call.opening-passed': [
      'Te llamo por el proyecto «{project}» y prefiero decírtelo enseguida: siento mucho no haberte entregado {deliverable} en la fecha acordada, {oldDateOn}.',
      'Te llamo por el proyecto «{project}» y voy directamente al asunto: {oldDateOn} no te entregamos {deliverable}. Lo siento mucho.',
    ],
    'call.opening-again': [
      'Te llamo por el proyecto «{project}» y prefiero decírtelo enseguida: siento mucho que tengamos que aplazar otra vez la entrega; te habíamos prometido {deliverable} para {oldDateOn}.',
      'Se trata del proyecto «{project}» y voy al grano: te prometimos {deliverable} para {oldDateOn}, y esta vez tampoco cumplimos. Te pido disculpas.',
    ],
    'call.back': [
      'Entiendo perfectamente tu malestar. ¿Te parece que repasemos la solución?',
      'He anotado lo que me has dicho. ¿Me dejas explicarte cómo tendrás {deliverable} {newDateOn}?',
      '¿Qué parte es la más urgente para ti?',
    ],
    'call.back-choice': [
      'Entiendo perfectamente tu malestar. ¿Te parece que repasemos la solución?',
      'He anotado lo que me has dicho. ¿Me dejas explicarte qué fechas podemos ofrecerte?',
      '¿Qué parte es la más urgente para ti?',
    ],
    'call.end': [
      'Volveré a llamarte {nextUpdateOn}. Puedes llamarme al {phone}. ¿Tienes alguna pregunta que pueda responderte ahora?',
    ],
    'update.intro': [
      'Este es el estado actual del proyecto «{project}».',
      'Te resumo cómo va el proyecto «{project}».',
      'Te escribo para contarte cómo avanza el proyecto «{project}».',
      'Así va el proyecto «{project}».',
    ],
    'update.on-track': [
      'La fecha de entrega sigue siendo {oldDateOn}; a día de hoy, todo va según lo previsto.',
      'La fecha no cambia: recibirás {deliverable} {oldDateOn}, como habíamos acordado.',
      'Todo sigue según lo acordado: te entregaremos {deliverable} {oldDateOn}.',
    ],
    'update.at-risk': [
      'La fecha prevista para {deliverable}, {oldDateOn}, está en riesgo. Te lo digo con tiempo para que puedas organizarte.',
      'Ya no es seguro que podamos entregarte {deliverable} en la fecha acordada, {oldDateOn}. Te lo digo hoy mismo para que puedas organizarte.',
      'Prefiero avisarte con tiempo, para que puedas organizarte: es posible que no podamos entregarte {deliverable} en la fecha acordada, {oldDateOn}.',
    ],
    'update.late': [
      'Deberías haber recibido {deliverable} {oldDateOn}, y todavía no hemos hecho la entrega.',
      'La fecha prometida, {oldDateOn}, ha pasado y todavía no te hemos entregado {deliverable}.',
      'Te habíamos prometido {deliverable} para {oldDateOn}, y la entrega sigue pendiente.',
    ],
    'update.expected': [
      'A día de hoy, prevemos entregarte {deliverable} {newDateOn} o, en el peor de los casos, {worstCaseOn}.',
      'Nuestra previsión ha cambiado: recibirás {deliverable} {newDateOn} o, en el peor de los casos, {worstCaseOn}.',
    ],
    'follow-up.status': [
      'Tal como te prometí, este es el estado actual: {status}.',
      'Tal como te anuncié, te cuento cómo vamos: {status}.',
      'Estas son las noticias que te prometí: {status}.',
    ],
    'follow-up.date': [
      'La nueva fecha se mantiene: recibirás {deliverable} {newDateOn}.',
      'La fecha de entrega no cambia: recibirás {deliverable} {newDateOn}.',
      'No hay cambios en la fecha: recibirás {deliverable} {newDateOn}.',
    ],
    'thanks.delivered': [
      'Ya tienes {deliverable} en tus manos. Con esta entrega concluye nuestro trabajo en el proyecto «{project}».',
      'Ya dispones de {deliverable}, y con ello termina nuestro trabajo en el proyecto «{project}».',
      'Ya has recibido {deliverable}. Así se completa nuestro trabajo en el proyecto «{project}».',
    ],
    'thanks.patience': [
      'Te agradezco tu paciencia y tu colaboración durante todo este tiempo.',
      'Muchas gracias por tu paciencia y tu confianza.',
    ],
    'acceptance.confirm': [
      'Gracias por tu respuesta. Queda acordado: recibirás {deliverable} {newDateOn}.',
      'Te agradezco tu respuesta y te confirmo la nueva fecha: recibirás {deliverable} {newDateOn}.',
    ],
    'answer.intro': [
      'Gracias por tu pregunta sobre el proyecto «{project}».',
      'Te agradezco tu pregunta sobre el proyecto «{project}».',
      'Con gusto respondo a tu pregunta sobre el proyecto «{project}».',
    ],
    'given.intro': [
      'La compensación que te prometimos por el retraso quedó registrada {handedOn}.',
      'La compensación que te prometimos por el retraso se hizo efectiva {handedOn}.',
    ],
    'given.invoice': [
      'Tu factura ya incluye el descuento del {percent}.',
      'Hemos aplicado a tu factura el descuento del {percent}.',
    ],
    'given.next-project': [
      'El descuento del {percent} para tu próximo proyecto ya ha quedado anotado.',
      'Hemos registrado el descuento del {percent} para tu próximo proyecto.',
    ],
    'given.credit': [
      'Has recibido un abono de {amount} en tu cuenta de cliente.',
      'El abono de {amount} ya figura en tu cuenta de cliente.',
    ],
    'given.hours': [
      'Hemos realizado {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo para ti.',
      'Hemos hecho {hours, plural, =1 {una hora de trabajo} one {# hora de trabajo} other {# horas de trabajo}} sin cargo.',
    ],
    'given.extra': [
      'Además, has recibido {extra} sin coste adicional.',
      'Además, te hemos entregado {extra} sin coste.',
    ],
    'look.intro': [
      'Tras la entrega hemos repasado cómo se produjo el retraso en el proyecto «{project}», y quiero que sepas lo que hemos concluido.',
      'Ahora que ya tienes {deliverable}, hemos repasado con calma el proyecto «{project}», y quiero que conozcas nuestras conclusiones.',
    ],
    'look.invite': [
      'Si tú lo has vivido de otra manera o echas algo en falta, dímelo, por favor.',
      'Si desde tu punto de vista falta algo, te agradeceré que me lo digas.',
    ],
  },
}
