import type { Wholes } from '../samples.testing.ts'

/** The weekly letters: on track, at risk, late, quiet. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'an update on track',
    kind: 'update',
    text: `Estimada señora Ortega:

Ha sido una buena semana para el informe anual: hemos comprobado las cifras y el diseño de la portada está listo. Ahora pasamos a la corrección final.

La fecha no cambia. Recibirá el informe el viernes 5 de junio, como habíamos acordado.

El lunes 8 de junio volveré a escribirle. Mientras tanto, puede llamarme al +49 30 5550100; si algo no le queda claro, pregúnteme, por favor.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track, in a few plain lines',
    kind: 'update',
    text: `Buenos días, señora Ortega:

Le resumo en pocas palabras cómo va el informe anual. Ya tenemos todas las cifras, dos capítulos están corregidos y la cubierta está en la imprenta. Vamos según lo previsto: la entrega sigue fijada para el viernes 5 de junio.

Tendrá noticias mías el lunes 8 de junio. Si le apetece que veamos juntas la cubierta, llámeme al +49 30 5550100. Estoy en la oficina todos los días, de nueve a cinco.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update on track that blames, tells of tickets and names no day',
    kind: 'update',
    text: `Estimada señora Ortega:

Esta semana hemos terminado la comprobación de las cifras del informe anual, y el diseño de la portada está listo. Javier olvidó reservar a los revisores y eso nos ha costado dos días, pero el ticket KRA-114 ya está cerrado.

Recibirá el informe lo antes posible, y le garantizamos que será impecable.

Puede llamarme al +49 30 5550100. Con gusto responderé a todas sus preguntas.

Un cordial saludo,
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
    text: `Estimada señora Ortega:

Prefiero decírselo hoy y no la semana que viene: la fecha acordada para el informe anual está en riesgo. Siento no poder darle una noticia mejor. Sé que necesita el informe para la junta de accionistas y que este retraso le deja menos tiempo para su revisión.

A día de hoy, recibirá el informe el viernes 12 de junio o, en el peor de los casos, el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores y adelantado la maquetación.

El lunes 8 de junio volveré a escribirle. Mañana puede llamarme a cualquier hora al +49 30 5550100. Con gusto responderé a todas sus preguntas.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update at risk with another day and no plan',
    kind: 'late',
    text: `Estimada señora Ortega:

La fecha del informe anual está en riesgo. Lo sentimos, pero comprobar las cifras es un trabajo lento. Sé que necesita el informe para la junta de accionistas y que cada día cuenta para su revisión.

Recibirá el informe el viernes 19 de junio. Es todo lo que puedo decirle por el momento, y espero que le sirva de algo para organizarse.

Puede llamarme al +49 30 5550100. Si tiene alguna pregunta, dígamelo, por favor.

Un cordial saludo,
Anna Weber`,
    findings: ['p01/hedged', 'p05/other-day', 'p05/missing', 'p06/missing', 'p10/missing'],
  },
  {
    name: 'an update after the day has passed',
    kind: 'late',
    record: 'passed',
    text: `Estimada señora Ortega:

Debería haber recibido el informe anual el viernes, y todavía no se lo hemos entregado. Lo siento mucho. Sé que lo necesita para la junta de accionistas y que ahora le queda menos tiempo para su revisión.

Se lo entregaremos el viernes 12 de junio o, como muy tarde, el martes 16 de junio. Para asegurar esta fecha, hemos incorporado a dos revisores. Los cuatro primeros capítulos están revisados, y los tres restantes irán uno tras otro.

Tendrá más noticias mías el miércoles 10 de junio. Si prefiere que lo hablemos, llámeme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an update after the day has passed, with nobody who did it',
    kind: 'late',
    record: 'passed',
    text: `Estimada señora Ortega:

El informe anual no se entregó el viernes. Se cometieron errores y hubo que comprobar otra vez las cifras. Sabemos que necesita el informe para la junta de accionistas y que queda poco tiempo para su revisión.

Recibirá el informe el viernes 12 de junio o, en el peor de los casos, el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores. Esto no volverá a pasar nunca más.

Volveré a escribirle el miércoles 10 de junio. Si tiene preguntas, puede llamarme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: ['p12/agentless', 'p07/unearned', 'p09/absolute'],
  },
  {
    name: 'a quiet week',
    kind: 'quiet',
    text: `Estimada señora Ortega:

Esta semana hay poco que contar. Estamos en plena corrección final del informe anual y no tocaba cerrar ningún capítulo. El trabajo sigue según lo previsto, y los revisores tienen todo lo que necesitan.

La fecha se mantiene: recibirá el informe el viernes 5 de junio.

El lunes 8 de junio volveré a escribirle. Si antes quiere saber algo más, llámeme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a quiet week with a text left to fill in and everything under control',
    kind: 'quiet',
    text: `Estimada señora Ortega:

Esta semana hay poco que contar de [proyecto]. Estamos en plena corrección final y no tocaba cerrar ningún capítulo. Todo está bajo control.

La fecha se mantiene: recibirá el informe anual el viernes 5 de junio.

El lunes 8 de junio volveré a escribirle. Si antes quiere saber algo más, llámeme al +49 30 5550100. Responderé con gusto a cualquier pregunta.

Un cordial saludo,
Anna Weber`,
    findings: ['p11/placeholder', 'p07/unearned'],
  },
  {
    name: 'a quiet week, in the lines that were promised',
    kind: 'quiet',
    text: `Estimada señora Ortega:

Le prometí unas líneas cada semana y aquí están, aunque no se haya terminado ninguna etapa. La corrección final del informe anual está en marcha, los revisores leen los capítulos tres y cuatro, y la cubierta está en la imprenta. El trabajo avanza según lo previsto.

A día de hoy, recibirá el informe el viernes 5 de junio, como habíamos acordado.

Tendrá noticias mías el lunes 8 de junio. Si algo no le queda claro, pregúnteme, por favor: +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
]
