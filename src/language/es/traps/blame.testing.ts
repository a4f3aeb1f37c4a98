import type { Examples } from '../../examples.testing.ts'

export const examples: Examples = {
  BECAUSE: {
    'because/of': {
      yes: [
        'Por culpa de Javier vamos con retraso.',
        'Debido a una enfermedad falta el texto.',
        'Por la enfermedad de nuestra traductora no está listo.',
      ],
      no: ['La causa es sencilla.', 'Gracias a Javier por su ayuda.', 'Por la tarde.'],
    },
    'because/clause': {
      yes: ['Falta el texto porque Javier lo olvidó.', 'Tarda, ya que nuestro desarrollador se marchó.'],
      no: ['¿Por qué no?', 'Como acordamos, entregamos.'],
    },
  },
  FAULT: {
    'fault/noun': {
      yes: [
        'La culpa es de Javier.',
        'Javier es el responsable de este retraso.',
        'Fue un error de nuestro desarrollador.',
        'La culpa la tiene Javier.',
        'El retraso se debe a nuestro equipo.',
      ],
      no: [
        'Nos cuesta mucho.',
        'La responsabilidad la asumimos nosotros.',
        'La falta de luz.',
        'Viene el lunes.',
        'Hace falta una firma.',
        'La falda es azul.',
      ],
    },
  },
  FAILED: {
    'failed/away': {
      yes: ['Llegamos tarde porque Javier está muy ocupado.', 'Falta el texto porque Javier no tuvo tiempo.'],
      no: ['Está aquí.', 'La ocupación hotelera sube.'],
    },
    'failed/verb': {
      yes: [
        'Javier olvidó la prueba.',
        'El desarrollador no terminó.',
        'Javier entregó el texto demasiado tarde.',
        'Javier se ha equivocado.',
        'Javier borró la carpeta.',
        'El proveedor nos ha vuelto a fallar.',
        'Sara no los revisó.',
        'Sara no verificó los datos.',
        'Javier no ha guardado la copia.',
      ],
      no: ['Lo hemos entregado.', 'Un día inolvidable.', 'Ganó el premio.', 'Nos ayudó mucho.', 'No lo sabemos.'],
    },
  },
  ROLE: {
    'role/team': {
      yes: [
        'Nuestra desarrolladora olvidó la prueba.',
        'El equipo técnico no entregó.',
        'Contabilidad perdió el formulario.',
        'Nuestro diseñador se marchó.',
        'El equipo de diseño no entregó los planos.',
      ],
      no: [
        'El desarrollo lleva tiempo.',
        'El comercio abre.',
        'El diseño gusta mucho.',
        'La contabilización es correcta.',
        'El desarrollo avanza bien.',
      ],
    },
  },
  THIRD: {
    'third/party': {
      yes: [
        'El proveedor se retrasó.',
        'Debido al mal tiempo no se mueve nada.',
        'El mensajero perdió el paquete.',
        'Por culpa de la huelga no llega nada.',
        'La imprenta mandó las hojas equivocadas.',
      ],
      no: [
        'Proveemos el texto.',
        'El tiempo apremia.',
        'Mensajes nuevos.',
        'La tormentosa noche.',
        'La impresión es buena.',
      ],
    },
  },
  CLIENT: {
    'client/fault': {
      yes: [
        'El retraso es culpa suya.',
        'Usted tiene la culpa del retraso.',
        'Vamos tarde porque cambiaste de idea.',
        'Es todo por su culpa.',
        'Vamos con retraso porque usted no envió los textos.',
        'El motivo es su respuesta tardía.',
        'Usted envió los textos demasiado tarde.',
        'El proyecto va tarde porque usted cambió de idea.',
      ],
      no: [
        'La culpa es nuestra.',
        'No tienes que hacer nada.',
        'Envíenos su respuesta, por favor.',
        'Nos ha ayudado mucho.',
        'Usted llegó a tiempo.',
        'Usted lo envió ayer.',
        'Usted envió los textos el lunes.',
      ],
    },
  },
  PAST: {
    'past/told': {
      yes: [
        'La reunión estaba prevista para el 3 de junio.',
        'El lunes hablamos del contrato.',
        'El lunes hubo una reunión.',
      ],
      no: ['Entregamos el lunes.', 'La fuerza ayuda.', 'El lunes habrá una reunión.'],
    },
    'past/since': {
      yes: [
        'Desde el 5 de junio esperamos.',
        'La edición del 12 de mayo tenía errores.',
        'Hasta el 5 de junio cerramos.',
      ],
      no: ['El 5 de junio entregamos.', 'El desdén no ayuda.', 'Para el 5 de junio está.'],
    },
  },
  DEFEND: {
    'defend/fault': {
      yes: [
        'No es culpa nuestra.',
        'No podíamos hacer nada.',
        'El retraso es ajeno a nuestra voluntad.',
        'Sencillamente no se podía hacer nada.',
        'No es responsabilidad nuestra.',
      ],
      no: [
        'La culpa es nuestra.',
        'Podemos ayudar.',
        'No hacía calor.',
        'Es culpa nuestra.',
        '¿Qué podemos hacer por usted?',
      ],
    },
  },
}
