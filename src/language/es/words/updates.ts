import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/updates.ts'

export const words = {
  title: 'Informes semanales de {house}',
  lead: '¿Deben terminar? Las cartas sobre sus fechas, cuando una cambia o queda resuelta, le seguirán llegando.',
  stop: 'Dejar de recibir los informes semanales',
  stopped: 'Ya no recibirá informes semanales de {house}',
  stoppedText: 'Las cartas sobre sus fechas, cuando una cambia o queda resuelta, le siguen llegando.',
  slip: '¿Fue un error? Durante un día basta con pulsar una vez para volver a recibirlos.',
  again: 'Volver a recibir los informes semanales',
  tellThem:
    'Si quiere volver a recibir los informes semanales, dígaselo sin más a su contacto, o responda a cualquiera de sus cartas.',
  wanted: 'Vuelve a recibir los informes semanales de {house}',
  wantedText: 'El próximo llegará a la hora de siempre.',
  stopAfterAll: 'Dejar de recibirlos de todos modos',
  unknown: 'Este enlace no lleva a ninguna parte',
  unknownText: 'No está completo, o pertenece a alguien que ya no está aquí. Use el enlace de su carta más reciente.',
} satisfies Like<typeof english>
