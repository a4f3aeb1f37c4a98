import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/mail.ts'

export const words = {
  title: 'Correo: cómo salen las cartas y entran las respuestas',
  lead: 'Qué está definido, si funciona y qué pueden saber otros servidores de su remitente.',
  open: 'Ver la configuración del correo',
  set: 'Qué está definido',
  setNote:
    'Ajustes del servidor, leídos al arrancar. Para cambiar uno, defínalo donde se arranca el servidor y arránquelo de nuevo. Las contraseñas no se muestran nunca.',
  server: 'Servidor de correo',
  sender: 'Remitente, si la dirección propia es de otro dominio',
  links: 'Adónde llevan los enlaces de las cartas',
  lines: 'Conexiones a la vez',
  signing: 'Firma (DKIM)',
  replies: 'Adónde van las respuestas',
  mailbox: 'Buzón que se lee',
  returns: 'Adónde vuelven las cartas',
  copy: 'Copia propia',
  none: 'sin definir: {name}',
  plain: 'sin cifrar',
  encrypted: 'cifrado',
  signsIn: 'con inicio de sesión',
  lmtp: 'entrega en el puerto {port}',
  test: 'Probar todo',
  testNote: 'Llega tan lejos como una carta y no envía nada.',
  testing: 'Comprobando…',
  again: 'Probar de nuevo',
  results: '¿Funciona?',
  about: {
    smtp: 'Servidor de correo',
    imap: 'Buzón',
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
  },
  state: {
    good: 'en orden',
    weak: 'mejorable',
    missing: 'por arreglar',
    unknown: 'no se sabe',
  },
  letter: 'Una carta de prueba',
  letterNote: 'Sigue el camino de toda carta, hasta usted y nadie más: {email}.',
  box: {
    title: 'Buzón',
    lead: 'Cartas del espacio de ejemplo. Ninguna ha salido de este equipo.',
    none: 'Todavía no se ha enviado ninguna carta.',
    back: 'Volver al escritorio',
    all: 'Todas las cartas',
    asText: 'Como texto sin formato',
    asClient: 'Abrir como cliente',
    stop: 'Dejar los informes semanales, como cliente',
  },
  send: 'Enviarme una carta de prueba',
  last: 'La última, {when}: {state}.',
  said: 'El servidor de correo dijo: {reply}',
  findings: {
    'smtp-none':
      'No hay ningún servidor de correo, por eso las cartas esperan. Defina SMTP_URL y MAIL_FROM y vuelva a arrancar.',
    'smtp-good-plain':
      'El servidor de correo {where} responde, sin cifrado, lo que solo es correcto en esta misma máquina.',
    'smtp-good': 'El servidor de correo {where} responde y la conexión está cifrada.',
    'smtp-good-signed-in': 'El servidor de correo {where} responde, la conexión está cifrada y nos deja entrar.',
    'smtp-reach':
      'No se llega al servidor de correo {where} ({said}). Compruebe el nombre y el puerto de SMTP_URL, y si hay un cortafuegos por medio.',
    'smtp-reach-25':
      'No se llega al servidor de correo {where} ({said}). Muchas redes bloquean el puerto 25: use 587 o 465 en SMTP_URL.',
    'smtp-secure':
      'La conexión con {where} no se puede asegurar ({said}). Use smtps://host:465 si el servidor habla TLS desde el principio, smtp://host:587 si ofrece STARTTLS, y el nombre para el que se emitió su certificado.',
    'smtp-sign-in':
      'El servidor de correo {where} no acepta el nombre o la contraseña de SMTP_URL ({said}). Algunos proveedores piden una contraseña propia para programas.',
    'from-none': 'MAIL_FROM no está definido: las cartas saldrían con un nombre al que nadie puede responder.',
    'imap-none':
      'No se lee ningún buzón, así que las respuestas llegan a quien escribió y no al caso. Defina IMAP_URL y REPLY_ADDRESS para recogerlas.',
    'imap-lmtp': 'Las respuestas las entrega su propio servidor de correo en el puerto {port}.',
    'imap-good':
      'El buzón {folder} en {where} se puede leer; {count, plural, one {hay un correo} other {hay # correos}} dentro.',
    'imap-reach': 'No se llega al servidor del buzón {where} ({said}). Compruebe el nombre y el puerto de IMAP_URL.',
    'imap-secure':
      'La conexión con {where} no se puede asegurar ({said}). Use imaps://host:993 y el nombre para el que se emitió el certificado.',
    'imap-sign-in':
      'El servidor del buzón {where} no acepta el nombre o la contraseña de IMAP_URL ({said}). Algunos proveedores piden una contraseña propia para programas.',
    'imap-folder': 'En este buzón no hay carpeta {folder} ({said}). Indique la correcta al final de IMAP_URL.',
    'spf-good': 'El SPF de {domain} dice quién puede enviar: {record}',
    'spf-missing':
      'Sin SPF: nadie puede saber qué servidores pueden enviar en nombre de {domain}, y muchos dejarán sus cartas en el correo no deseado. Añada a {domain} un registro TXT, por ejemplo "v=spf1 mx include:SU-PROVEEDOR -all"; su proveedor de correo le dice qué incluir.',
    'spf-many':
      '{domain} tiene {count, number} registros SPF. Solo se permite uno, así que los demás servidores no toman ninguno. Júntelos en uno.',
    'spf-all':
      'El SPF de {domain} deja enviar a cualquier servidor del mundo ("+all"), que es como no tenerlo. Termínelo con "-all" o "~all".',
    'dkim-unsigned':
      'Forthright no firma los correos (DKIM_SELECTOR y DKIM_KEY_FILE no están definidos). Es correcto si firma su servidor de correo: envíese una carta de prueba a una dirección de fuera y busque "dkim=pass" en sus cabeceras.',
    'dkim-missing':
      'Los correos se firman, pero falta la clave para comprobarlos. Añada un registro TXT {name} con "v=DKIM1; k=rsa; p=" y la parte pública de su clave.',
    'dkim-withdrawn': 'La clave {selector} de {domain} fue retirada (su "p=" está vacío). Firme con otra.',
    'dkim-good': 'La clave {selector} de {domain} está ahí, así que los correos firmados se pueden comprobar.',
    'dmarc-missing':
      'Sin DMARC: los demás servidores no saben qué hacer con el correo que solo dice ser de {domain}. Añada un registro TXT _dmarc.{domain}, para empezar "v=DMARC1; p=none; rua=mailto:USTED@{domain}".',
    'dmarc-watch':
      'El DMARC de {domain} solo observa ("p=none"): el correo falsificado en su nombre sigue llegando. Cuando sus propias cartas pasen, ponga "p=quarantine".',
    'dmarc-good': 'El DMARC de {domain} dice qué hacer con el correo falsificado: {policy}.',
    'dns-silent':
      'El DNS no respondió por {domain}, así que no se pudo mirar {what}. Inténtelo de nuevo cuando esta máquina llegue a un servidor de nombres.',
    demo: 'Son datos de ejemplo: las cartas van al buzón incorporado y nunca salen. No hay nada que probar.',
  },
} satisfies Like<typeof english>
