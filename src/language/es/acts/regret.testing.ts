import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  APOLOGY: {
    'apology/sorry': {
      yes: [
        'Siento mucho que no podamos entregarle el informe el viernes.',
        'Lo sentimos de veras.',
        'Sentimos avisarle tan tarde.',
        'Lo siento.',
        'Siento no haber cumplido la fecha.',
        'De verdad que lo siento.',
      ],
      no: [
        'Siento oír eso.',
        'Siento molestarle.',
        'Hoy me siento mejor.',
        'Un asiento libre.',
        'Tiene sentido.',
        'Presiento lluvia.',
      ],
    },
    'apology/apologise': {
      yes: [
        'Le pido disculpas por el retraso.',
        'Le ruego que acepte nuestras disculpas.',
        'Quiero pedirle perdón por este cambio de fecha.',
        'Disculpe el retraso.',
        'Nos disculpamos por avisar tan tarde.',
        'Perdón por la tardanza.',
        'Rogamos disculpen el retraso.',
        'Mil disculpas por el lío.',
        'El proyecto pide disculpas por el fallo.',
      ],
      no: [
        'Disculpe que le moleste.',
        'Ella le pidió perdón a él.',
        'Eso no es excusa.',
        'Él presenta sus disculpas.',
        'La disculpa llegó tarde.',
        'La perdonable falta.',
      ],
    },
    'apology/regret': {
      yes: ['Lamentamos que la fecha no se mantenga.', 'Lo lamento profundamente.', 'Lamentamos la demora.'],
      no: ['Lamenta la compra.', 'Lamentablemente, llovió.', 'Se lamenta mucho.'],
    },
  },
  SYMPATHY: {
    'sympathy/reported': {
      yes: ['Ella se disculpó con todos.', 'Debería usted pedirle perdón.', 'Él pidió disculpas después.'],
      no: ['Nos disculpamos.', 'Debemos pedir perdón.'],
    },
    'sympathy/polite': {
      yes: [
        'Siento oír eso.',
        'Disculpe que le moleste.',
        'Hoy me siento mejor.',
        'Siento mucho lo de su padre.',
        'Disculpe que vuelva a molestarle.',
      ],
      no: ['Siento que lleguemos tarde.', 'Disculpe el retraso.', 'Perdone el retraso.'],
    },
  },
  IMPACT: {
    'impact/know': {
      yes: [
        'Sé que necesita el informe para la reunión.',
        'Somos conscientes de que esto le cuesta un día.',
        'Entiendo que su junta está esperando.',
        'Para usted supone una semana menos.',
        'Sabemos que su tienda abre el lunes.',
        'Sabemos cuánto depende de este lanzamiento.',
      ],
      no: [
        'Sé dónde está la llave.',
        'Eso no significa nada.',
        'Usted lo sabe.',
        'La mesa mide dos metros.',
        'Sabemos contar.',
        'Sabemos nadar.',
      ],
    },
    'impact/less': {
      yes: [
        'Este retraso le deja menos tiempo para la revisión.',
        'Esto trastoca sus planes.',
        'Ahora le quedan dos días.',
        'Tuvo que avisar a sus clientes.',
        'No pudieron recibir pedidos.',
      ],
      no: ['Tenemos poco tiempo.', 'Hace falta menos.', 'Tuvimos que reír.', 'Los días pasan.'],
    },
  },
  RESP: {
    'resp/own': {
      yes: [
        'Deberíamos habérselo dicho antes.',
        'Confundí las dos columnas.',
        'No cumplimos nuestra promesa.',
        'Siento haber tardado tanto.',
      ],
      no: ['Él confundió todo.', 'Cumplimos diez años.', 'Lo perdió todo.', 'Nos vemos.', 'Tenemos que hablar.'],
    },
    'resp/ours': {
      yes: [
        'La responsabilidad es nuestra.',
        'Asumimos toda la responsabilidad.',
        'Ha sido un error nuestro.',
        'Nos hemos equivocado.',
        'Somos plenamente responsables de este retraso.',
        'El error es enteramente nuestro.',
        'Asumo la culpa.',
        'Hemos cometido un error.',
      ],
      no: [
        'La responsabilidad es del proveedor.',
        '¿Quién asume la responsabilidad?',
        'Fue un error.',
        'Ellos son responsables.',
        'No es culpa nuestra.',
        'El error está ahí.',
        'Asume el riesgo.',
      ],
    },
  },
  CAUSE: {
    'cause/told': {
      yes: [
        'Esto es lo que ha ocurrido: la revisión era mayor de lo previsto.',
        'La revisión ha llevado más tiempo del previsto.',
        'Hemos subestimado el trabajo.',
        'El traspaso de los pedidos llevó más tiempo del que habíamos calculado.',
        'El motivo: las muestras llegaron rotas y hubo que repetirlas.',
        'Calculamos mal las horas de montaje.',
      ],
      no: [
        'Por esta razón le invito.',
        'Ocurren muchas cosas.',
        'Por ese motivo le invito a la reunión del jueves.',
        '¿Cuánto tiempo lleva usted en la empresa?',
        'La causa benéfica recauda fondos.',
      ],
    },
  },
}
