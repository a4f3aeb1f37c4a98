import type { Samples } from '../samples.testing.ts'

export const samples: Samples = {
  deliverables: ['el informe anual', 'la nueva página web'],
  event: 'la junta de accionistas',
  loss: 'su revisión',
  cause: 'la comprobación de las cifras ha llevado nueve días en lugar de cuatro',
  steps: ['incorporado a dos revisores', 'adelantado la maquetación'],
  measure: 'dos personas revisan siempre las cifras',
  extra: 'una edición impresa',
  means: [
    'La parte con las cifras estará entonces completa',
    'Todos los capítulos llegan juntos',
    'El anexo llega una semana después',
  ],
  status: 'los cuatro primeros capítulos están revisados',
  done: ['la comprobación de las cifras', 'el diseño de la portada'],
  next: 'la corrección final',
  colleague: 'Javier',
  contact: ['Lucía', 'Ortega'],
}
