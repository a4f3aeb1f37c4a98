/** Mails that go out by rule, and what stands around every letter. */
export const words = {
  openPage: 'Open your page',
  stopWeekly: 'You can stop these weekly updates at any time:',
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
  test: {
    subject: 'A test of the mail set-up',
    text: 'this letter came the way of every letter from {workspace}. If you can read it, letters leave.\n\nTo see what other mail servers make of your sender, look at its headers for “spf=pass”, “dkim=pass” and “dmarc=pass”.',
  },
  reset: {
    subject: 'A new password for Forthright',
    text: 'someone asked for a new password for your account, most likely you. Follow this link and choose one:\n\n{link}\n\nIf it was not you, there is nothing to do: your password stays as it is.',
  },
  call: {
    toClient: {
      booked: {
        subject: 'Our call: {when}',
        text: 'our call is booked for **{when}**. The entry for your calendar is attached.',
      },
      moved: {
        subject: 'Our call has moved: {when}',
        text: 'our call has moved to **{when}**. The attached entry replaces the one in your calendar.',
      },
      cancelled: {
        subject: 'Our call is called off: {when}',
        text: 'our call on **{when}** will not take place. The attachment takes it out of your calendar.',
      },
      near: { subject: 'Our call: {when}', text: 'a short reminder: our call is on **{when}**.' },
      weCall: '{caller} will call you on {phone}.',
      youCall: 'We have no number for you. You reach {caller} then on {phone}.',
      change: 'You can choose another time, or call it off, on your own page:',
      over: 'There is nothing you need to do. Your dates are on your own page:',
      entry: 'Call with {caller}: {project}',
    },
    toUs: {
      booked: {
        subject: 'Call with {contact}: {when}',
        text: 'the call with {contact} ({client}) about {project} is booked for **{when}**. The entry for your calendar is attached.',
      },
      moved: {
        subject: 'Moved, call with {contact}: {when}',
        text: 'the call with {contact} ({client}) about {project} has moved to **{when}**. The attached entry replaces the one in your calendar.',
      },
      cancelled: {
        subject: 'Called off, call with {contact}: {when}',
        text: 'the call with {contact} ({client}) about {project} on **{when}** is called off. The attachment takes it out of your calendar.',
      },
      near: {
        subject: 'Soon, call with {contact}: {when}',
        text: 'you are about to call {contact} ({client}) about {project}: **{when}**.',
      },
      phone: 'The number: {phone}',
      noPhone: 'There is no number for them: they call you.',
      sheet: 'What to say and where to note how it went: {link}',
      over: 'The case is over, so there is no need to call: {link}',
      entry: 'Call {contact} ({client}): {project}',
    },
  },
} as const
