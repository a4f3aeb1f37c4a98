import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/today.ts'

export const words = {
  title:
    '{count, plural, =0 {Todos saben lo que usted sabe.} one {Un cliente tiene que saber de usted.} other {# clientes tienen que saber de usted.}}',
  first: '{contact} debería saber cómo va {what} antes de: {until}.',
  firstLate: '{contact} debería haber sabido cómo va {what} antes de: {until}. Dígaselo ahora.',
  calm: 'No hay nada atrasado. Lo próximo que hay que cumplir está abajo.',
  calmOverdue:
    '{count, plural, one {Una promesa está atrasada. Aparece primero abajo.} other {# promesas están atrasadas. Aparecen primero abajo.}}',
  calmEmpty: 'Esta semana no vence nada. Si una fecha peligra, aparecerá aquí primero.',
  call: 'Llamar a {contact}',
  open: 'Abrir el caso',
  say: 'Decir',
  sayNote: 'Por orden de cuándo tiene que saberlo el cliente.',
  workingLeft: 'en {time} de trabajo',
  workingLess: 'en menos de una hora de trabajo',
  lateBy: '{time} de retraso',
  until: '{moment} en {place}',
  slip: '{count, plural, one {primer retraso} other {retraso número #}}',
  answer: 'Responder',
  question: '{contact} pregunta',
  refused: '{contact} dice que ninguna fecha le sirve',
  proposed: '{contact} propone otra fecha',
  agree: 'Respaldar',
  agreeNote: 'Estos planes están listos y esperan su sí. Antes no se comunica nada.',
  agreeAct: 'Ver el plan',
  agreeBy: 'el cliente debe saberlo antes de {until}',
  approve: 'Aprobar',
  approveAct: 'Leer',
  keep: 'Cumplir',
  keepNote: 'Prometido para esta semana; primero lo atrasado.',
  waiting: 'Esperamos a los clientes',
  waitingSince: 'lo sabe desde {moment}, aún no ha elegido',
  outbox:
    '{held, plural, =0 {No hay cartas por salir.} one {Una carta espera para salir.} other {# cartas esperan para salir.}}',
  trouble: '{count, plural, one {Una carta necesita una decisión.} other {# cartas necesitan una decisión.}}',
  toOutbox: 'Abrir la bandeja de salida',
  kinds: {
    delivery: 'Entrega',
    news: 'Noticia',
    call: 'Llamada',
    amends: 'Compensación',
  },
  overdue: 'vencía {day}',
  due: '{day}',
  forClient: 'para {contact}, {client}',
  firstSteps: 'Empiece con un cliente y un plan',
  firstStepsText:
    'Añada un cliente y las personas de allí; después un plan, importado de un archivo o escrito a mano. En cuanto haya una promesa con fecha, Forthright vigila si se cumplirá.',
  addClient: 'Añadir un cliente',
  addPlan: 'Importar un plan',
} satisfies Like<typeof english>
