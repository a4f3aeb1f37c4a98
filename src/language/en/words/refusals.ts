/** What was not done and why, by the kind of refusal: what happened, what was not done, what to do. Details come in already formatted. */
export const words = {
  'bad-input': 'Something in the form could not be read. Nothing was changed. Please check the fields.',
  'not-signed-in': 'You are not signed in. Nothing was changed.',
  'not-allowed': 'Your role does not allow this. Nothing was changed. Ask an owner or manager.',
  'not-found': 'This could not be found. It may have been removed, or it is not yours to see.',
  'changed-meanwhile':
    'Somebody else changed this in the meantime. Your change was not saved. Look at what is there now.',
  'in-flight': 'The same request is already under way. Nothing was done twice.',
  'other-body': 'This request was already used for something else. Nothing was done.',
  'needs-key': 'The request came without its key. Nothing was sent.',
  'too-large': 'This is too large to take in. Nothing was changed.',
  'too-many': 'Too many attempts in a short time. Nothing was changed. Please wait a moment.',
  'from-elsewhere': 'The request did not come from our own pages. Nothing was changed.',
  failed: 'Something went wrong on our side. Nothing was sent. The note for whoever looks after this: {trace}.',
  'case-is-over': 'This case is over. Nothing was changed.',
  'not-yet': 'It is too early for this: something is still missing. Nothing was changed.',
  'option-before-promise':
    '{day} is not later than the promised date {promised}. Nothing was changed. Offer a later day.',
  'worst-before-day': 'The worst case {worstCase} lies before the date {day}. Nothing was changed.',
  'option-before-forecast':
    '{day} lies before {likely}, the day we would keep 8 times in 10. Nothing was changed. Offer a later day, or let a manager take the risk in writing.',
  'no-such-option': 'This option is not among those the client was given. Nothing was changed.',
  'already-accepted': 'The client has already accepted {day}. Nothing was changed.',
  'nothing-to-accept': 'There is nothing to accept here yet. Nothing was changed.',
  'no-such-action': 'This action does not exist. Nothing was changed.',
  'too-many-actions': 'At most {most} actions: fewer are done more often. Nothing was changed.',
  'over-amends-limit': 'This costs more than your role may give. Nothing was changed. Ask a manager to offer it.',
  'needs-manager': 'A manager has to agree to the plan. Nothing was changed.',
  'risk-needs-manager': 'Only a manager may take the risk of an earlier date. Nothing was changed.',
  'missing-fact': 'One fact is missing, so the letter was not written: {fact}.',
  'too-many-codes': 'Too many codes were asked for within an hour. Nothing was chosen.',
  'promise-closed': 'This promise is closed. Nothing was changed.',
  'promise-delivered': 'This was already delivered on {on}. Nothing was changed.',
  'day-passed': '{day} has already passed. Nothing was changed. Choose a day to come.',
  // plan, promise, forecast
  'day-to-come': '{on} is still to come. Nothing was changed. Enter the day on which it was done.',
  'plan-cycle':
    'These tasks wait for each other in a circle: {tasks}. The plan was not changed. Remove one of the links.',
  'plan-problems':
    '{count, plural, one {# thing is} other {# things are}} wrong with the plan. It was not changed. Look at the tasks that are named.',
  'no-plan':
    'There is no plan behind this promise yet, so nothing could be worked out. Add tasks to its project first.',
  'file-too-big':
    'The file has {megabytes} MB; at most {most} MB are read. Nothing was brought in. Split the file, or leave out what is not needed.',
  'file-too-slow':
    'Reading the file took longer than {seconds} seconds and was stopped. Nothing was brought in. Split the file.',
  'file-too-heavy': 'The file needs too much memory to be read. Nothing was brought in. Split the file.',
  'file-has-problems':
    '{bad, plural, =0 {The file could not be used} one {# row is wrong} other {# rows are wrong}}. Nothing was brought in. Mend the file, or bring in the good rows only.',
  'date-order-asked':
    '{sample} can be read in two ways. Nothing was brought in. Say whether the day or the month comes first.',
  'import-built-on': 'These tasks were changed after the import: {tasks}. Nothing was taken back.',
  // post
  'already-leaving': 'This letter is already on its way or sent. It was not changed.',
  'already-approved': 'This text is already approved. Nothing was done twice.',
  'not-approved': 'There is no approval to take back. Nothing was changed.',
  'empty-text': 'Subject or text is still empty. Nothing was approved.',
  'open-placeholder': '“{found}” still stands in it and has to be filled in. Nothing was approved.',
  blocked:
    '{count, plural, one {One thing has} other {# things have}} to be mended before this can go out. Nothing was approved.',
  'window-closed':
    'The time for this letter is over. Nothing was approved. Look at the text again and choose a new time.',
  'hours-passed':
    'The hours in which this letter offers a call are over ({on}). It was not approved and does not leave. Write it anew, or put other hours into the text.',
  'letter-too-long':
    'The letter is too long: mail programs would cut it off. Nothing was approved. Say it in fewer words.',
  'no-address': 'This contact has no e-mail address that can be used. Nothing was approved.',
  'needs-second-person': 'The text needs the yes of somebody other than its author. Nothing was approved.',
  'too-late': 'Too late: the letter is already leaving or has been dealt with. It was not taken back.',
  'lost-lease': 'Somebody else is already sending this letter. Nothing was sent twice.',
  'not-in-doubt': 'This letter is no longer in doubt. Nothing was changed.',
  'not-late': 'This letter is not waiting for a look. Nothing was sent.',
  'not-sent': 'This letter was not sent, so it cannot have come back. Nothing was changed.',
  'readers-wish':
    'The reader has stopped these updates. Nothing was changed. Take it back in the check-ins, with a reason.',
  // people
  'link-spent': 'This link does not work any more: it was used, taken back, or its time is over. Nothing was changed.',
  'address-taken':
    'Somebody already signs in with this address. Their account was not touched. Sign in with it, or use another address.',
  'wrong-sign-in':
    'Address and password do not fit together. You are not signed in. Try again, or ask for a link to a new password.',
  'sign-in-again': 'This attempt is over. You are not signed in. Begin again with address and password.',
  'wrong-code': 'This code does not fit. You are not signed in yet. Type the one that is shown now.',
  'wrong-password': 'This is not your present password. Nothing was changed. Type it again.',
  'needs-https':
    'Over plain http a password could be read on the way, so signing in is only possible on the server’s own machine. You are not signed in. Put a proxy with a certificate in front and set PUBLIC_URL to its https address.',
  'role-above-yours': 'This role is above your own. Nothing was changed. Ask an owner.',
  'last-owner':
    'Somebody has to be the owner here, and this is the last one. Nothing was changed. Make somebody else an owner first.',
  'already-member':
    'Somebody with this address works here already, or did. No invitation was sent. Look for them under the people here.',
  'contact-exists':
    'Another contact of this client has the same address. Nothing was changed. Give each their own mailbox.',
  'no-such-deputy':
    'This person cannot stand in: they are not here, or it is the same person. Nothing was changed. Choose somebody else.',
  'days-reversed': 'The last day lies before the first. Nothing was changed. Check both days.',
  // check-ins
  'update-sent': 'This update has been sent. Nothing was changed.',
  'update-skipped': 'This update was skipped. Nothing was written. The next one comes next week.',
  'update-approved': 'This letter has its yes already. Nothing was changed. Take it back in the outbox first.',
  'not-in-quarantine': 'This mail is not waiting to be placed. Nothing was changed.',
  // calls
  'time-taken': 'This time is no longer free. Nothing was booked. Please choose another one.',
  'call-changed':
    'The call was booked, moved or called off in the meantime. Nothing was changed. Look at what stands there now.',
  'call-is-booked': 'A call is booked already, so nothing was written. Move the call, or call it off first.',
} as const
