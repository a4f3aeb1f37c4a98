import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  CONTACT: {
    'contact/next': {
      yes: [
        'Volveré a escribirle el miércoles.',
        'Tendrá noticias mías el lunes.',
        'Nos pondremos en contacto el 9 de abril.',
        'Mañana le llamaré hacia las diez.',
        'Mi próximo mensaje llegará el viernes.',
        'El martes tendrá noticias nuestras.',
        'El lunes vuelvo a escribir.',
        'Alguien se pondrá en contacto con usted.',
      ],
      no: [
        'Comunique los daños, por favor.',
        'La noticia era breve.',
        'No llamó nadie.',
        'Escribió un libro.',
        'Se perdió el contacto.',
        'La noticia vuela.',
        'Ella llama.',
      ],
    },
    'contact/phone': {
      yes: [
        'Puede llamarme hoy de 14:00 a 16:00.',
        'Por favor, llámeme.',
        'Estaré disponible hasta las 18:00.',
        'No dude en llamar.',
        'Mi teléfono directo es el 555 0134.',
      ],
      no: ['Llegamos a la meta.', 'La llamada fue breve.', 'El teléfono sonó.', 'Sin dudar.'],
    },
    'contact/questions': {
      yes: [
        'Con gusto responderé a todas sus preguntas.',
        '¿Tiene alguna duda?',
        'Respóndame cuando pueda.',
        'Si algo no queda claro, llámeme.',
        'Si tiene alguna duda, dígamelo.',
      ],
      no: ['Sin duda es así.', 'Lo dudamos.', 'La duda ofende.'],
    },
  },
  THANKS: {
    'thanks/thanks': {
      yes: [
        'Le agradezco su paciencia.',
        'Muchas gracias.',
        'Gracias por su confianza.',
        'Se lo agradecemos.',
        'Le damos las gracias por su respuesta.',
      ],
      no: [
        'Agradece el favor a su vecino.',
        'El agradecimiento fue largo.',
        'Es de bien nacidos ser agradecidos.',
        'Cayó en gracia.',
        'Es un desagradecido.',
      ],
    },
  },
  GREET: {
    'greet/formal': {
      yes: [
        'Estimada señora Ortega:',
        'Buenos días, señor Ruiz:',
        'Hola, Lucía:',
        'Estimado Sr. Ruiz:',
        'Buenas tardes, soy Anna Weber.',
      ],
      no: [
        'El día era bueno.',
        'Por la tarde llovió.',
        'La ola era alta.',
        'Lo estimamos mucho.',
        'El señor Ruiz viene.',
      ],
    },
  },
  CLOSE: {
    'close/formal': {
      yes: ['Un cordial saludo,', 'Saludos cordiales', 'Atentamente', 'Reciba un cordial saludo', 'Un saludo'],
      no: [
        'Saludamos a todos.',
        'Es una persona cordial.',
        'Escucha con atención.',
        'La carta llegó.',
        'Un trato atento.',
      ],
    },
    'close/soon': {
      yes: ['¡Hasta pronto!', 'Muchas gracias y hasta luego.', 'Adiós y cuídese.'],
      no: ['Pronto será verano.', 'Hasta aquí llega el río.', 'Nos alegra.'],
    },
  },
  ASK: {
    'ask/please': {
      yes: [
        'Llámeme lo antes posible.',
        '¿Podría enviarme los logotipos?',
        '¿Tendría diez minutos?',
        'Respóndame en cuanto pueda.',
        'Confirme la fecha, por favor.',
        'Envíenos el formulario lo antes posible.',
      ],
      no: [
        'Llamamos el lunes.',
        'Escribe muy bien.',
        'Podría venir.',
        'Les hizo un favor.',
        'La petición ha llegado.',
        'El envío llegó.',
      ],
    },
  },
}
