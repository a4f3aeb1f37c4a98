import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/refusals.ts'

export const words = {
  'bad-input': 'Algo del formulario no se pudo leer. No se ha cambiado nada. Revise los campos, por favor.',
  'not-signed-in': 'No ha iniciado sesión. No se ha cambiado nada.',
  'not-allowed': 'Su función no permite hacer esto. No se ha cambiado nada. Pídaselo a quien dirige el espacio.',
  'not-found': 'No se ha encontrado. Puede que se haya eliminado o que no le corresponda verlo.',
  'changed-meanwhile': 'Otra persona lo ha cambiado entretanto. Su cambio no se ha guardado. Mire cómo está ahora.',
  'in-flight': 'La misma petición ya está en curso. No se ha hecho nada dos veces.',
  'other-body': 'Esta petición ya se usó para otra cosa. No se ha hecho nada.',
  'needs-key': 'La petición llegó sin su clave. No se ha enviado nada.',
  'too-large': 'Es demasiado grande. No se ha cambiado nada.',
  'too-many': 'Demasiados intentos en poco tiempo. No se ha cambiado nada. Espere un momento, por favor.',
  'from-elsewhere': 'La petición no venía de nuestras propias páginas. No se ha cambiado nada.',
  failed: 'Algo ha fallado por nuestra parte. No se ha enviado nada. Nota para quien lo mantiene: {trace}.',
  'case-is-over': 'Este caso está cerrado. No se ha cambiado nada.',
  'not-yet': 'Todavía es pronto para esto. Falta algo.',
  'option-before-promise':
    '{day} no es posterior a la fecha prometida, {promised}. No se ha cambiado nada. Ofrezca un día posterior.',
  'worst-before-day': 'El peor caso, {worstCase}, es anterior a la fecha {day}. No se ha cambiado nada.',
  'option-before-forecast':
    '{day} es anterior al {likely}, el día que cumpliríamos 8 de cada 10 veces. No se ha cambiado nada. Ofrezca un día posterior o pida que dirección asuma el riesgo por escrito.',
  'no-such-option': 'Esta opción no está entre las que se ofrecieron al cliente. No se ha cambiado nada.',
  'already-accepted': 'El cliente ya ha aceptado {day}. No se ha cambiado nada.',
  'nothing-to-accept': 'Aquí todavía no hay nada que aceptar. No se ha cambiado nada.',
  'no-such-action': 'Esta medida no existe. No se ha cambiado nada.',
  'too-many-actions': 'Como máximo {most} medidas: si son pocas, se cumplen más. No se ha cambiado nada.',
  'over-amends-limit':
    'Cuesta más de lo que su función puede dar. No se ha cambiado nada. Pida a dirección que lo ofrezca.',
  'needs-manager': 'Dirección tiene que aprobar el plan. No se ha cambiado nada.',
  'risk-needs-manager': 'Solo dirección puede asumir el riesgo de una fecha anterior. No se ha cambiado nada.',
  'missing-fact': 'Falta un dato, así que la carta no se ha escrito: {fact}.',
  'too-many-codes': 'Se han pedido demasiados códigos en una hora. No se ha elegido nada.',
  'promise-closed': 'Esta promesa está cerrada. No se ha cambiado nada.',
  'promise-delivered': 'Ya se entregó el {on}. No se ha cambiado nada.',
  'day-passed': '{day} ya ha pasado. No se ha cambiado nada. Elija un día que esté por venir.',
} satisfies Like<typeof english>
