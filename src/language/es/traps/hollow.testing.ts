import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  COND: {
    'cond/if': {
      yes: [
        'Sentimos si esto le ha molestado.',
        'Si le hemos ofendido, le pedimos disculpas.',
        'Disculpe si tuvo que esperar.',
        'Perdón si no es el foro.',
        'Si alguna frase de mi correo le resultó ofensiva, le pido perdón.',
      ],
      no: [
        'Sí, lo haremos.',
        'La silla es nueva.',
        'Así es.',
        'Siempre contestamos el mismo día.',
        'El sitio está en línea.',
      ],
    },
  },
  HEDGE: {
    'hedge/but': {
      yes: [
        'Lo sentimos, pero ha sido un mes difícil.',
        'Le pido disculpas; sin embargo, son cosas que pasan.',
        'Lamentamos el error, aunque el formulario es confuso.',
        'Sentimos la espera, si bien en diciembre siempre hay mucho trabajo.',
        'Disculpe el error; eso sí, el plazo era muy corto.',
        'Lamento la confusión, ahora bien, las condiciones estaban claras.',
      ],
      no: [
        'Un perro fiel.',
        'Espero su respuesta.',
        'Más tarde.',
        'La pera está madura.',
        'La operación terminó bien.',
        'Aún queda una plaza libre.',
      ],
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
      no: [
        'Siento que tenga que esperar.',
        'Nos alegra que venga.',
        'Siento que haya perdido toda la tarde.',
        '¿Se siente mejor después del viaje?',
        'Lamento que el paquete llegara roto.',
      ],
    },
  },
  REFUSAL: {
    'refusal/cannot': {
      yes: [
        'Lo siento, eso no es posible.',
        'Lo sentimos, no podemos compartirlo.',
        'Lo siento, pero no puedo compartir esos datos.',
        'Lo siento, no tenemos acceso a esas facturas.',
        'Lo lamento, pero no hacemos descuentos en libros.',
      ],
      no: [
        'Lo siento mucho: el viernes no entregaremos.',
        'Eso no es posible sin usted.',
        'Siento no haber llamado.',
        'Lo siento, no vi su mensaje hasta hoy.',
        'No hacemos descuentos en libros.',
        'Siento que no podamos entregar el viernes.',
      ],
    },
  },
  GENERIC: {
    'generic/inconvenience': {
      yes: [
        'Disculpe las molestias ocasionadas.',
        'Sentimos cualquier inconveniente.',
        'Entendemos lo frustrante que es.',
        'Rogamos disculpen los posibles trastornos.',
        'Comprendemos lo molesto que resulta un corte de luz.',
      ],
      no: [
        'No tengo inconveniente.',
        'Eso me molesta.',
        'Es cómodo.',
        'Si no tiene inconveniente, quedamos el martes.',
        'La habitación es muy cómoda.',
        '¿Le molesta el ruido?',
      ],
    },
  },
  AGENTLESS: {
    'agentless/mistakes': {
      yes: [
        'Se cometieron errores.',
        'Ha habido retrasos.',
        'Algo ha salido mal.',
        'Se produjo un malentendido con las medidas.',
        'Hubo un error en el pedido.',
        'No se cumplió el plazo.',
      ],
      no: [
        'Hemos cometido errores.',
        'El error es nuestro.',
        'Nos equivocamos de talla.',
        'Cometimos un error en el pedido.',
        'Hubo mucha gente en la feria.',
      ],
    },
  },
}
