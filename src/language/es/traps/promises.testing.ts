import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  VAGUE: {
    'vague/soon': {
      yes: [
        'Lo tendrá muy pronto.',
        'Nos pondremos en contacto en breve.',
        'El informe llegará próximamente.',
        'Lo arreglamos en un momento.',
        'Se hará a su debido tiempo.',
      ],
      no: ['¡Hasta pronto!', 'Le escribiremos el 9 de abril.', 'El momento es bueno.'],
    },
    'vague/possible': {
      yes: [
        'Entregaremos lo antes posible.',
        'Lo tendrá en cuanto podamos.',
        'El resto llegará tan rápido como podamos.',
      ],
      no: ['Llámeme en cuanto pueda.', 'Es posible.', 'Cuando llueve, leo.'],
    },
  },
  IMPRECISE: {
    'imprecise/period': {
      yes: [
        'Recibirá el informe a principios de junio.',
        'Entregaremos la próxima semana.',
        'Estará listo en unos días.',
        'Tendrá las muestras en algún momento de la semana.',
        'Tardará dos o tres semanas.',
      ],
      no: [
        'Recibirá el informe el 3 de junio.',
        'Esta semana ha sido buena.',
        'El principio es bueno.',
        'El principio es sencillo.',
        'La semana tiene siete días.',
      ],
    },
  },
  ABSOLUTE: {
    'absolute/guarantee': {
      yes: [
        'Garantizamos la fecha.',
        'Lo tendrá el viernes sin falta.',
        'Estamos 100 % seguros.',
        'Puede estar absolutamente seguro.',
        'Le doy mi palabra.',
      ],
      no: ['No podemos garantizarlo.', 'La garantía dura dos años.', 'Es una frase segura.'],
    },
    'absolute/never': {
      yes: ['Nunca más entregaremos tarde.', 'Esto no ocurrirá jamás.', 'Esto no pasará nunca jamás.'],
      no: ['Nunca estuvo mejor.', 'No ocurre a menudo.', 'Nunca llueve.'],
    },
  },
  FIXED: {
    'fixed/control': {
      yes: ['Todo está bajo control.', 'Tenemos la situación controlada.', 'La situación está bajo control.'],
      no: ['El control terminó.', 'Un vuelo controlado.', 'El control de calidad es el martes.'],
    },
    'fixed/solved': {
      yes: ['El problema está resuelto.', 'Hemos corregido el error.', 'La avería ya está reparada.'],
      no: ['Resolvemos el problema.', 'Un precio corregido.', 'La reparación cuesta poco.'],
    },
  },
  BETTER: {
    'better/promise': {
      yes: [
        'La próxima vez lo haremos mejor.',
        'Vamos a mejorar.',
        'Prometemos mejorar.',
        'En adelante pondremos más cuidado.',
        'Haremos todo lo posible para que la próxima vez salga bien.',
      ],
      no: [
        'El tiempo mejora.',
        'Más vale tarde que nunca.',
        'La nueva versión es mejor.',
        'Es mejor llamar por la mañana.',
        '¡Que se mejore!',
      ],
    },
  },
}
