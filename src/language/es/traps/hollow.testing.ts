import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'Sentimos si esto le ha molestado.',
        'Si le hemos ofendido, le pedimos disculpas.',
        'Disculpe si tuvo que esperar.',
        'Perdón si no es el foro.',
      ],
      no: ['Sí, lo haremos.', 'La silla es nueva.', 'Así es.'],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'Lo sentimos, pero ha sido un mes difícil.',
        'Le pido disculpas; sin embargo, son cosas que pasan.',
        'Lamentamos el error, aunque el formulario es confuso.',
      ],
      no: ['Un perro fiel.', 'Espero su respuesta.', 'Más tarde.'],
    },
  },
  FEELING: {
    'feeling/yours': {
      yes: [
        'Lamento que lo vea así.',
        'Sentimos que esté decepcionada.',
        'Siento que se haya sentido mal atendido.',
        'Siento que te lo hayas tomado así.',
        'Lamentamos que no esté contento.',
      ],
      no: ['Siento que tenga que esperar.', 'Nos alegra que venga.'],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Lo siento, eso no es posible.',
        'Lo sentimos, no podemos compartirlo.',
        'Lo siento, pero no puedo compartir esos datos.',
      ],
      no: ['Lo siento mucho: el viernes no entregaremos.', 'Eso no es posible sin usted.', 'Siento no haber llamado.'],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'Disculpe las molestias ocasionadas.',
        'Sentimos cualquier inconveniente.',
        'Entendemos lo frustrante que es.',
      ],
      no: ['No tengo inconveniente.', 'Eso me molesta.', 'Es cómodo.'],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: ['Se cometieron errores.', 'Ha habido retrasos.', 'Algo ha salido mal.'],
      no: ['Hemos cometido errores.', 'El error es nuestro.'],
    },
  },
}
