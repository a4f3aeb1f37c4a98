import type { Planted } from '../samples.testing.ts'

export const planted: Planted = {
  good: `Chère Madame {client},

Je vous prie d'accepter toutes nos excuses : la nouvelle boutique en ligne ne sera pas prête le {old}, comme nous vous l'avions promis. La responsabilité nous en revient entièrement. Vous comptiez sur la boutique pour le salon de Lyon, et votre équipe dispose maintenant de moins de jours pour sa formation.

La raison est simple : le transfert des données a pris bien plus de temps que prévu, car un tiers des images a dû être converti à la main.

La boutique sera en ligne le {fresh}. Dans le pire des cas, ce sera le {worst}. Pour que cette date soit tenue, deux développeurs de plus ont rejoint le projet et nous testons le paiement tous les jours. Afin que cela n'arrive plus, nous comptons désormais les images avant chaque devis.

À titre de compensation, nous ne vous facturerons pas 6 heures de travail.

Vous aurez de mes nouvelles le {news}. Mon numéro est le +49 40 5550123. Si vous avez des questions, appelez-moi.

Bien cordialement,
Marta Keller`,
  faulty: `Chère Madame {client},

La nouvelle boutique en ligne était prévue pour le {old} et elle n'est pas encore terminée. ⟦1|Nous sommes navrés que vous soyez déçue⟧. Nous savons qu'un retard peut entraîner ⟦2|certains désagréments⟧.

Le transfert des données a pris bien plus de temps que prévu, car un tiers des images était dans un ancien format. ⟦4|{colleague} n'a pas vérifié⟧ les fichiers en avril. Dans le devis aussi, ⟦12|des erreurs ont été commises⟧. ⟦9|Il y a eu des disputes internes⟧ au sujet du budget du studio photo. Le catalogue contient maintenant quatre cents articles en trois langues, chacun avec ses prix, ses tailles et ses couleurs. La recherche, le panier et les comptes des clients sont complets depuis mai, et les pages pour la Belgique et l'Autriche sont visibles dans une version d'essai que ⟦11|tu peux ouvrir quand bon te semble⟧.

Vous recevrez la boutique terminée ⟦5|prochainement⟧. ⟦7|Cela ne se reproduira pas⟧. À titre de compensation, ⟦8|nous ne vous facturerons pas 12 heures⟧ de travail. Merci de votre patience.

Bien cordialement,
Marta Keller`,
  event: 'le salon de Lyon',
  loss: 'la formation',
  measure: 'nous comptons désormais les images avant chaque devis',
  versions: [
    {
      client: 'Hardy',
      colleague: 'Pascal',
      old: 'vendredi 5 juin',
      fresh: 'vendredi 19 juin',
      worst: 'mercredi 24 juin',
      news: 'jeudi 4 juin',
    },
    {
      client: 'Nguyen',
      colleague: 'Inès',
      old: 'jeudi 10 septembre',
      fresh: 'mardi 22 septembre',
      worst: 'lundi 28 septembre',
      news: 'mercredi 9 septembre',
    },
    {
      client: 'Étienne',
      colleague: 'Moussa',
      old: '4 novembre 2026',
      fresh: '16 novembre 2026',
      worst: '20 novembre 2026',
      news: '3 novembre 2026',
    },
  ],
}
