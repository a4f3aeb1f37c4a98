import type { Pack } from '../pack.ts'

export const traps: Pack['traps'] = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'si (le|les|esto|eso|ello|este|esta|ha|han|hemos|he|se|algo|alguien|algún|alguna|alguno|en algún|nuestro|nuestra|el|la|los|las|lo|usted|hubo|hubiera|hubiese|de alguna|por|acaso|tuvo|causamos)',
        'en (el |)caso de que',
        'por si',
        '(siempre que|en la medida en que)',
      ],
      yes: [
        'Sentimos si esto le ha molestado.',
        'Si le hemos ofendido, le pedimos disculpas.',
        'Disculpe si tuvo que esperar.',
      ],
      no: ['Sí, lo haremos.', 'La silla es nueva.'],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: ['(pero|sin embargo|no obstante|aunque|ahora bien|si bien|con todo|eso sí)'],
      yes: ['Lo sentimos, pero ha sido un mes difícil.', 'Le pido disculpas; sin embargo, son cosas que pasan.'],
      no: ['Un perro fiel.', 'Espero su respuesta.'],
    },
  ],
  FEELING: [
    {
      id: 'feeling/yours',
      find: [
        'que (usted |)(lo vea|lo tome|se lo tome|lo interprete|lo perciba|lo viva|lo sienta|lo entienda|lo reciba) (así|mal|tan mal|como una|como un|de ese modo|de esa manera|de esa forma)',
        'que (usted |)se lo (tome|haya tomado) (así|mal|tan mal)',
        'que (usted |)se (sienta|haya sentido)',
        'que (usted |)(se haya (molestado|enfadado|ofendido|disgustado)|esté (molesto|molesta|enfadado|enfadada|disgustado|disgustada|decepcionado|decepcionada|descontento|descontenta))',
        'que (esto |eso |)le haya (molestado|ofendido|disgustado|decepcionado|enfadado)',
        'que (usted |)tenga (esa|la) impresión',
      ],
      yes: ['Lamento que lo vea así.', 'Sentimos que esté decepcionada.', 'Siento que se haya sentido mal atendido.'],
      no: ['Siento que tenga que esperar.', 'Nos alegra que venga.'],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        '(lo siento|lo sentimos), (pero |)(eso |esto |)no (es posible|puede ser|se puede)',
        '(lo siento|lo sentimos), no (podemos|puedo)',
        '(lo siento|lo sentimos), (pero |)(es|resulta) imposible',
      ],
      yes: ['Lo siento, eso no es posible.', 'Lo sentimos, no podemos compartirlo.'],
      no: ['Lo siento mucho: el viernes no entregaremos.', 'Eso no es posible sin usted.'],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(las |los |posibles |las posibles |los posibles |todas las |)(molestias|inconvenientes|trastornos)( ocasionadas| ocasionados| causadas| causados| que haya podido causar|)',
        '(cualquier|todo) (posible |)(molestia|inconveniente|trastorno)',
      ],
      yes: ['Disculpe las molestias ocasionadas.', 'Sentimos cualquier inconveniente.'],
      no: ['No tengo inconveniente.', 'Eso me molesta.'],
    },
  ],
  AGENTLESS: [
    {
      id: 'agentless/mistakes',
      find: [
        'se (cometieron|han cometido|cometió|ha cometido|produjeron|han producido|produjo|ha producido) (algunos |unos |varios |ciertos |un |una |)(errores|error|fallos|fallo|retrasos|retraso|malentendidos|malentendido)',
        '(hubo|ha habido) (algunos |unos |varios |un |una |)(errores|error|fallos|fallo|retrasos|retraso|malentendidos|malentendido|problemas)',
        'algo (salió|ha salido) mal',
        'las cosas (salieron|han salido) mal',
      ],
      yes: ['Se cometieron errores.', 'Ha habido retrasos.', 'Algo ha salido mal.'],
      no: ['Hemos cometido errores.', 'El error es nuestro.'],
    },
  ],
  BECAUSE: [
    {
      id: 'because/of',
      find: [
        'por (culpa|causa) (de|del)',
        'a (causa|raíz|consecuencia) (de|del)',
        'debido (a|al)',
        'como consecuencia (de|del)',
      ],
      yes: ['Por culpa de Javier vamos con retraso.', 'Debido a una enfermedad falta el texto.'],
      no: ['La causa es sencilla.', 'Gracias a Javier por su ayuda.'],
    },
    {
      id: 'because/clause',
      find: ['porque', '(ya que|puesto que|dado que)', 'como (nuestro|nuestra|nuestros)'],
      yes: ['Falta el texto porque Javier lo olvidó.', 'Tarda, ya que nuestro desarrollador se marchó.'],
      no: ['¿Por qué no?', 'Como acordamos, entregamos.'],
    },
  ],
  FAULT: [
    {
      id: 'fault/noun',
      find: [
        '(culpa|culpas|culpable|culpables)',
        '(un |el |)(error|fallo|descuido|despiste) (de|del)',
        '(negligencia|incompetencia|incumplimiento)',
        '(es|son|fue|era|ha sido) (el |la |los |)(responsable|responsables|causante|causantes) (de|del)',
        '(se debe|se debió|se ha debido) (a|al)',
      ],
      yes: [
        'La culpa es de Javier.',
        'Javier es el responsable de este retraso.',
        'Fue un error de nuestro desarrollador.',
      ],
      no: ['Nos cuesta mucho.', 'La responsabilidad la asumimos nosotros.'],
    },
  ],
  FAILED: [
    {
      id: 'failed/verb',
      find: [
        '(se |lo |la |nos |)(olvidó|olvidaron|omitió|falló|fallaron|incumplió|incumplieron|retrasó|retrasaron|descuidó|equivocó|equivocaron|perdió|estropeó)',
        '(ha|han|había|habían) (olvidado|omitido|descuidado|fallado|retrasado|incumplido|perdido|estropeado)',
        '(le|nos|les) (impidió|impidieron|ha impedido|han impedido)',
        '(se ha|se han) (olvidado|equivocado|retrasado|despistado)',
        'no (ha|han|había|habían) (entregado|enviado|terminado|hecho|revisado|probado|respondido|avisado|cumplido|podido|sabido|acabado|contestado|mandado)',
        'no (entregó|entregaron|envió|enviaron|terminó|terminaron|hizo|hicieron|revisó|probó|respondió|respondieron|avisó|avisaron|cumplió|cumplieron|pudo|pudieron|supo|acabó|acabaron|mandó)',
        '(entregó|entregaron|envió|enviaron|mandó|terminó|empezó|respondió|ha entregado|han entregado|ha enviado|han enviado|ha terminado|ha respondido) {gap} (tarde|con retraso|fuera de plazo)',
        '(cometió|cometieron|ha cometido|han cometido) (un|unos|varios) (error|errores|fallo|fallos)',
        '(está|estaba|estuvo|están|estaban) (enfermo|enferma|enfermos|ausente|desbordado|desbordada|desbordados|de baja)',
        '(cayó|se puso|ha caído) (enfermo|enferma)',
        '(llegó|llegaron|llega|ha llegado) (demasiado |)tarde',
        'nos (dejó|dejaron|ha dejado|han dejado) (tirados|en la estacada|colgados)',
      ],
      yes: [
        'Javier olvidó la prueba.',
        'El desarrollador no terminó.',
        'Javier entregó el texto demasiado tarde.',
        'Javier se ha equivocado.',
      ],
      no: ['Lo hemos entregado.', 'Un día inolvidable.'],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una|del|al|mi|mis) (desarrollador|desarrolladora|desarrolladores|programador|programadora|programadores|diseñador|diseñadora|diseñadores|ingeniero|ingeniera|ingenieros|redactor|redactora|redactores|editor|editora|jefe de proyecto|jefa de proyecto|compañero|compañera|compañeros|colega|colegas|empleado|empleada|empleados|becario|becaria|técnico|técnicos|contable|administrativo|administrativa)',
        '(nuestro|el|del|al) equipo (de desarrollo|técnico|de diseño|comercial|informático|de ventas|de redacción)',
        '(nuestro|el|del|al) departamento (de informática|comercial|técnico|de contabilidad|de diseño|de ventas)',
      ],
      yes: ['Nuestra desarrolladora olvidó la prueba.', 'El equipo técnico no entregó.'],
      no: ['El desarrollo lleva tiempo.', 'Nuestro equipo trabaja bien.'],
    },
  ],
  THIRD: [
    {
      id: 'third/party',
      find: [
        '(nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una|del|al|su) (proveedor|proveedora|proveedores|subcontratista|subcontrata|imprenta|transportista|mensajería|agencia|fabricante|banco|correos|hosting)',
        '(el |del |al |)mal tiempo',
        '(la|una) huelga',
        '(el|del|al) temporal',
        '(unos |)terceros',
      ],
      yes: ['El proveedor se retrasó.', 'Debido al mal tiempo no se mueve nada.'],
      no: ['Proveemos el texto.', 'El tiempo apremia.'],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(es |fue |)(toda |solo |)(por |)su (propia |)culpa',
        '(la |toda la |)culpa es suya',
        'porque usted(es|) (no|olvidó|olvidaron|tardó|tardaron|se olvidó|ha tardado|ha olvidado)',
        'porque no nos (ha|han) (enviado|respondido|entregado|mandado|facilitado|contestado)',
        'usted(es|) (olvidó|olvidaron|tardó|tardaron|se olvidó|ha tardado|ha olvidado|no cumplió|no ha cumplido)',
        '(su|sus) (respuesta|respuestas|aprobación|confirmación|comentarios) (tardía|tardías|tardíos|incompleta|incompletas|incompletos)',
        'su (tardanza|falta de respuesta)',
      ],
      yes: [
        'Es todo por su culpa.',
        'Vamos con retraso porque usted no envió los textos.',
        'El motivo es su respuesta tardía.',
      ],
      no: ['Envíenos su respuesta, por favor.', 'Nos ha ayudado mucho.'],
    },
  ],
  VAGUE: [
    {
      id: 'vague/soon',
      find: [
        '(muy |)(pronto|próximamente)',
        'en (breve|poco tiempo|un futuro próximo)',
        'cuanto antes',
        'a la (mayor |)brevedad( posible|)',
        'dentro de poco',
        '(de inmediato|inmediatamente|sin demora|enseguida|en seguida) (lo|la|le|los|las) (recibirá|tendrá|enviaremos|entregaremos)',
        'sin (demora|dilación)',
      ],
      yes: ['Lo tendrá muy pronto.', 'Nos pondremos en contacto en breve.', 'El informe llegará próximamente.'],
      no: ['¡Hasta pronto!', 'Le escribiremos el 9 de abril.'],
    },
    {
      id: 'vague/possible',
      find: [
        'lo (antes|más pronto|más rápido) (posible|que podamos|que nos sea posible)',
        '(tan pronto|tan rápido|tan pronto y bien) como (sea posible|podamos|nos sea posible|esté listo|esté lista)',
        'en cuanto (podamos|sea posible|nos sea posible|esté listo|esté lista)',
        'cuando (esté listo|esté lista|podamos)',
        'asap',
      ],
      yes: ['Entregaremos lo antes posible.', 'Lo tendrá en cuanto podamos.'],
      no: ['Llámeme en cuanto pueda.', 'Es posible.'],
    },
  ],
  IMPRECISE: [
    {
      id: 'imprecise/period',
      find: [
        '(a |)(principios|comienzos|inicios|mediados|finales) (de|del) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|mes|mes que viene|próximo mes|año|la próxima semana|la semana que viene)',
        '(la |)(próxima semana|semana que viene|semana próxima)',
        '(el |)(próximo mes|mes que viene|mes próximo)',
        '(en|dentro de) (unos|los próximos|pocos|algunos|un par de) días',
        '(en|dentro de) (unas|las próximas|pocas|algunas|un par de) semanas',
        '(el |)próximo trimestre',
        'en (primavera|verano|otoño|invierno)',
      ],
      yes: [
        'Recibirá el informe a principios de junio.',
        'Entregaremos la próxima semana.',
        'Estará listo en unos días.',
      ],
      no: ['Recibirá el informe el 3 de junio.', 'Esta semana ha sido buena.'],
    },
  ],
  ABSOLUTE: [
    {
      id: 'absolute/guarantee',
      find: [
        '(le |les |se lo |lo |)(garantizo|garantizamos|aseguramos al cien por cien)',
        '(está|están|queda|quedan) (garantizado|garantizada|garantizados|garantizadas)',
        '(podemos|puedo) (garantizarle|garantizarles|garantizárselo|garantizar)',
        '100( |)% (seguro|seguros|segura|fiable)',
        '(seguro|seguros|segura) al (100( |)%|cien por cien)',
        '(sin falta|pase lo que pase|en cualquier circunstancia|bajo cualquier circunstancia|a toda costa|con total seguridad|con toda seguridad|sin la menor duda)',
      ],
      yes: ['Garantizamos la fecha.', 'Lo tendrá el viernes sin falta.', 'Estamos 100 % seguros.'],
      no: ['No podemos garantizarlo.', 'La garantía dura dos años.'],
    },
    {
      id: 'absolute/never',
      find: [
        '(nunca más|jamás volverá|nunca volverá|nunca jamás)',
        'no (ocurrirá|pasará|sucederá) (jamás|nunca)',
        'de una (vez por todas|vez para siempre)',
      ],
      yes: ['Nunca más entregaremos tarde.', 'Esto no ocurrirá jamás.'],
      no: ['Nunca estuvo mejor.', 'No ocurre a menudo.'],
    },
  ],
  INTERNAL: [
    {
      id: 'internal/quarrel',
      find: [
        '(problema|problemas|conflicto|conflictos|tensión|tensiones|discusiones|diferencias|dificultades|desacuerdos|disputas|lucha|luchas) (interno|internos|interna|internas)',
        '(falta|escasez) de personal',
        '(sobrecarga de trabajo|caos|desbordados|saturados)',
      ],
      yes: ['Tuvimos conflictos internos.', 'Tenemos falta de personal.'],
      no: ['El equipo trabaja bien.', 'El interior es nuevo.'],
    },
    {
      id: 'internal/tool',
      find: [
        '(jira|trello|asana|slack|confluence|backlog|sprint|sprints|story points|scrum|merge request|pull request|ticket|tickets|tique)',
      ],
      yes: ['El ticket está en el backlog.', 'No cabía en el sprint.'],
      no: ['Lo hemos imprimido.', 'El informe está aquí.'],
    },
  ],
  FIXED: [
    {
      id: 'fixed/control',
      find: [
        'bajo control',
        'todo (está |)controlado',
        '(tenemos|tengo) (todo |la situación |)(controlado|controlada|dominada|dominado)',
      ],
      yes: ['Todo está bajo control.', 'Tenemos la situación controlada.'],
      no: ['El control terminó.', 'Un vuelo controlado.'],
    },
    {
      id: 'fixed/solved',
      find: [
        '(error|fallo|problema|causa|incidencia|defecto) (ya |)(está|ha sido|fue|ha quedado|quedó) (ya |)(corregido|corregida|resuelto|resuelta|solucionado|solucionada|eliminado|eliminada|arreglado|arreglada)',
        '(hemos|he) (ya |)(corregido|resuelto|solucionado|eliminado|arreglado) (ya |)(el|la|este|esta) (problema|error|fallo|causa|incidencia)',
      ],
      yes: ['El problema está resuelto.', 'Hemos corregido el error.'],
      no: ['Resolvemos el problema.', 'Un precio corregido.'],
    },
  ],
  BETTER: [
    {
      id: 'better/promise',
      find: [
        '(lo |)(haremos|haré) (mejor|todo lo posible|lo posible|todo lo que podamos)',
        '(vamos a|voy a) (mejorar|esforzarnos|esforzarme|hacerlo mejor)',
        '(mejoraremos|nos esforzaremos|me esforzaré)',
        'hacerlo mejor (la próxima vez|en el futuro)',
      ],
      yes: ['La próxima vez lo haremos mejor.', 'Vamos a mejorar.'],
      no: ['El tiempo mejora.', 'Más vale tarde que nunca.'],
    },
  ],
  GROVEL: [
    {
      id: 'grovel/beg',
      find: [
        '(se lo |le |les |)(suplico|suplicamos|imploro|imploramos)',
        '(mil|un millón de) (disculpas|perdones)',
        'de rodillas',
        '(desconsolado|desconsolada|desconsolados|desolados)',
      ],
      yes: ['Le suplico que nos perdone.', '¡Mil perdones!'],
      no: ['Le duele la rodilla.', 'Mil personas vinieron.'],
    },
    {
      id: 'grovel/unforgivable',
      find: [
        '(imperdonable|imperdonables|inexcusable|inexcusables)',
        '(avergonzado|avergonzada|avergonzados|avergonzadas)',
        '(me|nos) da (mucha |muchísima |)vergüenza',
      ],
      yes: ['Es imperdonable.', 'Estamos avergonzados.'],
      no: ['Se puede perdonar.', 'Qué lástima.'],
    },
  ],
  DEFEND: [
    {
      id: 'defend/fault',
      find: [
        'no (es|ha sido|fue) (culpa|responsabilidad|cosa) (nuestra|mía)',
        'no (es|ha sido|fue) (nuestra|mi) (culpa|responsabilidad)',
        'no (podíamos|podemos|pudimos|puedo|pude) hacer nada',
        'no tenemos (la |ninguna |)culpa',
        'no (somos|soy) (los |el |la |)(responsables|responsable)',
        '(fuera|escapa|escapaba) (de|a) nuestro control',
        '(ajeno|ajena|ajenos|ajenas) a (nuestra voluntad|nosotros)',
        'como (usted |)(ya |bien |)(sabe|sabrá|comprenderá|entenderá)',
      ],
      yes: ['No es culpa nuestra.', 'No podíamos hacer nada.', 'El retraso es ajeno a nuestra voluntad.'],
      no: ['La culpa es nuestra.', 'Podemos ayudar.'],
    },
  ],
  EXEMPT: [
    {
      id: 'exempt/guarantee',
      find: [
        'no (le |les |lo |se lo |)(podemos|puedo|podríamos|podría|podremos) (plenamente |)(garantizar|garantizarlo|garantizarle|garantizárselo)',
        'no (le |les |lo |se lo |)(garantizamos|garantizo)',
        '(ninguna garantía|sin garantía|no hay garantía|no está garantizado|no está garantizada)',
      ],
      yes: ['No podemos garantizarlo.', 'No garantizamos ese día.'],
      no: ['Lo garantizamos.', 'Está garantizado.'],
    },
    {
      id: 'exempt/soon',
      find: [
        'tarde o temprano',
        '(demasiado|tan) pronto para',
        'de pronto',
        '(lo antes posible|cuanto antes) (a este número|para llamarme)',
      ],
      yes: ['Tarde o temprano llueve.', 'Es demasiado pronto para decirlo.'],
      no: ['Lo tendrá pronto.', 'Respondemos más tarde.'],
    },
  ],
}
