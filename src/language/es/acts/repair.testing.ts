import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  DELIVER: {
    'deliver/receive': {
      yes: [
        'Recibirás el informe el viernes 5.',
        'Lo tendréis el lunes.',
        'Recibirá el informe el viernes.',
        'Lo tendrá el lunes.',
        'El plano estará en sus manos el martes.',
        'Dispondrá de los bocetos el jueves.',
      ],
      no: ['Hemos recibido su mensaje.', 'Él recibe mucho.'],
    },
    'deliver/send': {
      yes: [
        'Entregaremos el viernes.',
        'Puedo enviarle los bocetos el lunes.',
        'La página se publicará el 3 de junio.',
      ],
      no: ['Una entrega pesada.', 'El repartidor ya pasó.'],
    },
    'deliver/ready': {
      yes: [
        'La nueva fecha es el 12 de junio.',
        'La fecha de entrega sigue siendo el viernes.',
        'Estará listo el viernes.',
        'A más tardar, será el 16 de junio.',
      ],
      no: ['Ya está aquí.', 'Qué fecha tan memorable.'],
    },
  },
  PLAN: {
    'plan/steps': {
      yes: [
        'Para cumplir esta fecha, hemos incorporado a dos revisores.',
        'Nuestro plan es sencillo: probamos desde el lunes.',
        'El siguiente paso empieza el lunes.',
        'Desde el lunes trabajaremos así: dos personas leen cada capítulo.',
        'Desde el lunes cambiaremos nuestra forma de trabajar.',
        'Para recuperar el retraso, trabajamos en parejas.',
        'A continuación viene la aprobación.',
        'Estamos trabajando en una solución.',
        'Primero acabaremos el tejado.',
        'Hemos incorporado a dos probadores.',
        'Los fallos se solventarán esta semana.',
        'Para ponernos al día, trabajamos los sábados.',
        'Para que la nueva fecha se mantenga, viene otro equipo.',
        'Revisamos la instalación cada mañana.',
        'Una ingeniera más se ha sumado al equipo.',
      ],
      no: [
        'El plano de la ciudad está colgado.',
        'Planificar lo es todo.',
        'La fecha era buena.',
        'Un paso más.',
        'Planeamos una fiesta.',
        'Trabaja aquí.',
        'Primero llovió.',
        'Hemos visto la casa.',
        'El próximo tren sale.',
        'Voy a casa.',
        'Llueve todos los días.',
        'La fecha se mantiene.',
      ],
    },
    'plan/check': {
      yes: [
        'Cada mañana reviso personalmente el avance.',
        'Cada día compruebo en persona el progreso.',
        'Cada mañana repaso el avance con el equipo.',
      ],
      no: ['Revise la factura, por favor.', 'El avance es lento.'],
    },
  },
  MEASURE: {
    'measure/now': {
      yes: [
        'A partir de ahora, revisamos cada entrega entre dos.',
        'Probamos ahora antes de cada publicación.',
        'Hemos implantado un día fijo de revisión.',
        'Hemos cambiado el proceso.',
        'Cada archivo se revisa dos veces.',
      ],
      no: [
        'A partir de ahora llueve.',
        'Lo revisamos más tarde.',
        'Cada día sale el sol.',
        'El proceso es largo.',
        'Tomamos café.',
      ],
    },
  },
  RECUR: {
    'recur/again': {
      yes: [
        'Para que esto no vuelva a ocurrir, revisamos entre dos.',
        'Para evitar que esto se repita, probamos antes.',
        'No volverá a ocurrir.',
        'Esto no se repetirá.',
        'Para que no se repita, probamos antes.',
        'No debería ocurrir una segunda vez.',
        'Para que el fallo no se repita, probamos dos veces.',
        'Hay que evitar errores similares: para evitar errores similares, revisamos más.',
      ],
      no: [
        'Repita la entrada, por favor.',
        'Eso ocurre.',
        'Para que quede claro: entregamos.',
        'Inténtelo otra vez.',
        'Vuelva a llamar mañana.',
        'Evite el ruido.',
        'El riesgo es bajo.',
      ],
    },
  },
  AMENDS: {
    'amends/discount': {
      yes: [
        'Como compensación, le descontaremos un 10 % de la factura.',
        'Tiene un descuento del 5 %.',
        'Le abonaremos 200 euros.',
        'Para compensar este retraso, reducimos su factura en 300 euros.',
        'Le ofrecemos un vale de 50 euros.',
        'Le devolveremos los gastos de envío.',
        'Le hemos abonado cincuenta euros.',
      ],
      no: [
        'La factura llegará.',
        'La compensación horaria es otra cosa.',
        'El precio es fijo.',
        'Revise la factura, por favor.',
        'Se lo agradecemos.',
        'Vale la pena.',
      ],
    },
    'amends/free': {
      yes: [
        'Asumimos seis horas de trabajo sin coste para usted.',
        'También tendrá una formación sin cargo.',
        'Dos horas corren de nuestra cuenta.',
        'No le cobraremos las horas.',
        'Este mes no tendrá que pagar.',
      ],
      no: ['Los costes no cambian.', 'Una tarifa cargada.', 'Cobramos mañana.', 'Un mes largo.'],
    },
  },
}
