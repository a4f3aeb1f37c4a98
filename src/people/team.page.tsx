import { useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useAct } from '../ui/call.tsx'
import { RadioCards } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Section } from '../ui/page.tsx'
import { Row, Rows } from '../ui/rows.tsx'
import { useWhen } from '../ui/when.tsx'
import { useWords } from '../ui/words.tsx'
import { Trouble } from './form.page.tsx'
import type { Invitation } from './invitation.ts'
import { InviteForm } from './invite-form.page.tsx'
import { mayGiveRole, ROLES, type Role } from './rights.ts'
import type { Me, Team } from './shown.ts'

type Shown = Team['members'][number]

/** Who works here, in which role, and who is invited. */
export function TeamSection({ me, team }: { me: Me; team: Team }) {
  const words = useWords('people').settings
  const [inviting, setInviting] = useState(false)
  const [changing, setChanging] = useState<Shown | null>(null)
  const may = me.rights.includes('people:admin')
  const here = team.members.filter(({ leftAt }) => leftAt === null)
  const gone = team.members.filter(({ leftAt }) => leftAt !== null)
  return (
    <Section
      id="people"
      title={say(words.people)}
      {...(may ? { note: say(words.peopleNote) } : {})}
      acts={may ? <Button onClick={() => setInviting(true)}>{say(words.invite)}</Button> : null}
    >
      <Rows label={say(words.people)}>
        {[...here, ...gone].map((member) => (
          <MemberRow key={member.id} member={member} me={me} team={team} onChange={() => setChanging(member)} />
        ))}
        {team.invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </Rows>
      <Dialog open={inviting} onClose={() => setInviting(false)} title={say(words.inviteTitle)}>
        <InviteForm me={me} onDone={() => setInviting(false)} />
      </Dialog>
      {changing ? <ChangeMember key={changing.id} member={changing} me={me} onClose={() => setChanging(null)} /> : null}
    </Section>
  )
}

interface MemberRowProps {
  member: Shown
  me: Me
  team: Team
  onChange: () => void
}

function MemberRow({ member, me, team, onChange }: MemberRowProps) {
  const words = useWords('people')
  const deputy = team.members.find(({ id }) => id === member.deputyId)
  const may = me.rights.includes('people:admin') && mayGiveRole(me.me.role, member.role)
  const away = deputy ? say(words.settings.away, { name: deputy.name }) : say(words.settings.awayNobody)
  const state = member.leftAt !== null ? say(words.settings.left) : member.away ? away : ''
  return (
    <Row
      head={
        <>
          <bdi>{member.name}</bdi>
          {member.id === me.me.id ? <span className="soft"> ({say(words.settings.you1)})</span> : null}
        </>
      }
      note={[member.email, state].filter((part) => part !== '').join(' · ')}
      act={
        may ? (
          <Button onClick={onChange}>
            {say(words.client.edit)}
            <span className="hidden-text"> {say(words.settings.roleOf, { name: member.name })}</span>
          </Button>
        ) : null
      }
    >
      {say(words.role[member.role])}
    </Row>
  )
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const words = useWords('people')
  const when = useWhen()
  const withdraw = useAct('DELETE /team/invitations/:invitationId')
  const { name, email, role, expiresAt, id } = invitation
  return (
    <Row
      head={<bdi>{name}</bdi>}
      note={email}
      act={
        <Button onClick={() => withdraw.mutate({ input: { invitationId: id } })}>
          {say(words.settings.withdraw)}
          <span className="hidden-text"> {name}</span>
        </Button>
      }
    >
      {say(words.settings.invitedUntil, { role: say(words.role[role]), until: when(expiresAt) })}
      <Trouble error={withdraw.error} />
    </Row>
  )
}

function ChangeMember({ member, me, onClose }: { member: Shown; me: Me; onClose: () => void }) {
  const words = useWords('people')
  const change = useAct('PATCH /team/:memberId')
  const [role, setRole] = useState<Role>(member.role)
  const [ending, setEnding] = useState(false)
  const isHere = member.leftAt === null
  const send = (input: { role?: Role; worksHere?: boolean }) =>
    change.mutate({ input: { memberId: member.id, ...input } }, { onSuccess: onClose })
  const back = (
    <Button kind="plain" onClick={onClose}>
      {say(words.back)}
    </Button>
  )
  if (ending)
    return (
      <Dialog
        open
        role="alertdialog"
        onClose={onClose}
        title={say(words.settings.endTitle, { name: member.name })}
        acts={
          <>
            <Button
              kind="danger"
              onClick={() => send({ worksHere: false })}
              busy={change.isPending && say(words.saving)}
            >
              {say(words.settings.endMembership)}
            </Button>
            {back}
          </>
        }
      >
        <p>{say(words.settings.endText)}</p>
        <Trouble error={change.error} />
      </Dialog>
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(words.settings.roleOf, { name: member.name })}
      acts={
        <>
          <Button kind="primary" onClick={() => send({ role })} busy={change.isPending && say(words.saving)}>
            {say(words.save)}
          </Button>
          {isHere ? (
            <Button onClick={() => setEnding(true)}>{say(words.settings.endMembership)}</Button>
          ) : (
            <Button onClick={() => send({ worksHere: true })}>{say(words.settings.reinstate)}</Button>
          )}
          {back}
        </>
      }
    >
      <RoleCards value={role} onChange={setRole} by={me.me.role} />
      <Trouble error={change.error} />
    </Dialog>
  )
}

/** The roles that somebody may give, each with what it allows. */
export function RoleCards({ value, onChange, by }: { value: Role; onChange: (role: Role) => void; by: Role }) {
  const words = useWords('people')
  const given = ROLES.filter((role) => mayGiveRole(by, role))
  return (
    <RadioCards
      label={say(words.settings.inviteRole)}
      value={value}
      onChange={(role) => onChange(given.find((one) => one === role) ?? value)}
      cards={given.map((role) => ({
        value: role,
        label: say(words.role[role]),
        description: say(words.roleText[role]),
      }))}
    />
  )
}
