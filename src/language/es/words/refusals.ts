import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/refusals.ts'

export const words = {
  'bad-input': 'Algo del formulario no se pudo leer. No se ha cambiado nada. Revise los campos, por favor.',
  'not-signed-in': 'No ha iniciado sesión. No se ha cambiado nada.',
  'not-allowed':
    'Su rol no permite hacer esto. No se ha cambiado nada. Pídaselo a la dirección del espacio de trabajo.',
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
  'not-yet': 'Todavía es pronto para esto: falta algo. No se ha cambiado nada.',
  'option-before-promise':
    '{day} no es posterior a la fecha prometida, {promised}. No se ha cambiado nada. Ofrezca un día posterior.',
  'worst-before-day': 'El peor caso, {worstCase}, es anterior a la fecha {day}. No se ha cambiado nada.',
  'option-before-forecast':
    '{day} es anterior al {likely}, el día que cumpliríamos 8 de cada 10 veces. No se ha cambiado nada. Ofrezca un día posterior o pida que la dirección asuma el riesgo por escrito.',
  'no-such-option': 'Esta opción no está entre las que se ofrecieron al cliente. No se ha cambiado nada.',
  'already-accepted': 'El cliente ya ha aceptado {day}. No se ha cambiado nada.',
  'nothing-to-accept': 'Aquí todavía no hay nada que aceptar. No se ha cambiado nada.',
  'no-such-action': 'Esta medida no existe. No se ha cambiado nada.',
  'too-many-actions': 'Como máximo {most} medidas: si son pocas, se cumplen más. No se ha cambiado nada.',
  'over-amends-limit':
    'Cuesta más de lo que su rol puede dar. No se ha cambiado nada. Pida a la dirección que lo ofrezca.',
  'needs-manager': 'La dirección tiene que aprobar el plan. No se ha cambiado nada.',
  'risk-needs-manager': 'Solo la dirección puede asumir el riesgo de una fecha anterior. No se ha cambiado nada.',
  'missing-fact': 'Falta un dato, así que la carta no se ha escrito: {fact}.',
  'too-many-codes': 'Se han pedido demasiados códigos en una hora. No se ha elegido nada.',
  'promise-closed': 'Esta promesa está cerrada. No se ha cambiado nada.',
  'promise-delivered': 'Ya se entregó el {on}. No se ha cambiado nada.',
  'day-passed': '{day} ya ha pasado. No se ha cambiado nada. Elija un día que esté por venir.',
  // plan, promise, forecast
  'day-to-come': '{on} aún no ha llegado. No se ha cambiado nada. Indique el día en que se hizo.',
  'plan-cycle':
    'Estas tareas se esperan unas a otras en círculo: {tasks}. El plan no se ha cambiado. Quite uno de los enlaces.',
  'plan-problems':
    '{count, plural, one {Hay # fallo} other {Hay # fallos}} en el plan. No se ha cambiado. Revise las tareas indicadas.',
  'no-plan':
    'Esta promesa aún no tiene un plan detrás, así que no se ha podido calcular nada. Añada primero tareas a su proyecto.',
  'file-too-big':
    'El archivo tiene {megabytes} MB; se leen como máximo {most} MB. No se ha importado nada. Divida el archivo o quite lo que sobre.',
  'file-too-slow':
    'La lectura del archivo tardó más de {seconds} segundos y se detuvo. No se ha importado nada. Divida el archivo.',
  'file-too-heavy': 'El archivo necesita demasiada memoria para leerse. No se ha importado nada. Divida el archivo.',
  'file-has-problems':
    '{bad, plural, =0 {El archivo no se ha podido usar} one {# fila tiene errores} other {# filas tienen errores}}. No se ha importado nada. Corrija el archivo o importe solo las filas correctas.',
  'date-order-asked':
    '{sample} se puede leer de dos maneras. No se ha importado nada. Indique si va primero el día o el mes.',
  'import-built-on': 'Estas tareas se cambiaron después de la importación: {tasks}. No se ha deshecho nada.',
  // post
  'already-leaving': 'Esta carta ya está en camino o enviada. No se ha cambiado.',
  'already-approved': 'Este texto ya está aprobado. Nada se ha hecho dos veces.',
  'not-approved': 'No hay ninguna aprobación que retirar. No se ha cambiado nada.',
  'empty-text': 'El asunto o el texto todavía está vacío. No se ha aprobado nada.',
  'open-placeholder': 'Todavía figura «{found}» y hay que completarlo. No se ha aprobado nada.',
  blocked:
    '{count, plural, one {Hay que corregir un punto} other {Hay que corregir # puntos}} antes de enviarlo. No se ha aprobado nada.',
  'window-closed': 'Ya ha pasado el momento de esta carta. No se ha aprobado nada. Revise el texto y elija otra hora.',
  'hours-passed':
    'Ya ha pasado el horario en que esta carta ofrece una llamada ({on}). No se ha aprobado y no sale. Escríbala de nuevo o ponga otro horario en el texto.',
  'letter-too-long':
    'La carta es demasiado larga: los programas de correo la cortarían. No se ha aprobado nada. Dígalo con menos palabras.',
  'no-address': 'Este contacto no tiene una dirección de correo utilizable. No se ha aprobado nada.',
  'needs-second-person':
    'El texto necesita el sí de una persona distinta de quien lo escribió. No se ha aprobado nada.',
  'too-late': 'Demasiado tarde: la carta ya está saliendo o ya está resuelta. No se ha podido recuperar.',
  'lost-lease': 'Otro proceso ya está enviando esta carta. Nada se ha enviado dos veces.',
  'not-in-doubt': 'Esta carta ya no está en duda. No se ha cambiado nada.',
  'not-late': 'Esta carta no está pendiente de revisión. No se ha enviado nada.',
  'not-sent': 'Esta carta no se envió, así que no puede haber sido devuelta. No se ha cambiado nada.',
  'readers-wish':
    'Quien lee estos informes los ha cancelado. No se ha cambiado nada. Retómelos en los informes semanales, con un motivo.',
  // people
  'link-spent': 'Este enlace ya no sirve: se usó, se retiró o ha pasado su tiempo. No se ha cambiado nada.',
  'address-taken':
    'Alguien ya inicia sesión con esta dirección. Su cuenta no se ha tocado. Inicie sesión con ella o use otra dirección.',
  'wrong-sign-in':
    'La dirección y la contraseña no coinciden. No ha iniciado sesión. Inténtelo de nuevo o pida un enlace para una nueva contraseña.',
  'sign-in-again':
    'Este intento ha terminado. No ha iniciado sesión. Empiece otra vez con la dirección y la contraseña.',
  'wrong-code': 'Este código no es correcto. Todavía no ha iniciado sesión. Escriba el que se muestra ahora.',
  'wrong-password': 'Esta no es su contraseña actual. No se ha cambiado nada. Escríbala de nuevo.',
  'needs-https':
    'Con http sin cifrar una contraseña podría leerse por el camino, por eso solo se puede iniciar sesión en el propio servidor. No ha iniciado sesión. Ponga delante un proxy con certificado y fije PUBLIC_URL en su dirección https.',
  'role-above-yours': 'Este rol está por encima del suyo. No se ha cambiado nada. Pídalo a un propietario.',
  'last-owner':
    'Alguien tiene que ser propietario aquí, y este es el último. No se ha cambiado nada. Nombre antes a otro propietario.',
  'already-member':
    'Alguien con esta dirección ya trabaja aquí o ha trabajado aquí. No se ha enviado ninguna invitación. Búsquelo entre las personas de aquí.',
  'contact-exists':
    'Otro contacto de este cliente tiene la misma dirección. No se ha cambiado nada. Dé a cada uno su propio buzón.',
  'no-such-deputy':
    'Esta persona no puede sustituir: no está aquí o es la misma persona. No se ha cambiado nada. Elija a otra.',
  'days-reversed': 'El último día es anterior al primero. No se ha cambiado nada. Revise los dos días.',
  // check-ins
  'update-sent': 'Este informe ya se ha enviado. No se ha cambiado nada.',
  'update-skipped': 'Este informe se ha omitido. No se ha escrito nada. El próximo llega la semana que viene.',
  'update-approved': 'Esta carta ya está aprobada. No se ha cambiado nada. Recupérela antes en la bandeja de salida.',
  'not-in-quarantine': 'Este correo no espera ser clasificado. No se ha cambiado nada.',
  // calls
  'time-taken': 'Esa hora ya no está libre. No se ha fijado nada. Elija otra, por favor.',
  'call-changed':
    'Entretanto la llamada se ha fijado, cambiado o anulado. No se ha modificado nada. Mire lo que consta ahora.',
  'call-is-booked': 'Ya hay una llamada fijada, así que no se ha escrito nada. Cámbiela de hora o anúlela antes.',
} satisfies Like<typeof english>
