import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/system-mail.ts'

export const words = {
  openPage: 'Abrir su área de cliente',
  stopWeekly: 'Puede dejar de recibir estos informes semanales cuando quiera:',
  greeting: 'Buenos días:',
  code: {
    subject: 'Su código para {workspace}',
    text: 'Su código es **{code}**.\n\nEscríbalo en la página que se lo ha pedido. Sirve una sola vez, durante diez minutos. Si usted no lo ha pedido, no tiene que hacer nada: sin este correo nadie puede usarlo.',
  },
  link: {
    subject: 'Su enlace a {workspace}',
    text: 'Este es su enlace personal a todo lo que {workspace} le ha comunicado sobre sus fechas:\n\n{link}\n\nSe abre sin contraseña, así que le rogamos que no lo comparta. Los enlaces anteriores ya no sirven.',
  },
  invitation: {
    subject: '{by} le invita a {workspace}',
    text: '{by} le ha preparado un lugar en {workspace}. Siga este enlace y elija una contraseña:\n\n{link}\n\nSi no sabe de qué se trata, no tiene que hacer nada.',
  },
  test: {
    subject: 'Prueba de la configuración del correo',
    text: 'Esta carta ha seguido el camino de todas las cartas de {workspace}. Si puede leerla, las cartas salen.\n\nPara ver qué piensan otros servidores de su remitente, busque en sus cabeceras «spf=pass», «dkim=pass» y «dmarc=pass».',
  },
  reset: {
    subject: 'Una contraseña nueva para Forthright',
    text: 'Alguien ha pedido una contraseña nueva para su cuenta, seguramente usted. Siga este enlace y elija una:\n\n{link}\n\nSi no ha sido usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
  },
  call: {
    toClient: {
      booked: {
        subject: 'Nuestra llamada: {when}',
        text: 'Nuestra llamada está fijada: **{when}**. Adjuntamos la entrada para su calendario.',
      },
      moved: {
        subject: 'Nuestra llamada cambia de hora: {when}',
        text: 'Nuestra llamada tiene nueva hora: **{when}**. El adjunto sustituye la entrada de su calendario.',
      },
      cancelled: {
        subject: 'Llamada anulada: {when}',
        text: 'Nuestra llamada no tendrá lugar: **{when}**. El adjunto la quita de su calendario.',
      },
      near: { subject: 'Nuestra llamada: {when}', text: 'Un breve recordatorio de nuestra llamada: **{when}**.' },
      weCall: '{caller} le llamará al {phone}.',
      youCall: 'No tenemos su número. A esa hora encontrará a {caller} en {phone}.',
      change: 'En su área de cliente puede elegir otra hora o anular la llamada:',
      over: 'No tiene que hacer nada. Sus fechas están en su área de cliente:',
      entry: 'Llamada con {caller}: {project}',
    },
    toUs: {
      booked: {
        subject: 'Llamada con {contact}: {when}',
        text: 'La llamada con {contact} ({client}) sobre {project} está fijada: **{when}**. Adjuntamos la entrada para su calendario.',
      },
      moved: {
        subject: 'Nueva hora, llamada con {contact}: {when}',
        text: 'La llamada con {contact} ({client}) sobre {project} tiene nueva hora: **{when}**. El adjunto sustituye la entrada de su calendario.',
      },
      cancelled: {
        subject: 'Anulada, llamada con {contact}: {when}',
        text: 'La llamada con {contact} ({client}) sobre {project} no tendrá lugar: **{when}**. El adjunto la quita de su calendario.',
      },
      near: {
        subject: 'Enseguida, llamada con {contact}: {when}',
        text: 'Enseguida llama usted a {contact} ({client}) sobre {project}: **{when}**.',
      },
      phone: 'El número: {phone}',
      noPhone: 'No hay número: le llamarán a usted.',
      sheet: 'Qué decir, y dónde anotar cómo fue: {link}',
      over: 'El caso ha terminado; ya no hace falta llamar: {link}',
      entry: 'Llamar a {contact} ({client}): {project}',
    },
  },
} satisfies Like<typeof english>
