import { PlanHistory as ChangesByDay } from '../plan/plan-history.page.tsx'
import type { ProjectStory } from './project-story.ts'

/** Who changed what in the plan, by the names its members and tasks have now. */
export function PlanHistory({ story: { changes, members, tasks } }: { story: ProjectStory }) {
  return (
    <ChangesByDay
      changes={changes}
      nameOf={(id) => members.find((member) => member.id === id)?.name}
      taskName={(key) => tasks.find(({ task }) => task.key === key)?.task.name}
    />
  )
}
