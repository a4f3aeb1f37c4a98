import type { Wholes } from '../samples.testing.ts'

/** Letters after a notice: follow-up, agreement, amends, delivery, look back. Read as `samples.testing.ts` of the languages says. */
export const wholes: Wholes = [
  {
    name: 'a follow-up',
    kind: 'follow-up',
    text: `Estimada señora Ortega:

Tal como le prometí, le cuento cómo vamos: los cuatro primeros capítulos del informe anual están revisados y el quinto lo tiene ya el segundo revisor.

La nueva fecha se mantiene. Recibirá el informe el viernes 12 de junio. Para cumplir con ella, hemos adelantado dos días la corrección final.

Volveré a escribirle el miércoles 3 de junio. Si quiere ver antes los capítulos terminados, llámeme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a follow-up that names no day and praises too loudly',
    kind: 'follow-up',
    text: `Estimada señora Ortega:

Tal como le prometí, le cuento cómo vamos: los cuatro primeros capítulos están revisados y el problema está solucionado. El resto del informe se lo enviaremos en breve, y le garantizamos que quedará encantada.

Para cumplir con la fecha, hemos adelantado dos días la corrección final.

Volveré a escribirle el miércoles 3 de junio. Si tiene preguntas, puede llamarme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: ['p07/unearned', 'p05/vague-date', 'p09/absolute', 'p05/missing'],
  },
  {
    name: 'an acceptance confirmed',
    kind: 'acceptance',
    text: `Estimada señora Ortega:

Muchas gracias por su respuesta. Queda acordado, entonces: recibirá el informe anual el viernes 12 de junio. Esta fecha sustituye a la del 5 de junio.

Como le ofrecimos, le descontaremos un 10 % de la factura para compensar el retraso.

Volveré a escribirle el miércoles 3 de junio. Mientras tanto, puede llamarme al +49 30 5550100; responderé con gusto a todas sus preguntas.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed with another day and another discount',
    kind: 'acceptance',
    text: `Estimada señora Ortega:

Muchas gracias por su respuesta. Queda acordado, entonces: recibirá el informe anual el lunes 15 de junio. Esta fecha sustituye a la anterior.

Como le ofrecimos, le descontaremos un 15 % de la factura para compensar el retraso.

Volveré a escribirle el miércoles 3 de junio. Mientras tanto, puede llamarme al +49 30 5550100; responderé con gusto a todas sus preguntas.

Un cordial saludo,
Anna Weber`,
    findings: ['p05/other-day', 'p08/different', 'p05/missing'],
  },
  {
    name: 'amends given',
    kind: 'amends-given',
    text: `Estimada señora Ortega:

Le habíamos prometido una compensación por el retraso del informe anual, y hoy hemos cumplido esa promesa: el descuento del 10 % ya figura en la factura, que le llegará con el correo.

Si algo de la factura no es como esperaba, llámeme, por favor, al +49 30 5550100. Estoy todo el día en la oficina y lo aclararemos por teléfono.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given that are not those that were approved',
    kind: 'amends-given',
    text: `Estimada señora Ortega:

Le habíamos prometido una compensación por el retraso del informe anual, y hoy hemos cumplido esa promesa: la factura lleva un descuento del 20 %. No fue culpa nuestra que las cifras llegaran tarde, pero queríamos ser generosos.

Si algo de la factura no es como esperaba, llámeme, por favor, al +49 30 5550100. Estoy todo el día en la oficina.

Un cordial saludo,
Anna Weber`,
    findings: ['p08/different', 'p12/defensive'],
  },
  {
    name: 'delivered with thanks',
    kind: 'delivered',
    text: `Estimada señora Ortega:

Ya tiene en sus manos el informe anual, con sus siete capítulos y el anexo. Con ello queda cumplido lo que le habíamos prometido para este proyecto.

Le agradezco su paciencia y sus observaciones sobre el segundo capítulo.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered with a guarantee, to another client',
    kind: 'delivered',
    text: `Estimada señora Paredes:

Ya tiene en sus manos el informe anual, con sus siete capítulos y el anexo. Le garantizamos que no encontrará en él ni un solo error.

Le agradezco su paciencia.

Un cordial saludo,
Anna Weber`,
    findings: ['p11/wrong-name', 'p09/absolute', 'p11/no-name'],
  },
  {
    name: 'a look back for the client',
    kind: 'retrospective',
    text: `Estimada señora Ortega:

Ahora que ya tiene el informe anual, nos hemos sentado a repasar cómo se produjo el retraso, y quiero que conozca nuestras conclusiones.

La comprobación de las cifras llevó nueve días en lugar de cuatro, porque la empezamos demasiado tarde. Para que esto no vuelva a ocurrir, dos personas revisan siempre las cifras, y empiezan ya con el primer capítulo.

Si desde su punto de vista falta algo, dígamelo, por favor; puede llamarme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that blames a team and leaves the change out',
    kind: 'retrospective',
    text: `Estimada señora Ortega:

Ahora que ya tiene el informe anual, hemos repasado cómo se produjo el retraso. El equipo de diseño no cumplió su plazo, y a eso se sumaron los conflictos internos entre departamentos.

Ha sido una primavera poco habitual para todos, y nos alegra que el informe esté terminado y haya quedado tan bien.

Si desde su punto de vista falta algo, dígamelo, por favor; puede llamarme al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: ['p04/role', 'p09/internal', 'p07/missing'],
  },
  {
    name: 'a follow-up with good news',
    kind: 'follow-up',
    text: `Estimada señora Ortega:

Estas son las noticias que le prometí. Ya están revisados cinco de los siete capítulos, uno más de lo que habíamos previsto para hoy.

La fecha no cambia: recibirá el informe anual el viernes 12 de junio. Para asegurar esta fecha, hemos incorporado a dos revisores, que seguirán con nosotros hasta el final.

El miércoles 3 de junio volveré a escribirle. Si prefiere que hablemos, puede llamarme hasta las seis al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'an acceptance confirmed in a few lines',
    kind: 'acceptance',
    text: `Estimada señora Ortega:

Muchas gracias por decidirse con tanta rapidez. Se lo confirmo: recibirá el informe anual completo el viernes 12 de junio, y la fecha anterior, el viernes 5 de junio, queda sin efecto.

El descuento del 10 % figurará en su factura, tal como le ofrecimos.

El miércoles 3 de junio le contaré cómo vamos. Si tiene alguna pregunta antes, llámeme, por favor, al +49 30 5550100.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'amends given with the corrected invoice',
    kind: 'amends-given',
    text: `Estimada señora Ortega:

Hoy hemos cumplido lo que le prometimos por el retraso del informe anual: su factura lleva un descuento del 10 %. Le adjuntamos la factura corregida; en lo demás no ha cambiado nada.

Sé que esto no le devuelve los días para su revisión. Si tiene alguna pregunta sobre la factura, llámeme, por favor, al +49 30 5550100, y la veremos juntas con calma.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'delivered by courier, with thanks',
    kind: 'delivered',
    text: `Estimada señora Ortega:

Su informe anual está terminado, y esta mañana se lo hemos entregado en su recepción. Con ello tiene todo lo que le habíamos prometido para este proyecto.

Ha sido un placer trabajar con usted. Muchas gracias por su paciencia, sobre todo en las dos últimas semanas.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
  {
    name: 'a look back that the client asked for',
    kind: 'retrospective',
    text: `Estimada señora Ortega:

Nos preguntó qué aprendemos del retraso del informe anual. La respuesta es breve.

Esto es lo que ha ocurrido: la comprobación de las cifras ha llevado nueve días en lugar de cuatro. Para evitar que esto se repita, dos personas revisan siempre las cifras, capítulo a capítulo y no solo al final.

Si usted lo ha vivido de otra manera, me gustaría saberlo. Puede llamarme al +49 30 5550100, hoy hasta las cinco y mañana todo el día.

Un cordial saludo,
Anna Weber`,
    findings: [],
  },
]
