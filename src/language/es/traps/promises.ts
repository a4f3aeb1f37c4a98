import type { Pack } from '../../pack.ts'

/** Promises that name no day, say too much or are not earned yet. */
export const promises: Pick<Pack['traps'], 'VAGUE' | 'IMPRECISE' | 'ABSOLUTE' | 'FIXED' | 'BETTER'> = {
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
        '(en un momento|en un rato|en un santiamén|cualquier día de estos|cualquier día|un día de estos|en algún momento|a su debido tiempo|cuando llegue el momento|en su momento|en un plazo breve|con la mayor brevedad|con la máxima brevedad|a la mayor brevedad|en los próximos momentos|inmediatamente|de inmediato|ya mismo|prontamente|sin más demora|sin más tardar|en fechas próximas|dentro de nada|a la primera oportunidad)',
      ],
    },
    {
      id: 'vague/possible',
      find: [
        'lo (antes|más pronto|más rápido) (posible|que podamos|que nos sea posible)',
        '(tan pronto|tan rápido|tan pronto y bien) como (sea posible|podamos|nos sea posible|esté listo|esté lista)',
        'en cuanto (podamos|sea posible|nos sea posible|esté listo|esté lista)',
        'cuando (esté listo|esté lista|podamos)',
        'asap',
        '(tan|lo más) (rápido|pronto|rápidamente|deprisa) (como |que |)(podamos|pueda|sea posible|nos sea posible|me sea posible|posible)',
        '(cuando|en cuanto|hasta que|mientras) (tengamos|tenga|podamos|pueda|haya|la situación|las cosas|todo|se calme|responda|respondas|contestes|conteste) (tiempo|esté|se|lista|listo|calme|respuesta|o no|si|)',
        '(cuando|en cuanto) (tengamos|tenga) (tiempo|un hueco|un momento)',
      ],
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
        '(hacia|sobre|para|a) (principios|mediados|finales|comienzos) de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mes|año|semana|otoño|verano|invierno|primavera|la semana|este mes)',
        'en algún momento de (la|el|este|esta|los)',
        '(dos o tres|tres o cuatro|un par de|unos|unas|varios|varias|algunos|algunas|pocos|pocas) (días|semanas|meses)',
        '(durante|a lo largo de|en el transcurso de) (la |los |las |esta |)(semana|próximos días|próximas semanas|próxima semana|mes)',
        '(hasta|desde|a) (principios|mediados|finales) de',
        '(este|el próximo) (otoño|verano|invierno|mes|trimestre|año)',
        '(principios|mediados|finales) de (otoño|verano|invierno|año|mes|semana|primavera)',
      ],
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
        '(prometo|prometemos|aseguro|aseguramos|garantizo|garantizamos) {gap} (cien por cien|cien por ciento|100( |)%|total|absoluta|absoluto)',
        '(absolutamente|completamente|totalmente|cien por cien|plenamente) (seguro|seguros|segura|seguras|fiable|garantizado|infalible)',
        '(cien por cien|al cien por cien) (seguro|de disponibilidad|de fiabilidad|disponible)',
        '(le doy mi palabra|le damos nuestra palabra|tiene mi palabra|cueste lo que cueste|sin ningún género de dudas|sin duda alguna|de ninguna manera fallaremos)',
      ],
    },
    {
      id: 'absolute/never',
      find: [
        '(nunca más|jamás volverá|nunca volverá|nunca jamás)',
        'no (ocurrirá|pasará|sucederá) (jamás|nunca)',
        'de una (vez por todas|vez para siempre)',
        '(no |)(pasará|ocurrirá|sucederá|volverá a pasar|volverá a ocurrir|se repetirá|habrá) (nunca|jamás|nunca más|nunca jamás|más)',
        '(nunca|jamás) (más |)(volverá|volveremos|ocurrirá|pasará|sucederá|se repetirá|llegaremos)',
      ],
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
    },
    {
      id: 'fixed/solved',
      find: [
        '(error|fallo|problema|causa|incidencia|defecto) (ya |)(está|ha sido|fue|ha quedado|quedó) (ya |)(corregido|corregida|resuelto|resuelta|solucionado|solucionada|eliminado|eliminada|arreglado|arreglada)',
        '(avería|caída|fuga) (ya |)(está|ha sido|fue|ha quedado|quedó) (ya |)(reparada|resuelta|solucionada|arreglada|subsanada)',
        '(hemos|he) (ya |)(corregido|resuelto|solucionado|eliminado|arreglado) (ya |)(el|la|este|esta) (problema|error|fallo|causa|incidencia)',
      ],
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
        '(prometemos|prometo|procuraremos|procuraré|intentaremos|intentaré) (mejorar|hacerlo mejor)',
        '(pondremos|pondré|tendremos|tendré|prestaremos|prestaré) más (cuidado|atención|empeño)',
      ],
    },
  ],
}
