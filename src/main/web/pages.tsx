/**
 * Every page of the tool, one line each.
 *
 * To add one: write `src/<room>/noun.page.tsx` with a component that takes `Visit` (from `ui/page.tsx`), add its
 * line below, and its words as `language/<code>/words/<area>.ts`, named in that line. In the page:
 *
 *     export function ProjectPage({ params }: Visit<'projectId'>) {
 *       const words = useWords('project')                                       // ui/words.tsx; say(words.title, { ... })
 *       const { formats } = useReader()                                         // the one formatter
 *       const { data, error } = useRead<ProjectView>('GET /projects/:projectId', params)  // ui/call.tsx
 *       const approve = useAct('POST /messages/:messageId/approval')            // approve.mutate({ input, key })
 *       if (error) throw error                                                  // becomes a sentence with 'Try again'
 *       return <Page title={say(words.title, { ... })} act={<Button kind="primary">...</Button>}>...</Page>
 *     }
 *
 * Links are plain `<a href="/projects/1">`; the frame turns them into moves without a reload. `bare: true` leaves
 * the frame away (sign-in, set-up). The chunk of a page loads when it is first visited or its link is pointed at.
 */
import { type ComponentType } from 'react'
import type { Area } from '../../language/words.ts'
import type { Visit } from '../../ui/page.tsx'

// oxlint-disable-next-line typescript/no-explicit-any -- a table of pages holds pages of every path
type AnyPage = ComponentType<Visit<any>>

export interface PageLine {
  path: string
  load: () => Promise<AnyPage>
  /** The areas it says most, fetched beside its script. One left out is fetched when it is first said, which takes longer. */
  words?: readonly Area[]
  bare?: boolean
}

export const pages: readonly PageLine[] = [
  { path: '/', load: () => import('../../desk/today.page.tsx').then((file) => file.TodayPage), words: ['today'] },
  {
    path: '/projects',
    load: () => import('../../forecast/projects.page.tsx').then((file) => file.ProjectsPage),
    words: ['forecast', 'promises', 'backtest', 'correct'],
  },
  {
    path: '/projects/import',
    load: () => import('../../plan/import.page.tsx').then((file) => file.ImportPage),
    words: ['plan', 'problems'],
  },
  {
    path: '/projects/forecasts',
    load: () => import('../../forecast/backtest.page.tsx').then((file) => file.BacktestPage),
    words: ['backtest'],
  },
  {
    path: '/projects/$projectId',
    load: () => import('../../forecast/project.page.tsx').then((file) => file.ProjectPage),
    words: ['forecast', 'plan', 'promises', 'backtest', 'correct'],
  },
  {
    path: '/check-ins',
    load: () => import('../../checkin/check-ins.page.tsx').then((file) => file.CheckInsPage),
    words: ['checkins', 'composer', 'outbox'],
  },
  {
    path: '/promises',
    load: () => import('../../forecast/ledger.page.tsx').then((file) => file.LedgerPage),
    words: ['promises', 'forecast'],
  },
  {
    path: '/outbox',
    load: () => import('../../post/outbox.page.tsx').then((file) => file.OutboxPage),
    words: ['outbox', 'composer'],
  },
  {
    path: '/inbox',
    load: () => import('../../post/inbox.page.tsx').then((file) => file.InboxPage),
    words: ['inbox', 'outbox'],
  },
  {
    path: '/messages/$messageId',
    load: () => import('../../post/composer.page.tsx').then((file) => file.ComposerPage),
    words: ['composer', 'outbox', 'checker'],
  },
  {
    path: '/cases/new',
    load: () => import('../../delay/need-time.page.tsx').then((file) => file.NeedTimePage),
    words: ['case'],
  },
  {
    path: '/cases/$caseId',
    load: () => import('../../delay/case.page.tsx').then((file) => file.CaseOnePage),
    words: ['case', 'outbox'],
  },
  {
    path: '/cases/$caseId/call',
    load: () => import('../../delay/call-sheet.page.tsx').then((file) => file.CallSheetPage),
    words: ['call', 'case'],
  },
  {
    path: '/clients',
    load: () => import('../../people/clients.page.tsx').then((file) => file.ClientsPage),
    words: ['people'],
  },
  {
    path: '/clients/$clientId',
    load: () => import('../../people/client.page.tsx').then((file) => file.ClientPage),
    words: ['people'],
  },
  {
    path: '/settings',
    load: () => import('../../people/settings.page.tsx').then((file) => file.SettingsPage),
    words: ['people', 'mail'],
  },
  {
    path: '/settings/mail',
    load: () => import('../../post/mail-set-up.page.tsx').then((file) => file.MailSetUpPage),
    words: ['mail', 'outbox'],
  },
  {
    path: '/sign-in',
    load: () => import('../../people/sign-in.page.tsx').then((file) => file.SignInPage),
    words: ['door', 'people'],
    bare: true,
  },
  {
    path: '/set-up',
    load: () => import('../../people/set-up.page.tsx').then((file) => file.SetUpPage),
    words: ['door', 'people'],
    bare: true,
  },
  {
    path: '/invitation',
    load: () => import('../../people/invitation.page.tsx').then((file) => file.InvitationPage),
    words: ['door', 'people'],
    bare: true,
  },
  {
    path: '/reset',
    load: () => import('../../people/reset.page.tsx').then((file) => file.ResetPage),
    words: ['door', 'people'],
    bare: true,
  },
  ...(import.meta.env.DEV
    ? [
        { path: '/gallery', load: () => import('./gallery.tsx').then((file) => file.GalleryPage) },
        { path: '/gallery/bare', load: () => import('./gallery.tsx').then((file) => file.GalleryPage), bare: true },
      ]
    : []),
]
