import type { Pack } from '../../pack.ts'

/** Words that take an apology back or leave it without content. */
export const hollow: Pick<Pack['traps'], 'COND' | 'HEDGE' | 'FEELING' | 'REFUSAL' | 'GENERIC' | 'AGENTLESS'> = {
  COND: [
    {
      id: 'cond/if',
      find: [
        'si (le|les|esto|eso|ello|este|esta|ha|han|hemos|he|se|algo|alguien|algún|alguna|alguno|en algún|nuestro|nuestra|el|la|los|las|lo|usted|hubo|hubiera|hubiese|de alguna|por|acaso|tuvo|causamos)',
        'en (el |)caso de que',
        'por si',
        '(siempre que|en la medida en que)',
        'si (mi|mis|tu|su|te|os|les|no es|no era|con|has|hay|fue|fuera|cometimos|me he|alguna|ofendí|molesté|herí|cualquiera|nos|hubiéramos|hubiese)',
      ],
    },
  ],
  HEDGE: [
    {
      id: 'hedge/but',
      find: [
        '(pero|sin embargo|no obstante|aunque|ahora bien|si bien|con todo|eso sí)',
        '(aunque|eso sí|lo cierto es que|la verdad es que|claro que)',
      ],
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
        'que (usted |tú |)(lo |te lo |se lo |)(vea|veas|vean|tome|tomes|tomen|reciba|recibas|recibe|recibes|interprete|interpretes|hayas tomado|haya tomado|hayan tomado|hayáis tomado) {gap} (así|manera|forma|modo|mal|provocación|provocacion|ofensa|personal)',
        'que (usted |)(te|se|os|le|les) (sienta|sientas|sientan|sintáis|haya sentido|hayas sentido|hayan sentido) {gap} (atacado|atacada|ofendido|ofendida|excluido|excluida|molesto|así|mal|herido|insultado|engañado)',
        'que no (esté|estés|estén|estéis|haya quedado|quede) (contento|contenta|contentos|satisfecho|satisfecha|satisfechos|conforme)',
      ],
    },
  ],
  REFUSAL: [
    {
      id: 'refusal/cannot',
      find: [
        '(lo siento|lo sentimos), (pero |)(eso |esto |)no (es posible|puede ser|se puede)',
        '(lo siento|lo sentimos), no (podemos|puedo)',
        '(lo siento|lo sentimos), (pero |)(es|resulta) imposible',
        '(lo siento|lo sentimos|lo lamento|lo lamentamos|disculpe), (pero |)no (hago|hacemos|doy|damos|vendemos|aceptamos|admitimos|ofrecemos)',
        '(lo siento|lo sentimos|perdón|disculpe|lo lamento|lo lamentamos|disculpa)(,|) (pero |)(eso |esto |ese |aquí |yo |ahora |)no (puedo|podemos|entra|entiendo|entendemos|es|está|hay|sé|sabemos|veo|comprendo|tengo|tenemos|creo|me|se|funciona|existe|le|os|te|lo)',
      ],
    },
  ],
  GENERIC: [
    {
      id: 'generic/inconvenience',
      find: [
        '(las |los |posibles |las posibles |los posibles |todas las |)(molestias|inconvenientes|trastornos)( ocasionadas| ocasionados| causadas| causados| que haya podido causar|)',
        '(cualquier|todo) (posible |)(molestia|inconveniente|trastorno)',
        '(entiendo|entendemos|comprendo|comprendemos|sé|sabemos) (lo |cuán |que es |que esto es |que resulta |muy bien lo |)(frustrante|molesto|desagradable|incómodo|su situación|tu situación|su frustración|su malestar)',
      ],
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
        'no se (cumplió|ha cumplido|respetó|ha respetado|pudo cumplir) (con |)(el plazo|la fecha|el calendario)',
      ],
    },
  ],
}
