/** Mails that go out by rule, and what stands around every letter. */
export const words = {
  openPage: 'Open your page',
  greeting: 'Good day,',
  code: {
    subject: 'Your code for {workspace}',
    text: 'your code is **{code}**.\n\nType it on the page that asked for it. It works once, for ten minutes. If you did not ask for it, there is nothing to do: without this mail nobody can use it.',
  },
  link: {
    subject: 'Your link to {workspace}',
    text: 'here is your own link to everything {workspace} has told you about your dates:\n\n{link}\n\nIt opens without a password, so please keep it to yourself. Links we sent you before no longer work.',
  },
  invitation: {
    subject: '{by} invites you to {workspace}',
    text: '{by} has prepared a place for you at {workspace}. Follow this link and choose a password:\n\n{link}\n\nIf you do not know what this is about, there is nothing to do.',
  },
  reset: {
    subject: 'A new password for Forthright',
    text: 'someone asked for a new password for your account, most likely you. Follow this link and choose one:\n\n{link}\n\nIf it was not you, there is nothing to do: your password stays as it is.',
  },
} as const
