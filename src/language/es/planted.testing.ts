import type { Planted } from '../samples.testing.ts'

export const planted: Planted = {
  good: `Estimada señora {client}:

Le ruego que acepte nuestras disculpas: la nueva tienda en línea no estará lista el {old}, como le habíamos prometido. Asumimos toda la responsabilidad. Sé que contaba con la tienda para la feria de Lyon y que a su equipo le quedan ahora menos días para la formación.

El motivo es sencillo: pasar los datos de los productos ha llevado mucho más tiempo del que habíamos calculado, porque un tercio de las imágenes se tuvo que convertir a mano.

La tienda estará en marcha el {fresh}. En el peor de los casos, será el {worst}. Para que esta fecha se cumpla, dos programadores más se han unido al proyecto y probamos el pago todos los días. Para que no vuelva a suceder, ahora contamos las imágenes antes de cada presupuesto.

Como compensación, no le cobraremos 6 horas de nuestro trabajo.

Volverá a tener noticias mías el {news}. Me puede llamar al +49 40 5550123. Si tiene alguna pregunta, aquí estoy.

Atentamente,
Marta Keller`,
  faulty: `Estimada señora {client}:

La nueva tienda en línea estaba prevista para el {old} y todavía no está terminada. ⟦1|Lamentamos que se sienta decepcionada⟧. Sabemos que un retraso trae consigo ⟦2|posibles molestias⟧.

Pasar los datos de los productos ha llevado mucho más tiempo del calculado, porque un tercio de las imágenes venía en un formato antiguo. ⟦4|{colleague} no comprobó⟧ los archivos en abril. También en el cálculo ⟦12|se cometieron errores⟧. ⟦9|Hubo discusiones internas⟧ por el presupuesto del estudio de fotografía. El catálogo contiene ya cuatrocientos artículos en tres idiomas, cada uno con su precio, sus tallas y sus colores. La búsqueda, la cesta y las cuentas de los clientes están completas desde mayo, y las páginas para Bélgica y Austria se pueden ver en una versión de prueba que ⟦11|tú ya conoces⟧.

Usted recibirá la tienda terminada ⟦5|en breve⟧. ⟦7|Esto no volverá a pasar⟧. Como compensación, ⟦8|no le cobraremos 12 horas⟧ de nuestro trabajo. Gracias por su paciencia.

Atentamente,
Marta Keller`,
  event: 'la feria de Lyon',
  loss: 'la formación',
  measure: 'ahora contamos las imágenes antes de cada presupuesto',
  versions: [
    {
      client: 'Herrero',
      colleague: 'Ramón',
      old: 'viernes 5 de junio',
      fresh: 'viernes 19 de junio',
      worst: 'miércoles 24 de junio',
      news: 'jueves 4 de junio',
    },
    {
      client: 'Quispe',
      colleague: 'Yolanda',
      old: 'jueves 10 de septiembre',
      fresh: 'martes 22 de septiembre',
      worst: 'lunes 28 de septiembre',
      news: 'miércoles 9 de septiembre',
    },
    {
      client: 'Iturralde',
      colleague: 'Nuria',
      old: '4 de noviembre de 2026',
      fresh: '16 de noviembre de 2026',
      worst: '20 de noviembre de 2026',
      news: '3 de noviembre de 2026',
    },
  ],
}
