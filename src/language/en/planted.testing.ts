import type { Planted } from '../samples.testing.ts'

export const planted: Planted = {
  good: `Dear Ms {client},

Please accept our apologies: the new online shop will not be ready on {old}, as we had promised you. We take full responsibility for this. You were counting on the shop for the trade fair in Lyon, and your team now has fewer days left for its training.

The cause is simple: moving the product data took far longer than we had estimated, because a third of the images had to be converted by hand.

The shop will go live on {fresh}. In the worst case it will be {worst}. To make sure that this date holds, two more developers have joined the project, and we are testing the checkout every day. So that it does not happen again, we now count the images before we estimate.

As compensation, 6 hours of our work will be free of charge.

You will hear from me again on {news}, and you can call me on +49 40 5550123. If you have any questions, just ask.

Kind regards
Marta Keller`,
  faulty: `Dear Ms ⟦11|{stranger}⟧,

The new online shop was due on {old}, and it is not ready. ⟦1|We are sorry that you feel let down⟧. We know of the ⟦2|possible inconvenience⟧ that comes with a delay.

Moving the product data took far longer than estimated, because a third of the images came in an old format. ⟦4|{colleague} failed to check them⟧ in April. ⟦12|Mistakes were made⟧ in the estimate as well. ⟦9|There were internal quarrels⟧ about the budget of the photo studio. The catalogue now holds four hundred articles in three languages, with prices, sizes and colours for every one of them. Search, basket and customer accounts have been complete since May, and the pages for Belgium and Austria are online in a preview.

You will receive the finished shop ⟦5|shortly⟧. ⟦7|This will not happen again⟧. As compensation, ⟦8|12 hours of our work will be free of charge⟧. Thank you for your patience, Ms {client}.

Kind regards
Marta Keller`,
  event: 'the trade fair in Lyon',
  loss: 'training',
  measure: 'we now count the images before we estimate',
  versions: [
    {
      client: 'Harrison',
      colleague: 'Patrick',
      stranger: 'Coleman',
      old: 'Friday, 5 June',
      fresh: 'Friday, 19 June',
      worst: 'Wednesday, 24 June',
      news: 'Thursday, 4 June',
    },
    {
      client: 'Okafor',
      colleague: 'Ingrid',
      stranger: 'Lindqvist',
      old: 'Thursday, 10 September',
      fresh: 'Tuesday, 22 September',
      worst: 'Monday, 28 September',
      news: 'Wednesday, 9 September',
    },
    {
      client: "O'Neill",
      colleague: 'Yusuf',
      stranger: 'Fitzgerald',
      old: '4 November 2026',
      fresh: '16 November 2026',
      worst: '20 November 2026',
      news: 'tomorrow, 3 November',
    },
  ],
}
