import { say } from '../language/words.ts'
import { useRead } from '../ui/call.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Line, Page, Section } from '../ui/page.tsx'
import { useWords } from '../ui/words.tsx'
import { OwnAbsence, OwnDetails } from './own-details.page.tsx'
import { SecuritySection } from './security.page.tsx'
import type { Me, Team } from './shown.ts'
import { TeamSection } from './team.page.tsx'
import { WorkspaceSection } from './workspace-settings.page.tsx'

/** What I decide about myself, who works here, and what holds for everybody. */
export function SettingsPage() {
  const words = useWords('people').settings
  const mail = useWords('mail')
  const me = useRead<Me>('GET /me')
  const team = useRead<Team>('GET /team')
  const error = me.error ?? team.error
  if (error) throw error
  if (!me.data || !team.data) return null
  const { workspace, rights } = me.data
  const count = team.data.members.filter(({ leftAt }) => leftAt === null).length
  return (
    <Page title={say(words.title, { count, workspace: workspace.name })}>
      {rights.includes('people:admin') ? (
        <Section title={say(mail.title)} note={say(mail.lead)}>
          <Line>
            <LinkButton href="/settings/mail">{say(mail.open)}</LinkButton>
          </Line>
        </Section>
      ) : null}
      <OwnDetails me={me.data} />
      <OwnAbsence me={me.data} team={team.data} />
      <SecuritySection />
      <TeamSection me={me.data} team={team.data} />
      <WorkspaceSection workspace={workspace} may={rights.includes('workspace:admin')} />
    </Page>
  )
}
