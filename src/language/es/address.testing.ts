import type { AddressExamples } from '../examples.testing.ts'

export const examples: AddressExamples = {
  yesFormal: [
    '¿Podría enviarme los documentos antes del lunes?',
    'Le agradezco su paciencia.',
    'Llámeme, por favor.',
    'Para usted supone una semana menos.',
    'Hemos recibido sus textos.',
    'Reciba un cordial saludo.',
  ],
  yesInformal: [
    '¿Puedes enviarme los documentos antes del lunes?',
    'Te agradezco la paciencia.',
    'Llámame, por favor.',
    'Hemos recibido tus textos.',
    '¿Qué día recibirás el informe?',
    'Quería ayudarte con eso.',
  ],
  neither: ['El informe está listo el viernes.', 'Revisamos el avance.', 'La otra parte existe, por suerte.'],
}
