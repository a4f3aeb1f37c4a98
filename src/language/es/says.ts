import type { Says } from '../pack.ts'

const OURS = 'La responsabilidad es nuestra.'

export const says: Says = {
  'p01/missing': {
    why: 'Falta una disculpa sin condiciones ni peros.',
    suggest: ['Siento mucho que no cumplamos la fecha acordada.'],
  },
  'p01/conditional': {
    why: '«{words}» pone una condición a la disculpa. Solo vale sin ella.',
    suggest: ['Lo siento mucho.'],
  },
  'p01/feeling': {
    why: '«{words}» lamenta lo que siente el cliente, no lo que hicimos.',
    suggest: ['Siento mucho que no cumplamos lo prometido.'],
  },
  'p01/hedged': {
    why: 'Tras «{words}» viene una excusa que retira la disculpa.',
    suggest: [`Lo siento mucho. ${OURS}`],
  },
  'p01/repeated': {
    why: 'Este cliente ya ha leído una disculpa. Con una basta; después cuenta la solución.',
    suggest: [],
  },
  'p02/missing': {
    why: 'No se menciona lo que depende de ello para este cliente: {stake}.',
    suggest: ['Sé lo que depende de ello para usted: {stake}.'],
  },
  'p02/generic': {
    why: '«{words}» no dice nada. Nombre lo que pierde el cliente.',
    suggest: ['Sé que este retraso le deja menos tiempo.'],
  },
  'p03/missing': { why: 'Nadie asume la responsabilidad.', suggest: [OURS] },
  'p04/named': {
    why: '«{words}» señala a una persona como culpable. Los responsables somos nosotros.',
    suggest: [OURS],
  },
  'p04/client': { why: '«{words}» echa la culpa al cliente.', suggest: [OURS] },
  'p04/role': { why: '«{words}» echa la culpa a un puesto o a un equipo de la casa.', suggest: [OURS] },
  'p04/third-party': { why: '«{words}» echa la culpa a otros. Quienes prometimos fuimos nosotros.', suggest: [OURS] },
  'p05/missing': { why: 'Falta el día en que entregamos.', suggest: ['La nueva fecha es el {day}.'] },
  'p05/vague-date': { why: '«{words}» no nombra ningún día.', suggest: ['el {day}'] },
  'p05/imprecise': { why: '«{words}» deja el día abierto.', suggest: [] },
  'p05/other-day': { why: '«{words}» no es el día aprobado ({day}).', suggest: ['{day}'] },
  'p05/weekday': { why: 'El día de la semana y la fecha no coinciden: «{words}» cae en {weekday}.', suggest: [] },
  'p05/before-p80': {
    why: '«{words}» es antes del día que cumpliríamos 8 de cada 10 veces ({day}).',
    suggest: ['{day}'],
  },
  'p06/missing': {
    why: 'Falta lo que hacemos para cumplir la fecha.',
    suggest: ['Para cumplir esta fecha, hemos …'],
  },
  'p07/unearned': {
    why: '«{words}» solo puede estar aquí cuando la medida contra esta causa ya se ha tomado y se nombra.',
    suggest: [],
  },
  'p07/missing': {
    why: 'La medida contra esta causa ya se ha tomado, y el cliente puede saberlo: {measure}.',
    suggest: ['Para que esto no vuelva a ocurrir, {measure}.'],
  },
  'p07/better': {
    why: 'Tras un segundo retraso, «{words}» sin una medida ya tomada perjudica más que el silencio.',
    suggest: [],
  },
  'p07/promises': {
    why: 'Demasiadas promesas tras un segundo retraso. Bastan el día, la próxima noticia y la compensación.',
    suggest: [],
  },
  'p08/missing': { why: 'Falta la compensación aprobada: {amends}.', suggest: ['Como compensación: {amends}.'] },
  'p08/not-approved': { why: '«{words}» no se ha aprobado.', suggest: [] },
  'p08/different': { why: '«{words}» no es la compensación aprobada ({amends}).', suggest: ['{amends}'] },
  'p09/absolute': { why: '«{words}» promete lo que nadie puede cumplir.', suggest: [] },
  'p09/internal': { why: '«{words}» no debe salir de la casa.', suggest: [] },
  'p10/missing': {
    why: 'Falta cuándo volverá a saber de nosotros el cliente y cómo localizarnos.',
    suggest: ['Volveré a escribirle el {day}.'],
  },
  'p11/placeholder': { why: '«{words}» es un hueco sin rellenar.', suggest: [] },
  'p11/address': { why: '«{words}» no corresponde al tratamiento acordado.', suggest: [] },
  'p11/wrong-name': { why: '«{words}» no es el nombre de este cliente ({names}).', suggest: ['{names}'] },
  'p11/no-name': { why: 'No aparece el nombre del cliente.', suggest: ['{names}'] },
  'p11/language': { why: 'Esta frase está en otro idioma: «{words}».', suggest: [] },
  'p12/defensive': { why: '«{words}» nos defiende en lugar de ayudar.', suggest: [OURS] },
  'p12/agentless': { why: '«{words}» oculta quién lo hizo.', suggest: ['Cometimos un error.'] },
  'p12/grovelling': {
    why: '«{words}» es demasiado humilde; una vez y con sencillez pesa más.',
    suggest: ['Lo siento mucho.'],
  },
  'p12/too-short': { why: '{count} palabras son pocas para este mensaje ({from}-{to}).', suggest: [] },
  'p12/too-long': { why: '{count} palabras son muchas para este mensaje ({from}-{to}).', suggest: [] },
  'p12/long-sentence': { why: 'Una frase de {count} palabras.', suggest: [] },
  'p12/repeated-word': { why: '«{words}» aparece dos veces.', suggest: [] },
  'p12/same-text': { why: 'Este cliente ya ha recibido casi el mismo texto.', suggest: [] },
}
