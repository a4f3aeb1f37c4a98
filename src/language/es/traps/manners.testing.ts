import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  INTERNAL: {
    'internal/quarrel': {
      yes: [
        'Tuvimos conflictos internos.',
        'Tenemos falta de personal.',
        'Hubo desacuerdos en el equipo.',
        'Ahora mismo nos falta personal.',
      ],
      no: ['El equipo trabaja bien.', 'El interior es nuevo.', 'El personal es amable.'],
    },
    'internal/tool': {
      yes: ['El ticket está en el backlog.', 'No cabía en el sprint.'],
      no: ['Lo hemos imprimido.', 'El informe está aquí.'],
    },
  },
  GROVEL: {
    'grovel/beg': {
      yes: ['Le suplico que nos perdone.', '¡Mil perdones!', 'Le ruego de rodillas que me perdone.'],
      no: ['Le duele la rodilla.', 'Mil personas vinieron.', 'Me duelen las rodillas.'],
    },
    'grovel/unforgivable': {
      yes: ['Es imperdonable.', 'Estamos avergonzados.'],
      no: ['Se puede perdonar.', 'Qué lástima.'],
    },
  },
  EXEMPT: {
    'exempt/after': {
      yes: ['Llegará el día o poco después del 5 de junio.'],
      no: ['Llegará después del 5 de junio.'],
    },
    'exempt/guarantee': {
      yes: [
        'No podemos garantizarlo.',
        'No garantizamos ese día.',
        'No podemos prometer nada: no podemos prometer que funcione.',
        'Se entrega sin garantía alguna.',
      ],
      no: ['Lo garantizamos.', 'Está garantizado.', 'Garantizamos el plazo.'],
    },
    'exempt/soon': {
      yes: ['Tarde o temprano llueve.', 'Es demasiado pronto para decirlo.'],
      no: ['Lo tendrá pronto.', 'Respondemos más tarde.'],
    },
  },
}
