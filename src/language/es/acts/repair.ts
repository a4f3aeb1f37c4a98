import type { Pack } from '../../pack.ts'

/** What is done about it: the new day, the steps, the measure, the amends. */
export const repair: Pick<Pack['acts'], 'DELIVER' | 'PLAN' | 'MEASURE' | 'RECUR' | 'AMENDS'> = {
  DELIVER: [
    {
      id: 'deliver/receive',
      find: [
        '(lo |la |los |las |)(recibirá|recibirán|tendrá|tendrán|dispondrá|dispondrán|obtendrá)',
        '(estará|estarán) (en sus manos|a su disposición|en su poder)',
        'podrá (usarlo|utilizarlo|verlo|consultarlo|descargarlo)',
      ],
    },
    {
      id: 'deliver/send',
      find: [
        '(entregaremos|entregaré|entregamos|entregar|entregarle|entregarles|entregárselo|entregársela|entregado|entregada|entregados|entregadas)',
        '(enviaremos|enviaré|enviamos|publicaremos|publicaré|terminaremos|terminaré|acabaremos|remitiremos|lanzaremos|mandaremos|mandaré)',
        '(podemos|puedo|podremos|podré|vamos a|voy a) (enviar|enviarle|enviarles|mandar|mandarle|publicar|terminar|lanzar|remitirle)',
        '(se publicará|se enviará|se entregará|será publicado|será publicada|será enviado|será enviada)',
      ],
    },
    {
      id: 'deliver/ready',
      find: [
        '(la |una |)nueva fecha( de entrega|)',
        '(la |)fecha (de (entrega|publicación|lanzamiento)|no cambia|se mantiene|prevista)',
        '(la |)(entrega|publicación) (es|será|sigue|queda|se mantiene|no cambia|tendrá lugar|pasa)',
        '(estará|estarán|está|están|queda|quedará) (listo|lista|listos|listas|terminado|terminada|terminados|terminadas|acabado|acabada)',
        '(listo|lista|listos|listas) (el|para el|antes)',
        '(como muy tarde|como máximo|a más tardar|en el peor de los casos|en el peor caso)',
        'el último día (posible|será|es)',
      ],
    },
  ],
  PLAN: [
    {
      id: 'plan/steps',
      find: [
        'para (cumplir|mantener|asegurar|respetar|proteger) (con |)(esta|esa|la|la nueva|este|ese|el|el nuevo) (fecha|plazo)',
        'nuestro plan (para esta fecha|para esa fecha|para ello|es|:)',
        'para (lograrlo|conseguirlo|recuperar el retraso|recuperar el tiempo)',
        '(el |los |)(próximo paso|próximos pasos|siguiente paso|siguientes pasos)',
        'a continuación (viene|vienen|sigue)',
        'lo siguiente (será|es el|es la)',
        'ya hemos',
        '(primero|después|luego|a continuación|en segundo lugar|en primer lugar)(,|) (acabaremos|terminaremos|haremos|restauraremos|probaremos|empezaremos|revisaremos|arreglaremos|montaremos|pondremos|vamos a|vamos|prepararemos|instalaremos|corregiremos)',
        '(estamos|estoy) (ya |)(trabajando|restaurando|probando|preparando|revisando|reparando|corrigiendo|añadiendo|buscando|planificando|montando|migrando|reconstruyendo|investigando)',
        '(trabajamos|trabajo) (ya |)(en|para|con)',
        '(hemos|he) (incorporado|añadido|adelantado|pasado|contratado|reforzado|asignado|pedido|reservado|movido|ampliado|duplicado|cambiado a|puesto a|traído) (a |al |el |la |dos |tres |más |un |una |otros |otro )',
        '(el |los |nuestro |nuestros |)(siguiente|próximo|siguientes|próximos) (gran |)(paso|pasos|tarea|tareas|trabajo)',
        'la (siguiente|próxima) (gran |)tarea',
        'para (ponernos al día|recuperar tiempo|recuperar el tiempo perdido|llegar a tiempo|acelerar|ir más rápido)',
        '(se solventarán|se solucionará|se solucionarán|se corregirá|se corregirán|se arreglará|se arreglarán|se resolverá|se resolverán|se probará|se repetirá la prueba|será corregido|serán corregidos)',
        '(vamos|voy) a (arreglar|probar|restaurar|revisar|corregir|reforzar|añadir|preparar|trabajar|poner|montar|adelantar|seguir)',
        '(haré|haremos|ya haré) (una |la |otra |)(revisión|prueba|comprobación|versión)',
        '(preparar|preparamos|prepararemos) para (ésta|esta|el|la)',
        '(el equipo|el resto|el taller|la plantilla) (trabaja|trabajará|está trabajando) (también |)(los|el|en|de|por|hasta)',
        '(paso a paso|en dos pasos|en tres pasos|por fases)',
        '(pondremos|hemos puesto) en marcha',
        'para que (esta|esa|la|la nueva|este|ese|el|el nuevo) (fecha|plazo) (se cumpla|se mantenga|se respete|no se mueva|quede asegurada)',
        '(probamos|revisamos|comprobamos|ensayamos|controlamos) {gap} (todos los días|cada día|cada mañana|a diario)',
        '(se ha|se han) (unido|sumado|incorporado) (al|a la) (proyecto|equipo|trabajo|tarea)',
      ],
    },
    {
      id: 'plan/check',
      find: ['(reviso|compruebo|sigo|controlo|repaso) {gap} (el avance|el progreso|el estado|los avances)'],
    },
  ],
  MEASURE: [
    {
      id: 'measure/now',
      find: [
        '(a partir de ahora|desde ahora|de ahora en adelante|en adelante)(,|) (revisamos|comprobamos|probamos|verificamos|planificamos|hacemos|revisaremos|comprobaremos|probaremos)',
        '(revisamos|comprobamos|probamos|verificamos|planificamos) (ahora|desde ahora|a partir de ahora)',
        'hemos (introducido|implantado|establecido|instaurado)',
        '(cada|todo|todos|todas) {gap} se (revisa|revisan|comprueba|prueba|lee|revisará|comprobará) (ahora |ya |siempre |)(dos veces|entre dos|por dos|antes)',
        '(hemos|he) (cambiado|modificado|mejorado|reforzado|revisado|adaptado|tomado) (el|la|los|nuestro|nuestra|nuestros|las|) {gap} (proceso|procesos|procedimiento|procedimientos|controles|control|medidas|normas|forma de trabajar)',
        '(hemos|he) (cambiado|modificado|mejorado|reforzado|revisado|adaptado) (el|los|nuestro|nuestros) (proceso|procesos|procedimiento|procedimientos|controles|control)',
        'hemos tomado (las |)medidas',
        '(a partir de ahora|desde ahora|de ahora en adelante)(,|) (cada|todo|todos|dos|se|habrá|nadie|el|la)',
      ],
    },
  ],
  RECUR: [
    {
      id: 'recur/again',
      find: [
        'para que (esto|eso|algo así) no (vuelva|se vuelva) a (ocurrir|suceder|pasar|repetir|repetirse|producirse|producir)',
        'para que (esto |eso |algo así |)no se repita',
        'para (evitar|impedir) que (esto |eso |algo así |)(vuelva a (ocurrir|suceder|pasar|repetirse)|se repita)',
        '(esto |eso |)no (volverá|va a volver) a (ocurrir|suceder|pasar|repetirse)',
        '(esto |eso |)no se (repetirá|va a repetir|volverá a repetir)',
        'para que (el |este |ese |un |la |)(error|fallo|problema|situación|retraso|caída) (así |similar |)no (se repita|vuelva a|se produzca|ocurra)',
        '(no (debería|debe|puede|podrá|volverá a|vuelva a|pueda|va a)|que no pueda) (volver a |)(ocurrir|pasar|suceder|repetirse|producirse|suceder)',
        '(para|a fin de|con el fin de) (evitar|prevenir|impedir|reducir) (que |)(errores|fallos|problemas|incidentes|retrasos|situaciones|este tipo|estos|nuevos|el riesgo|futuros|casos) {gap} (futuro|similares|así|de errores|de fallos|repetición|parecidos|repita|repitan|errores|fallos)',
        '(para|a fin de|con el fin de) (evitar|prevenir|impedir) (errores|fallos|problemas|incidentes|retrasos|situaciones) (similares|parecidos|parecidas|así|como este|futuros)',
        'que se repita',
        'ocurrir una segunda vez',
        'reducir (el riesgo|la probabilidad) de',
      ],
    },
  ],
  AMENDS: [
    {
      id: 'amends/discount',
      find: [
        '(como|en|a modo de|a título de) compensación',
        'para compensar (este retraso|el retraso|esta demora|la demora|lo ocurrido)',
        'para (compensarle|compensarles|compensarlo)',
        '(le |)(descontaremos|descontamos|descontaré)',
        '(un |)descuento (de|del|en)',
        '(una |)(rebaja|bonificación) (de|del)',
        '(un |)(abono|crédito|vale) (de|por)',
        '(le |)(abonaremos|abonamos|abonaré)',
        '(reducimos|reduciremos) (su|la|esta) factura',
        '(le |les |te |os |)(devolveremos|devolvemos|reembolsaremos|reembolsamos|reintegraremos|compensaremos|compensamos|condonamos|regalamos|regalaremos|hemos abonado|hemos devuelto|hemos descontado|hemos compensado|rebajamos|rebajaremos|bonificamos)',
        '(un|el|una|la) (vale|vale de descuento|cupón|cheque regalo|reembolso|devolución completa|bono|descuento|rebaja|compensación) (de|del|por|íntegro|íntegra|como|total)',
        'como gesto de (cortesía|buena voluntad)',
      ],
    },
    {
      id: 'amends/free',
      find: [
        'sin (ningún |)(coste|costo|cargo)( alguno| adicional|)',
        '(gratis|gratuito|gratuita|gratuitos|gratuitas|gratuitamente)',
        '(corre|corren|irá|irán) (de nuestra cuenta|a nuestro cargo)',
        'no (le |les |)(facturamos|facturaremos|cobramos|cobraremos)',
        'por cuenta de la casa',
        '(no|ni) (le |les |te |)(cobraremos|cobramos|facturaremos|facturamos|cobrará|costará)',
        'no tendrá(n|) que pagar',
        '(los gastos|el coste|los costes|la cuota) (corre|corren|va|van|los asumimos|lo asumimos) (de|a|por|nosotros)',
        '(asumimos|pagamos) (nosotros |)(los gastos|el coste|los costes)',
        '(un mes|dos meses|tres meses|una semana) (gratis|gratuito|gratuitos|gratuita|de regalo|sin coste)',
      ],
    },
  ],
}
