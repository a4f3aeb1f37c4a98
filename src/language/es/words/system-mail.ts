import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/system-mail.ts'

export const words = {
  openPage: 'Abrir su página',
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
  reset: {
    subject: 'Una contraseña nueva para Forthright',
    text: 'Alguien ha pedido una contraseña nueva para su cuenta, seguramente usted. Siga este enlace y elija una:\n\n{link}\n\nSi no ha sido usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
  },
} satisfies Like<typeof english>
