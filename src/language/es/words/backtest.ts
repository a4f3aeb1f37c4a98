import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/backtest.ts'

/** How the forecasts of finished projects came out. */
export const words = {
  basis: {
    'own-team': 'de {n, plural, one {# proyecto terminado} other {# proyectos terminados}} de este responsable',
    'own-company': 'de {n, plural, one {# proyecto terminado} other {# proyectos terminados}} nuestros',
    'shipped-prior': 'de {n, plural, one {# caso público} other {# casos públicos}}, hasta que basten los nuestros',
    none: 'de ningún proyecto terminado, por eso más ancho de lo necesario',
    notEarned: 'Solo con más proyectos propios terminados se podrá garantizar que haya pocas falsas alarmas.',
  },
  link: '¿Hasta qué punto acertaron nuestros pronósticos?',
  place: 'Proyectos',
  title: 'Las fechas que cumpliríamos 8 de cada 10 veces se cumplieron el {share} de las veces.',
  titleNone: 'Hay demasiado pocos proyectos terminados para decir si nuestros pronósticos eran buenos.',
  titleFew:
    '{projects, plural, one {Un proyecto terminado es} other {# proyectos terminados son}} muy poco para decir si nuestros pronósticos aciertan.',
  few: 'Las fechas pensadas para cumplirse 8 de cada 10 veces se cumplieron el {share} de las veces. Con tan pocos puede ser suerte: la proporción real puede ser cualquiera entre {lo} y {hi}. A partir de {enough, plural, one {# proyecto} other {# proyectos}} se distingue 8 de cada 10 de 6 de cada 10.',
  enough:
    'Con {projects, plural, one {# proyecto} other {# proyectos}} detrás, la proporción real está entre {lo} y {hi}, 19 de cada 20 veces.',
  lead: '{projects, plural, one {# proyecto terminado} other {# proyectos terminados}} y {forecasts, plural, one {# pronóstico} other {# pronósticos}}, del {from} al {to}. En cada porcentaje todos los proyectos cuentan lo mismo, por muchos pronósticos que tuvieran.',
  leadNone:
    '{projects, plural, =0 {Aún no hay ningún proyecto terminado del todo} one {Hay un proyecto terminado del todo} other {Hay # proyectos terminados del todo}}. Las cifras empiezan con {enough}; hasta entonces se guarda cada pronóstico.',
  true: {
    title: 'Lo que dijimos y lo que se cumplió',
    note: 'Sobre la recta, las fechas se cumplieron tantas veces como dijimos. Por debajo eran demasiado tempranas; por encima, más tardías de lo necesario. La verdad puede estar en la banda sombreada.',
    said: 'Dijimos',
    came: 'Se cumplió',
    between: 'Puede estar en realidad entre',
    range: '{lo} y {hi}',
    plot: 'Dijimos 50 %: se cumplió el {p50}. Dijimos 80 %: {p80}. Dijimos 95 %: {p95}.',
    caption: 'Cuántas veces una fecha bastó, según lo que dijimos',
  },
  off: {
    title: 'Cuánto nos equivocamos',
    days: 'En el caso medio, la fecha central se desvió {days, plural, =0 {menos de un día} one {# día natural} other {# días naturales}}.',
    later: 'En el {share} de los pronósticos el trabajo acabó después; lo correcto sería la mitad.',
  },
  alarms: {
    title: '¿Se nos avisó a tiempo?',
    missed:
      '{missed, plural, =0 {No se incumplió ningún día prometido} one {Se incumplió un día prometido} other {Se incumplieron # días prometidos}}.',
    found:
      '{found, plural, =0 {Ninguno tuvo antes una alarma} one {Uno de ellos tuvo antes una alarma} other {# de ellos tuvieron antes una alarma}}.',
    lead: 'La primera alarma llegó {days, plural, =0 {el mismo día} one {# día antes} other {# días antes}} en el caso medio.',
    held: '{held, plural, =0 {No se cumplió ningún día prometido} one {Se cumplió un día prometido} other {Se cumplieron # días prometidos}}, {falseAlarms, plural, =0 {ninguno con alarma} one {uno de ellos pese a una alarma} other {# de ellos pese a una alarma}}.',
  },
  stages: {
    title: 'Pronósticos tempranos y tardíos',
    caption: 'Cuántas veces una fecha bastó, según cuánto trabajo estaba hecho',
    stage: 'Trabajo hecho',
    projects: 'Proyectos',
    forecasts: 'Pronósticos',
    early: 'primer tercio',
    middle: 'segundo tercio',
    late: 'último tercio',
    few: 'aún muy pocos',
  },
  list: {
    title: 'Proyectos terminados',
    none: 'Un proyecto termina con su última entrega. Entonces cada pronóstico que se hizo de él se compara con el día real.',
    project: 'Proyecto',
    finished: 'Trabajo hecho',
    delivered: 'Entregado',
    note: 'Un pronóstico se mide por el día en que el trabajo quedó hecho. Lo que después esperó listo hasta su día se entregó más tarde: ese día es el que muestra la lista de proyectos.',
    first: 'Primer pronóstico',
    last: 'Último pronóstico',
    p80: 'Fechas de 8 en 10 cumplidas',
    later: 'llegó {days, plural, one {# día después} other {# días después}}',
    earlier: 'llegó {days, plural, one {# día antes} other {# días antes}}',
    same: 'en el día exacto',
  },
} satisfies Like<typeof english>
