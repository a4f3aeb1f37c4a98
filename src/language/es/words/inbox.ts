import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/inbox.ts'

export const words = {
  title:
    '{count, plural, =0 {Nadie espera respuesta.} one {Un cliente espera respuesta.} other {# clientes esperan respuesta.}}',
  titleNone: 'Aquí aún no se ven las respuestas de los clientes.',
  lead: 'Lo que escriben los clientes llega aquí y al caso al que pertenece.',
  leadDemo:
    'Datos de ejemplo: así se ve cuando los clientes responden. Las respuestas reales llegan cuando hay un buzón configurado.',
  notReceiving: 'No hay ningún buzón configurado. Las respuestas llegan a quien escribió; anótelas en el caso.',
  setUp: 'Ver la configuración del correo',
  open: 'Por responder',
  quarantine: '¿De quién es?',
  quarantineNote: 'Nada de esto se ha mostrado en ningún caso.',
  automatic: 'Respuestas automáticas',
  bounce: 'Devuelto',
  inCase: 'En un caso',
  done: 'Resuelto',
  none: 'Aún no ha llegado nada. Cuando un cliente responda a una carta, aparecerá aquí primero.',
  from: '{name}, {address}',
  unknown: 'remitente desconocido',
  noWords: '(solo archivos adjuntos)',
  urgent: 'parece urgente',
  unverified: 'el remitente no está comprobado',
  failedCheck: 'el remitente es muy probablemente falso',
  answerInCase: 'Responder en el caso',
  answerByMail: 'Responder desde su programa de correo',
  toClient: 'Lo que saben y su teléfono',
  toCase: 'Abrir el caso',
  doneAct: 'Resuelto',
  again: 'Aún no está resuelto',
  belongs: 'Pertenece a',
  choose: 'Elegir un contacto',
  belongsAct: 'Ponerlo ahí',
  attachments:
    '{count, plural, one {Un archivo adjunto, guardado con el correo: } other {# archivos adjuntos, guardados con el correo: }}{names}',
  notDone: 'No se ha cambiado nada. {why}',
  why: {
    'unknown-sender': 'Nadie con esta dirección es un contacto aquí.',
    'other-address': 'Responde a una carta nuestra, pero desde una dirección que no conocemos.',
    'other-client': 'El remitente y la carta son de clientes distintos.',
    'several-contacts': 'Varios contactos comparten esta dirección.',
    'bad-token': 'La dirección de respuesta no la hemos dado nosotros.',
    'failed-check': 'El servidor de correo dice que el remitente es falso.',
    unreadable: 'No se pudo leer. Se guarda tal como llegó.',
    'looks-repeated': 'Las mismas palabras llegaron varias veces: quizá responde una máquina.',
  },
} satisfies Like<typeof english>
