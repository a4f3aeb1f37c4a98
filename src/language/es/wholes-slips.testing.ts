import type { Wholes } from '../samples.testing.ts'

/** Notices of a second slip and after the day has passed, and calls. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a notice of a second slip',
    kind: 'notice',
    record: 'second',
    text: `Estimada señora Ortega:

Tengo que escribirle por segunda vez: tampoco podremos entregarle el informe anual el viernes 5 de junio. Le pido disculpas. La responsabilidad es nuestra. Sé que necesita el informe para la junta de accionistas y que este retraso le deja menos tiempo para su revisión.

Esto es lo que ha ocurrido: la comprobación de las cifras ha llevado nueve días en lugar de cuatro, y habíamos previsto poco tiempo para las correcciones.

Recibirá el informe anual el viernes 12 de junio. En el peor de los casos, será el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores. Para que esto no vuelva a ocurrir, dos personas revisan siempre las cifras.

Como compensación, le descontaremos un 10 % de la factura.

Volveré a escribirle el miércoles 3 de junio. Puede llamarme hoy, de 14:00 a 16:00, al +49 30 5550100. Con gusto responderé a todas sus preguntas.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice of a second slip that only promises to do better',
    kind: 'notice',
    record: 'second',
    text: `Estimada señora Ortega:

Sentimos muchísimo que el informe anual no vaya a estar listo el viernes 5 de junio. Una vez más, le pedimos mil disculpas. La responsabilidad es nuestra. Sé que necesita el informe para la junta de accionistas y que este retraso le deja menos tiempo para su revisión.

Esto es lo que ha ocurrido: la comprobación de las cifras ha llevado nueve días en lugar de cuatro.

Recibirá el informe anual el viernes 12 de junio. En el peor de los casos, será el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores. La próxima vez lo haremos mejor.

Como compensación, le descontaremos un 10 % de la factura.

Volveré a escribirle el miércoles 3 de junio. Puede llamarme hoy, de 14:00 a 16:00, al +49 30 5550100. Con gusto responderé a todas sus preguntas.

Un cordial saludo,
Anna Weber`,
    findings: ['p01/repeated', 'p12/grovelling', 'p07/missing'],
  },
  {
    name: 'a notice after the day has passed',
    kind: 'notice',
    record: 'passed',
    text: `Estimada señora Ortega:

Siento mucho que no le hayamos entregado el informe anual el viernes 5 de junio, como le habíamos prometido. Asumimos toda la responsabilidad. Sé que lo necesita para la junta de accionistas y que ahora le queda menos tiempo para su revisión.

Este es el motivo: la comprobación de las cifras ha llevado nueve días en lugar de cuatro.

Le entregaremos el informe el viernes 12 de junio o, como muy tarde, el martes 16 de junio. Para asegurar la nueva fecha, hemos incorporado a dos revisores y adelantado la maquetación. Para evitar que esto se repita, dos personas revisan siempre las cifras.

A modo de compensación, su factura llevará un descuento del 10 %.

Tendrá noticias mías el miércoles 10 de junio. Hoy puede llamarme de 14:00 a 16:00 al +49 30 5550100, y le responderé con gusto a todo lo que quiera preguntarme. Muchas gracias por su paciencia.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a notice after the day has passed that blames the client',
    kind: 'notice',
    record: 'passed',
    text: `Estimada señora Ortega:

Siento mucho que no le hayamos entregado el informe anual el viernes 5 de junio. La culpa es suya: el texto nos llegó tarde. Sé que lo necesita para la junta de accionistas y que ahora le queda menos tiempo para su revisión.

Recibirá el informe el viernes 12 de junio. En el peor de los casos, será el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores y adelantado la maquetación. Para que esto no vuelva a ocurrir, dos personas revisan siempre las cifras.

Como compensación, le descontaremos un 10 % de la factura.

Volveré a escribirle el miércoles 10 de junio. Puede llamarme al +49 30 5550100. Con gusto responderé a todas sus preguntas. Le agradezco su paciencia.

Un cordial saludo,
Anna Weber`,
    findings: ['p04/client', 'p03/missing'],
  },
  {
    name: 'a call sheet',
    kind: 'call-sheet',
    text: `## Para empezar

Buenos días, señora Ortega. Soy Anna Weber, de Nordlicht Studio.

## Lo primero

Le llamo por el informe anual y prefiero decírselo enseguida: lo siento mucho, no vamos a poder entregárselo el viernes 5 de junio. La responsabilidad es nuestra. Sé que lo necesita para la junta de accionistas y que este retraso le deja menos tiempo para su revisión.

## Escuchar

- Dejar hablar hasta el final.
- Anotar sus palabras.

## La solución

Recibirá el informe el viernes 12 de junio. En el peor de los casos, será el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores. Para que esto no vuelva a ocurrir, dos personas revisan siempre las cifras. Como compensación, le descontaremos un 10 % de la factura.

## Para terminar

Volveré a llamarle el miércoles 3 de junio. Puede localizarme en el +49 30 5550100. ¿Qué preguntas puedo responderle ahora?`,
    findings: [],
  },
  {
    name: 'a call sheet that begs and gives away more than was approved',
    kind: 'call-sheet',
    text: `## Para empezar

Buenos días, señora Ortega. Soy Anna Weber, de Nordlicht Studio.

## Lo primero

Le llamo por el informe anual. Lo siento mucho, no vamos a poder entregárselo el viernes 5 de junio. Lo que hemos hecho es imperdonable, y le suplico que nos perdone. La responsabilidad es nuestra. Sé que lo necesita para la junta de accionistas y que este retraso le deja menos tiempo para su revisión.

## La solución

Recibirá el informe el viernes 12 de junio. En el peor de los casos, será el martes 16 de junio. Para cumplir con esta fecha, hemos incorporado a dos revisores. Para que esto no vuelva a ocurrir, dos personas revisan siempre las cifras. Como compensación, le descontaremos un 25 % de la factura.

## Para terminar

Volveré a llamarle el miércoles 3 de junio. Puede localizarme en el +49 30 5550100. ¿Qué preguntas puedo responderle ahora?`,
    findings: ['p12/grovelling', 'p12/grovelling', 'p08/different'],
  },
  {
    name: 'a voicemail with no window',
    kind: 'voicemail',
    text: `Buenos días, señora Ortega. Soy Anna Weber, de Nordlicht Studio. Le llamo por el informe anual y me gustaría hablar un momento con usted. Por favor, llámeme cuando tenga un rato. Muchas gracias y hasta pronto.`,
    findings: ['p05/missing'],
  },
]
