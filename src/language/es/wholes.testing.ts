import type { Wholes } from '../samples.testing.ts'

/** Read on Monday 2026-06-01 against the context of `samples.testing.ts`: old date 5 June, new date 12 June, worst case 16 June. */
export const wholes: Wholes = [
  {
    name: 'a good notice',
    kind: 'notice',
    text: `Estimada señora Ortega:

Siento mucho que no podamos entregarle el informe anual el viernes 5 de junio, como habíamos acordado. La responsabilidad es nuestra. Sé que necesita el informe para la junta de accionistas y que este retraso le deja menos tiempo para su revisión.

Esto es lo que ha ocurrido: la comprobación de las cifras ha llevado nueve días en lugar de cuatro.

Recibirá el informe anual el viernes 12 de junio. En el peor de los casos, será el martes 16 de junio. Para cumplir esta fecha, hemos incorporado a dos revisores y adelantado la maquetación. Cada mañana reviso personalmente el avance. Para que esto no vuelva a ocurrir, dos personas revisan ahora las cifras.

Como compensación, le descontaremos un 10 % de la factura.

Volveré a escribirle el miércoles 3 de junio. Puede llamarme hoy, de 14:00 a 16:00, al +49 30 5550100. Con gusto responderé a todas sus preguntas. Le agradezco su paciencia.

Un cordial saludo,
Anna Weber
Nordlicht Studio`,
    findings: [],
  },
  {
    name: 'a notice with a fault for every principle',
    kind: 'notice',
    text: `Estimada señora Paredes:

Sentimos si esto le ha molestado, y disculpe las molestias. Javier olvidó la comprobación. Recibirá el informe lo antes posible. Todo está bajo control. Como compensación, tendrá un descuento del 20 %. Se lo garantizamos. No es culpa nuestra.

Un cordial saludo,
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
    text: `Buenos días, señora Ortega. Soy Anna Weber, de Nordlicht Studio. Me gustaría hablar un momento con usted sobre el informe anual. Por favor, llámeme hoy entre las 14:00 y las 16:00 al +49 30 5550100. Muchas gracias y hasta luego.`,
    findings: [],
  },
  {
    name: 'a voicemail that gives away a discount and names no day',
    kind: 'voicemail',
    text: `Buenos días, señora Ortega. Soy Anna Weber, de Nordlicht Studio. Me gustaría hablar con usted sobre el informe anual. Como compensación, le descontaremos un 10 % de la factura. Puede llamarme al +49 30 5550100. Muchas gracias y hasta luego.`,
    findings: ['p08/not-approved', 'p05/missing'],
  },
  {
    name: 'good thanks',
    kind: 'thanks',
    text: `Estimada señora Ortega:

Muchas gracias por aprobar el informe anual con tanta rapidez. Sus comentarios sobre el segundo capítulo lo han hecho más claro. Ha sido un placer trabajar con usted.

Si tiene alguna pregunta, puede llamarme el 3 de junio al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk',
    kind: 'can-we-talk',
    text: `Estimada señora Ortega:

¿Tendría hoy diez minutos para hablar por teléfono? Hay un asunto del informe anual que prefiero explicarle de viva voz.

Puedo llamarla hoy entre las 14:00 y las 16:00, o puede llamarme usted al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a mail asking for a talk, to another client, with a text left to fill in',
    kind: 'can-we-talk',
    text: `Estimada señora Paredes:

¿Tendría hoy diez minutos para hablar por teléfono? Hay un asunto de [proyecto] que prefiero explicarle de viva voz.

Puedo llamarla hoy entre las 14:00 y las 16:00, o puede llamarme usted al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: ['p11/wrong-name', 'p11/placeholder', 'p11/no-name'],
  },
  {
    name: 'an answer with a guarantee and no day',
    kind: 'answer',
    text: `Estimada señora Ortega:

Gracias por su pregunta sobre la cubierta. El color se queda como usted lo eligió, y le garantizamos que el papel también. Recibirá la prueba lo antes posible.

Puede llamarme el 3 de junio al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: ['p09/absolute', 'p05/vague-date', 'p05/missing'],
  },
  {
    name: 'a good answer',
    kind: 'answer',
    text: `Estimada señora Ortega:

Gracias por su pregunta sobre el papel. El informe se imprimirá en el papel que usted eligió, de 120 gramos y sin estucar; la imprenta lo tiene en el almacén.

Recibirá el informe anual el viernes 12 de junio. Volveré a escribirle el miércoles 3 de junio y, hasta entonces, puede llamarme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a good mail asking for a talk, the reason first',
    kind: 'can-we-talk',
    text: `Estimada señora Ortega:

Hay un asunto del informe anual que prefiero explicarle por teléfono y no por carta. ¿Tendría diez minutos hoy?

Puedo hablar de 14:00 a 16:00. Llámeme directamente al +49 30 5550100 o dígame cuándo puedo llamarle. Muchas gracias.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
]
