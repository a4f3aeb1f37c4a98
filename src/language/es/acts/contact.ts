import type { Pack } from '../../pack.ts'

/** What passes between two people: news, thanks, greeting, farewell, a request. */
export const contact: Pick<Pack['acts'], 'CONTACT' | 'THANKS' | 'GREET' | 'CLOSE' | 'ASK'> = {
  CONTACT: [
    {
      id: 'contact/next',
      find: [
        '(volveré|volveremos) a (escribirle|escribirles|llamarle|llamarles|informarle|informarles|contactarle|contactar con usted)',
        '(le |les |)(escribiré|escribiremos|llamaré|llamaremos|informaré|informaremos|avisaré|avisaremos|contactaré|contactaremos)',
        '(le |les |)(mantendré|mantendremos|mantenemos|mantengo) (informado|informada|informados|al tanto|al corriente)',
        '(tendrá|tendrán|recibirá) noticias (mías|nuestras)',
        '(las |mis |nuestras |)próximas noticias',
        '(mi |el |nuestro |)próximo mensaje',
        '(me pondré|nos pondremos|me pongo) en contacto',
        '(le|les|te|os) (llamo|llamaré|llamaremos|escribo|escribiré|escribiremos|informo|informaré|informaremos|avisaré|avisaremos|aviso|contaré|contaremos|mantendré|mantendremos|tendré|tendremos|diré|diremos) (con|el|al|cada|en|sobre|mañana|todos|de|cuando|informado|informada|informados|otra|por|para|hoy|si|lo|la|a|antes)',
        '(vuelvo|volvemos|volveré|volveremos) a (escribir|llamar|informar|dar noticias|escribirle|llamarle|contactar)',
        '(alguien|un compañero|una compañera|nuestro equipo) (se pondrá|se pone|le llamará|le escribirá|contactará) (en contacto|con|)',
        '(se pondrán|se pondrá|nos pondremos|me pondré|pónganse|póngase|ponerse) en contacto',
        '(tendrá|tendrán|tendréis|tendrás) (más |)noticias',
        '(daré|daremos|doy) (más |)noticias',
      ],
    },
    {
      id: 'contact/phone',
      find: [
        '(puede |podrá |)(llamarme|llamarnos|localizarme|localizarnos|contactarme|contactarnos)',
        '(puede |podrá |)(contactar|hablar) conmigo',
        '(llámeme|llámenos|contácteme|devuélvame la llamada)',
        '(devolverme|devolvernos) la llamada',
        '(estoy|estaré|estamos|estaremos) (disponible|disponibles|localizable|localizables|a su disposición)',
        'mi (número|teléfono) es',
        '(no dude|no duden|no dudes) en',
        '(mi|nuestro) (teléfono|número|móvil|extensión)( directo| de contacto| de teléfono|) (es|:)',
        '(puede|pueden|puedes|podéis) (llamarme|llamarnos|escribirme|escribirnos|localizarme|contactarme|contactar|hablar|preguntarme|consultarme) (cuando|al|en|a|por|de|conmigo|con nosotros|siempre|hoy|mañana|)',
        '(llámeme|llámenos|llámame|escríbame|escríbanos|escríbeme|contacte conmigo|contacte con nosotros)',
        '(estoy|estamos|quedo|quedamos) a su (entera |)disposición',
        '(puedo|podemos) (ayudarle|ayudarles|ayudarte) (en|con)',
      ],
    },
    {
      id: 'contact/questions',
      find: [
        '(todas |)(sus|las) preguntas',
        '(alguna|cualquier|más) (pregunta|preguntas|duda|dudas)',
        'qué (preguntas|dudas)',
        'no dude en',
        '(pregúnteme|pregúntenos|respóndame|respóndanos|escríbame|escríbanos)',
        'si (tiene|tienen|tienes|tuviera|hay|queda|quedara) (alguna|más|cualquier|otra|algo|alguna otra) (pregunta|duda|consulta|cosa|poco claro)',
        'si algo no (queda|está|le queda) claro',
        '(cualquier|alguna) (duda|pregunta|consulta|aclaración)',
      ],
    },
  ],
  THANKS: [
    {
      id: 'thanks/thanks',
      find: [
        '(gracias|muchas gracias|muchísimas gracias)',
        '(le |les |se lo |)(agradezco|agradecemos)',
        '(le |les |)(doy|damos) las gracias',
      ],
    },
  ],
  GREET: [
    {
      id: 'greet/formal',
      find: [
        '(estimada|estimado|estimadas|estimados|querida|querido|queridas|queridos|apreciada|apreciado)',
        '(buenos días|buenas tardes|buenas noches|hola)',
        'muy (señor mío|señora mía|señores míos)',
      ],
    },
  ],
  CLOSE: [
    {
      id: 'close/formal',
      find: [
        '(un |)(muy |)(cordial|atento|afectuoso) saludo',
        '(un saludo|saludos|saludos cordiales|cordiales saludos|un saludo cordial|un saludo muy cordial)',
        '(reciba|reciban) un (muy |)(cordial |)saludo',
        '(atentamente|muy atentamente|cordialmente|muy cordialmente)',
        'quedo a su disposición',
      ],
    },
    {
      id: 'close/soon',
      find: [
        'hasta (pronto|luego|mañana|entonces|la próxima)',
        'adiós',
        'nos vemos( pronto|)',
        'que tenga (un |)(buen|feliz) día',
        '(buen|feliz) fin de semana',
        '(buen día|cuídese|que vaya bien|adiós|chao)',
      ],
    },
  ],
  ASK: [
    {
      id: 'ask/please',
      find: [
        'por favor',
        '(podría|podrían|puede) (usted |)(enviarme|enviarnos|mandarme|mandarnos|llamarme|devolverme|decirme|decirnos|confirmarme|confirmarnos|indicarme|facilitarme)',
        '(tendría|tendrían|tiene) (usted |)(hoy |mañana |)(diez|quince|cinco|unos|un) (minutos|momento|rato)',
        '(llámeme|llámenos|dígame|díganos|envíeme|envíenos|mándeme|confírmeme|confírmenos|indíqueme|avíseme|avísenos|devuélvame)',
        'le (ruego|rogamos|agradecería|agradeceríamos) que (nos |me |)(llame|envíe|responda|confirme|diga|indique|avise)',
        '(en cuanto|tan pronto como|cuando) (pueda|puedan|le sea posible|le venga bien|le convenga)',
        '(envíenos|envíeme|mándenos|devuélvanos|conteste|contéstenos|responda|rellene|complete|indíquenos|haga|tenga|consulte|revise|firme)',
      ],
    },
  ],
}
