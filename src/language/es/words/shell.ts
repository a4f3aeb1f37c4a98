import type { words as english } from '../../en/words/shell.ts'
import type { Like } from '../../words.ts'

export const words = {
  skip: 'Ir al contenido',
  navigation: 'Páginas',
  menu: 'Menú',
  nav: {
    today: 'Hoy',
    projects: 'Proyectos',
    checkins: 'Informes semanales',
    promises: 'Promesas',
    outbox: 'Bandeja de salida',
    inbox: 'Recibidas',
    clients: 'Clientes',
    settings: 'Ajustes',
  },
  outboxTrouble: '{count, plural, one {# le necesita} other {# le necesitan}}',
  outboxHeld: '{count} en espera',
  language: 'Idioma',
  theme: { label: 'Colores: {which}', system: 'del sistema', light: 'claros', dark: 'oscuros' },
  singleKeys: {
    label: 'Atajos de una tecla',
    on: 'Atajos de una tecla activados',
    off: 'Atajos de una tecla desactivados',
  },
  signOut: 'Cerrar sesión',
  stop: {
    act: 'Detener los envíos',
    title: '¿Detener todo lo que está saliendo?',
    text: 'No saldrá nada más hasta que alguien lo reanude. Lo que ya se envió no se puede recuperar. La parada queda anotada con su nombre.',
    confirm: 'Detener los envíos ahora',
    failed: 'Los envíos no se detuvieron.',
    bar: 'Los envíos están detenidos. No sale nada.',
    start: 'Reanudar los envíos',
    startTitle: '¿Reanudar los envíos?',
    startText: 'Lo que esperaba saldrá a su hora. Lo que entretanto llegó tarde espera su revisión.',
    startConfirm: 'Reanudar ahora',
  },
  silent:
    'Forthright no ha hecho nada desde hace más de 15 minutos: nada sale y ningún plazo se vigila. Reinicie el servidor o mire su registro.',
  recordBroken:
    'El registro de quién hizo qué ya no concuerda: una línea se cambió o se quitó desde fuera. Avise a quien administra este servidor y guarde la última copia de seguridad.',
  demo: 'Datos de muestra. Las cartas van al buzón incorporado, nunca fuera.',
  bars: 'Lo que vale para todas las páginas',
  mailbox: 'Abrir el buzón',
  palette: {
    label: 'Buscar',
    placeholder: 'Un cliente, una promesa, una página',
    nothing: 'Nada con ese nombre.',
    pages: 'Páginas',
    acts: 'Acciones',
    found: 'Encontrado',
  },
  keys: {
    control: 'Ctrl',
    title: 'Atajos de teclado',
    anywhere: 'En todas partes',
    pages: 'Ir a',
    lists: 'En las listas',
    goTo: 'Ir a {page}',
    palette: 'Buscar o ir a cualquier parte',
    sheet: 'Mostrar esta ayuda',
    search: 'Buscar',
    next: 'Fila siguiente',
    before: 'Fila anterior',
    open: 'Abrir la fila',
    turnOff: 'Desactivar los atajos de una tecla',
    turnOn: 'Activar los atajos de una tecla',
  },
  error: {
    notFoundTitle: 'No hay ninguna página en esta dirección.',
    notFoundText: 'No se cambió nada. Quizá el enlace sea antiguo o la dirección esté mal escrita.',
    toToday: 'Ir a Hoy',
    pageTitle: 'No se pudo mostrar esta página.',
    pageText: 'No se cambió ni se envió nada. Lo que estaba escribiendo se conserva en este dispositivo.',
    again: 'Intentar de nuevo',
    unreachable: 'El servidor no responde. No se cambió nada. Compruebe que está en marcha e inténtelo de nuevo.',
    failed:
      'Algo falló en el servidor. Lo que pidió no se hizo. Inténtelo de nuevo y, si se repite, dígaselo a quien lo administra.',
    signedOut: 'Su sesión está cerrada. Lo que estaba escribiendo se conserva en este dispositivo.',
    signIn: 'Iniciar sesión',
  },
  empty: {
    today: {
      title: 'Todos saben lo que usted sabe.',
      text: 'Aquí están las llamadas y cartas pendientes, ordenadas por la hora límite en que un cliente debe tener noticias. Salen de sus promesas: importe un plan y diga qué prometió y a quién.',
    },
    projects: {
      title: 'Aún no hay proyectos.',
      text: 'Un proyecto es un plan y las promesas que dependen de él. Impórtelo de un archivo o escriba cinco tareas a mano; el primer pronóstico llega enseguida.',
    },
    checkins: {
      title: 'No toca ningún informe semanal.',
      text: 'Una vez por semana cada contacto recibe una carta breve sobre cómo va su trabajo, escrita con los hechos y aprobada por usted. Aparece aquí el día anterior.',
    },
    promises: {
      title: 'Aún no se ha prometido nada.',
      text: 'Una promesa es algo que usted dijo a un contacto que haría para una fecha: una entrega, noticias, una llamada, una compensación. Aquí están todas, con el rastro de sus fechas.',
    },
    outbox: {
      title: 'No está saliendo nada.',
      text: 'Una carta aprobada espera aquí un minuto para que pueda recuperarla. Después se ve si se envió, está en duda o falló.',
    },
    clients: {
      title: 'Aún no hay clientes.',
      text: 'Un cliente es una empresa con las personas a las que usted escribe: su idioma, su tratamiento, su zona horaria y su horario.',
    },
    settings: {
      title: 'Ajustes',
      text: 'Su espacio de trabajo, las personas que lo forman y la manera en que salen las cartas.',
    },
  },
} satisfies Like<typeof english>
