import type { Samples } from '../samples.testing.ts'

export const samples: Samples = {
  deliverables: ['the annual report', 'the new website'],
  event: 'the shareholder meeting',
  loss: 'your own review',
  cause: 'checking the figures took nine days instead of four',
  steps: ['brought in two reviewers', 'moved the final edit forward'],
  measure: 'we now check the figures in pairs',
  extra: 'a printed edition',
  means: [
    'The part with the figures is then complete',
    'All chapters arrive together',
    'The appendix follows a week later',
  ],
  status: 'the first four chapters have been checked',
  done: ['the check of the figures', 'the layout of the title page'],
  next: 'the final edit',
  colleague: 'Jonas',
  contact: ['Clara', 'Vogel'],
}
