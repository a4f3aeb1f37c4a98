import type { Id } from '../../kit/id.ts'
import { inScope } from '../../platform/store/scope.ts'
import { homeOf } from '../../post/incoming.store.ts'
import { receiveMail } from '../../post/receive-mail.errand.ts'
import { happen } from '../happen.ts'
import { listeners } from '../listeners.ts'
import type { Stage } from './demo.ts'

interface Reply {
  readonly client: string
  readonly from: string
  readonly subject: string
  readonly head?: string
  readonly text: string
}

const REPLIES: readonly Reply[] = [
  {
    client: 'moreau',
    from: 'Hélène Moreau <moreau@atelier.example>',
    subject: 'Re: Le point de la semaine',
    text: 'Bonjour Lena,\n\nmerci pour ces nouvelles. Est-ce que je pourrais voir la page de couverture avant jeudi ? Nous la montrons à notre conseil.\n\nHélène Moreau',
  },
  {
    client: 'kiwi',
    from: 'Ana Parata <parata@kiwitrails.example>',
    subject: 'Automatic reply: This week',
    head: 'Auto-Submitted: auto-replied\r\n',
    text: 'Kia ora,\n\nI am out on the track this week and read my mail on Monday.\n\nAna Parata',
  },
]

/** Two clients answer their newest letters, each as a mail program would send it: one asks, one is away. */
export async function letThemAnswer(stage: Stage): Promise<void> {
  for (const [i, reply] of REPLIES.entries()) {
    const contact = stage.contacts.get(reply.client)
    const answers = contact ? await newestLetter(stage, contact.id) : null
    if (answers === null) continue
    await receive(stage, rawOf(reply, { answers, id: `<reply-${i}@client.example>`, at: stage.world.clock() }))
  }
  await happen(stage.world, listeners)
}

async function receive({ world }: Stage, raw: string): Promise<void> {
  const desk = { world, homeOf: (hints: Parameters<typeof homeOf>[1]) => homeOf(world.db, hints), mustWait: never }
  await receiveMail(desk, new TextEncoder().encode(raw))
}

const never = async () => false

function newestLetter({ world, people }: Stage, contactId: Id): Promise<string | null> {
  return inScope(world.db, people.lead.scope.workspaceId, async (tx) => {
    const row = await tx
      .selectFrom('delivery')
      .select('mail_id')
      .where('contact_id', '=', contactId)
      .where('message_id', 'is not', null)
      .where('state', '=', 'sent')
      .orderBy('since', 'desc')
      .executeTakeFirst()
    return row?.mail_id ?? null
  })
}

interface Around {
  readonly answers: string
  readonly id: string
  readonly at: string
}

function rawOf({ from, subject, head = '', text }: Reply, { answers, id, at }: Around): string {
  const encoded = (words: string) => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`
  const [name = '', address = ''] = from.split(' <')
  return [
    `From: ${encoded(name)} <${address}`,
    'To: lena@studio-kern.example',
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date(at).toUTCString()}`,
    `Message-ID: ${id}`,
    `In-Reply-To: ${answers}`,
    `References: ${answers}`,
    `${head}MIME-Version: 1.0`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
  ].join('\r\n')
}
