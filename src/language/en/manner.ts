import type { Manner } from '../pack.ts'

/**
 * English knows one form of address; among people on first-name terms the greeting and the farewell change.
 */
export const manner: Manner = {
  academic: {
    dr: { ms: 'Dr', mr: 'Dr', neutral: 'Dr' },
    prof: { ms: 'Professor', mr: 'Professor', neutral: 'Professor' },
  },
  fromNow: ['from now on', 'as of now', 'as of today', 'from today on', 'going forward', 'now'],
  informal: {
    'salutation.ms': ['Dear {first},'],
    'salutation.mr': ['Dear {first},'],
    'salutation.neutral': ['Dear {first},'],
    closing: ['Best wishes'],
    'voicemail.hello.ms': ['Hello {first}, this is {me} from {company}.'],
    'voicemail.hello.mr': ['Hello {first}, this is {me} from {company}.'],
    'voicemail.hello.neutral': ['Hello {first}, this is {me} from {company}.'],
    'call.hello.ms': ['Hello {first}, this is {me} from {company}.'],
    'call.hello.mr': ['Hello {first}, this is {me} from {company}.'],
    'call.hello.neutral': ['Hello {first}, this is {me} from {company}.'],
  },
}
