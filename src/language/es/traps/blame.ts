import type { Pack } from '../../pack.ts'

/** Words that put the fault on somebody. */
export const blame: Pick<
  Pack['traps'],
  'BECAUSE' | 'FAULT' | 'FAILED' | 'ROLE' | 'THIRD' | 'CLIENT' | 'PAST' | 'DEFEND'
> = {
  BECAUSE: [
    {
      id: 'because/of',
      find: [
        'por (culpa|causa) (de|del)',
        'a (causa|raíz|consecuencia) (de|del)',
        'debido (a|al)',
        'como consecuencia (de|del)',
        '(por|por culpa de|por causa de|por un error de|por la|por el|por las|por los) (culpa|enfermedad|ausencia|baja|vacaciones|huelga|retraso|tardanza|error|fallo|descuido|marcha|dimisión) (de|del)',
        '(causado|causada|provocado|provocada|motivado|ocasionado) por',
        '(lo |la |)(causó|provocó|ocasionó)',
        'por culpa de',
        'por un error de',
      ],
    },
    {
      id: 'because/clause',
      find: ['porque', '(ya que|puesto que|dado que)', 'como (nuestro|nuestra|nuestros)'],
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
        '(la |toda la |)culpa (la |) (tiene|tienen|es de|fue de)',
        '(la |toda la |)culpa (es|la tiene|fue|recae|la tienen)',
        '(echar|echarle|echo|echamos|echa) la culpa',
        '(se debe|se debió|es debido|fue debido|viene) (a|al|de)',
        '(error|fallo|descuido|despiste|enfermedad|baja|marcha|vacaciones|ausencia|incompetencia|tardanza|negligencia) (de|del)',
        'fue {gap} quien',
        '(lo |la |)(causó|provocó)',
      ],
    },
  ],
  FAILED: [
    {
      id: 'failed/away',
      find: [
        '(está|estaba|estuvo|ha estado|están|estaban|anda) (muy |bastante |demasiado |tan |)(ocupado|ocupada|ocupados|enfermo|enferma|de vacaciones|de viaje|ausente|liado|liada|ingresado|saturado|saturada)',
        '(asistió|participó|viajó|tenía otras|tuvo otras|no tuvo tiempo|no tenía tiempo|no tiene tiempo)',
        '(participación|vacaciones|ausencia|enfermedad|viaje|baja) (de|del)',
      ],
    },
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
        '(borró|borraron|perdió|perdieron|confundió|confundieron|ignoró|ignoraron|rompió|dañó|estropearon|abandonó|abandonaron|falló|fallaron|se marchó|se marcharon|se fue|se fueron|dimitió|renunció|canceló|cancelaron|olvidó|descuidó|equivocó|decepcionó|metió la pata|echó a perder|causó|causaron|provocó|tardó|tardaron)',
        '(ha|han|había) (vuelto a fallar|borrado|confundido|ignorado|roto|dañado|abandonado|dimitido|cancelado|tardado|estropeado|decepcionado|causado|provocado|dejado)',
        '(nos|le|les) (ha|han|había|) (vuelto a |) {gap} (fallado|fallar|fallaron|abandonado|dejado)',
        'nos ha vuelto a fallar',
        'no (lo|la|los|las|nos|le|les|me) (revisó|revisaron|envió|enviaron|entregó|entregaron|avisó|avisaron|comprobó|comprobaron|probó|mandó|mandaron|dijo|dio|hizo|terminó|contestó)',
        '(nunca|jamás) (nos |lo |la |le |los |)(mandó|mandaron|envió|enviaron|entregó|entregaron|avisó|avisaron|dijo|dio|revisó|contestó|respondió|hizo)',
        '(tuvo|tuvieron|sufrió|sufrieron|ha tenido|ha sufrido) (un|una) (apagón|avería|corte|fallo|caída|accidente|problema|incidencia)',
        '(ejerció|demostró|mostró) (mal|poco|escaso)',
        'no (comprobó|comprobaron|verificó|verificaron|controló|controlaron|guardó|guardaron|revisaron|probaron|preparó|prepararon)',
        'no (ha|han|había|habían) (comprobado|verificado|controlado|guardado|preparado)',
      ],
    },
  ],
  ROLE: [
    {
      id: 'role/team',
      find: [
        '(nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una|del|al|mi|mis) (desarrollador|desarrolladora|desarrolladores|programador|programadora|programadores|diseñador|diseñadora|diseñadores|ingeniero|ingeniera|ingenieros|redactor|redactora|redactores|editor|editora|jefe de proyecto|jefa de proyecto|compañero|compañera|compañeros|colega|colegas|empleado|empleada|empleados|becario|becaria|técnico|técnicos|contable|administrativo|administrativa)',
        '(nuestro|el|del|al) equipo (de desarrollo|técnico|de diseño|comercial|informático|de ventas|de redacción)',
        '(nuestro|el|del|al) departamento (de informática|comercial|técnico|de contabilidad|de diseño|de ventas)',
        '(nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una|del|al|mi|mis) (traductor|traductora|traductores|fotógrafo|fotógrafa|ilustrador|maquetador|corrector|correctora|secretaria|secretario|jefe|jefa|director|directora|encargado|encargada|responsable técnico|administrador|administradora|asistente|arquitecto|albañil|albañiles|electricista|fontanero|gerente|gestor|gestora|comercial|probador|probadores|trabajadores|voluntarios|personal|contabilidad|logística|administración)',
        '(nuestro|el|del|al) equipo( de (pruebas|soporte|producción|montaje|traducción|marketing|calidad)|)',
        '(contabilidad|logística|administración|marketing|recursos humanos)',
      ],
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
        '(nuestro|nuestra|nuestros|nuestras|el|la|los|las|un|una|del|al|su) (proveedor de (alojamiento|internet|servicios)|mensajero|mensajeros|repartidor|operadora|compañía eléctrica|compañía|aduana|aduanas|ayuntamiento|ministerio|aerolínea|impresor|editorial|distribuidor|distribuidora|mayorista|socio|empresa externa|autoridades|centro de datos|casero|aseguradora|lluvia|lluvias|nieve|tormenta|inundación|tráfico|pandemia|huelga|apagón|temporal)',
      ],
    },
  ],
  CLIENT: [
    {
      id: 'client/fault',
      find: [
        '(es |fue |ha sido |)culpa (suya|de usted|de ustedes|tuya|vuestra)',
        '(usted tiene|ustedes tienen|tienes|tenéis|tuvo usted|tuviste|tuvisteis) (toda |)la culpa',
        '(tu|vuestra) (propia |)culpa',
        'porque (no |nunca |)nos (envió|enviaron|mandó|mandaron|entregó|entregaron|respondió|respondieron|facilitó|facilitaron|enviaste|enviasteis|mandaste|mandasteis|respondiste|respondisteis) {gap} tarde',
        'porque no nos (enviaste|enviasteis|mandaste|mandasteis|respondiste|respondisteis|has enviado|habéis enviado|has respondido|habéis respondido)',
        '(olvidaste|olvidasteis|tardaste|tardasteis|te olvidaste|os olvidasteis|has tardado|habéis tardado) (en|de|demasiado)',
        'porque (cambiaste|cambiasteis|has cambiado|habéis cambiado|insististe|insististeis)',
        '(tu|tus|vuestra|vuestras|vuestro|vuestros) (respuesta|respuestas|aprobación|confirmación|comentarios) (tardía|tardías|tardíos|incompleta|incompletas|incompletos)',
        '(tu|vuestra) (tardanza|falta de respuesta)',

        '(es |fue |)(toda |solo |)(por |)su (propia |)culpa',
        '(la |toda la |)culpa es suya',
        'porque usted(es|) (no|olvidó|olvidaron|tardó|tardaron|se olvidó|ha tardado|ha olvidado)',
        'porque no nos (ha|han) (enviado|respondido|entregado|mandado|facilitado|contestado)',
        'usted(es|) (olvidó|olvidaron|tardó|tardaron|se olvidó|ha tardado|ha olvidado|no cumplió|no ha cumplido)',
        '(su|sus) (respuesta|respuestas|aprobación|confirmación|comentarios) (tardía|tardías|tardíos|incompleta|incompletas|incompletos)',
        'su (tardanza|falta de respuesta)',
        '(usted|ustedes) {gap} (demasiado tarde|muy tarde|tarde|fuera de plazo|con retraso|incompletos)',
        'porque (usted|ustedes) (ha|han|cambió|cambiaron|quiso|quisieron|insistió|pidió|no|nunca|siempre|decidió|tardó)',
        '(usted|ustedes) (no|nunca) (nos |)(envió|enviaron|mandó|mandaron|respondió|respondieron|contestó|aprobó|pagó|dijo|ha enviado|han enviado|ha respondido)',
        '(sus|tus) (continuos|constantes) cambios',
      ],
    },
  ],
  PAST: [
    {
      id: 'past/told',
      find: [
        '(estaba|estaban|era|eran|fue|fueron|había|habían) (prevista|previsto|previstas|previstos|planeado|programado|programada|anunciado|acordado)',
        '(estaba|estaban|era|eran|fue|fueron|había|habían|tuvo|hablamos|vimos|reunimos|tenía|tenían)',
        '(hablé|hablamos|llamé|escribí|recibí|recibimos|enviamos ayer|ha sido|han sido|se canceló|se ha cancelado|se publicó|se celebró|empezó|terminó|salió|llegó|fui|fuimos|vi|hubo|nos vimos|ocurrió|pasó|cayó|se cayó|perdieron)',
      ],
    },
    {
      id: 'past/since',
      find: [
        'desde',
        '(edición|versión|carta|correo|mensaje|reunión) del',
        '(después|tras) (del|de|el)',
        'tras el',
        '(desde|desde el|hasta|hasta el|tras|tras el|después del)',
      ],
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
        '(no se podía|no se pudo|no podíamos|nadie podía|no había|no hubo) (hacer |) {gap} (nada|prever|saber|preverlo)',
        'no se podía hacer nada',
        '(fuerza mayor|hemos hecho todo bien|hicimos todo bien|no hemos hecho nada mal|nadie podía saberlo|nadie podía preverlo)',
      ],
    },
  ],
}
