/** The page on which the way of the mail is set up and tested; the doctor says its findings in the same words. */
export const words = {
  title: 'Mail: how letters leave and answers come in',
  lead: 'What is set, whether it works, and what other mail servers can know about your sender.',
  open: 'Look at the mail set-up',
  set: 'What is set',
  setNote:
    'Settings of the server, read when it starts. To change one, set it where the server is started and start it again. Passwords are never shown.',
  server: 'Mail server',
  sender: 'Sender, where a member’s own address is of another domain',
  links: 'Where links in letters lead',
  lines: 'Lines at once',
  signing: 'Signing (DKIM)',
  replies: 'Where answers go',
  mailbox: 'Mailbox that is read',
  returns: 'Where letters come back',
  copy: 'Own copy',
  none: 'not set: {name}',
  plain: 'not encrypted',
  encrypted: 'encrypted',
  signsIn: 'with a sign-in',
  lmtp: 'handed over on port {port}',
  test: 'Test everything',
  testNote: 'It goes as far as a letter would and sends nothing.',
  testing: 'Looking …',
  again: 'Test again',
  results: 'Does it work?',
  about: {
    smtp: 'Mail server',
    imap: 'Mailbox',
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
  },
  state: {
    good: 'in order',
    weak: 'could be better',
    missing: 'to mend',
    unknown: 'not known',
  },
  letter: 'A test letter',
  letterNote: 'It goes the way of every letter, to you and nobody else: {email}.',
  box: {
    title: 'Mailbox',
    lead: 'Letters of the sample workspace. None of them has left this machine.',
    none: 'No letter has been sent yet.',
    back: 'Back to the desk',
    all: 'All letters',
    asText: 'As plain text',
    asClient: 'Open as the client',
    stop: 'Stop the weekly updates, as the client',
  },
  send: 'Send me a test letter',
  last: 'The newest, {when}: {state}.',
  said: 'The mail server said: {reply}',
  findings: {
    'smtp-none': 'No mail server is set, so letters wait. Set SMTP_URL and MAIL_FROM and start again.',
    'smtp-good-plain': 'The mail server {where} answers, without encryption, which is right only on this machine.',
    'smtp-good': 'The mail server {where} answers, and the connection is encrypted.',
    'smtp-good-signed-in': 'The mail server {where} answers, the connection is encrypted, and it lets us in.',
    'smtp-reach':
      'The mail server {where} cannot be reached ({said}). Check the name and the port in SMTP_URL, and whether a firewall is in between.',
    'smtp-reach-25':
      'The mail server {where} cannot be reached ({said}). Many networks block port 25: use 587 or 465 in SMTP_URL.',
    'smtp-secure':
      'The connection to {where} cannot be secured ({said}). Use smtps://host:465 where the server speaks TLS from the start, smtp://host:587 where it offers STARTTLS, and the name its certificate was made for.',
    'smtp-sign-in':
      'The mail server {where} does not accept the name or the password in SMTP_URL ({said}). Some providers want a password of its own for programs.',
    'from-none': 'MAIL_FROM is not set: letters would go out under a name that nobody can answer.',
    'imap-none':
      'No mailbox is read, so answers reach the person who wrote and not the case. Set IMAP_URL and REPLY_ADDRESS to take them in.',
    'imap-lmtp': 'Answers are handed over by your own mail server on port {port}.',
    'imap-good':
      'The mailbox {folder} on {where} can be read; {count, plural, one {one mail lies} other {# mails lie}} in it.',
    'imap-reach': 'The mailbox server {where} cannot be reached ({said}). Check the name and the port in IMAP_URL.',
    'imap-secure':
      'The connection to {where} cannot be secured ({said}). Use imaps://host:993 and the name its certificate was made for.',
    'imap-sign-in':
      'The mailbox server {where} does not accept the name or the password in IMAP_URL ({said}). Some providers want a password of its own for programs.',
    'imap-folder': 'There is no folder {folder} in this mailbox ({said}). Name the right one at the end of IMAP_URL.',
    'spf-good': 'SPF of {domain} names who may send: {record}',
    'spf-missing':
      'No SPF: nobody can tell which mail servers may send for {domain}, and many will put your letters into spam. Add a TXT record to {domain}, for example "v=spf1 mx include:YOUR-MAIL-PROVIDER -all"; your mail provider names the part to include.',
    'spf-many':
      '{domain} has {count, number} SPF records. Only one is allowed, so other servers take none of them. Put them together into one.',
    'spf-all':
      'SPF of {domain} lets every server in the world send for it ("+all"), which is as good as none. End it with "-all" or "~all".',
    'dkim-unsigned':
      'Forthright does not sign mails itself (DKIM_SELECTOR and DKIM_KEY_FILE are not set). That is right where your mail server signs: send yourself a test letter elsewhere and look for "dkim=pass" in its headers.',
    'dkim-missing':
      'Mails are signed, but the key to check them by is not there. Add a TXT record {name} with "v=DKIM1; k=rsa; p=" and the public part of your key.',
    'dkim-withdrawn': 'The key {selector} of {domain} was withdrawn (its "p=" is empty). Sign with another one.',
    'dkim-good': 'The key {selector} of {domain} is there, so signed mails can be checked.',
    'dmarc-missing':
      'No DMARC: other servers do not know what to do with mail that only claims to be from {domain}. Add a TXT record _dmarc.{domain}, to begin with "v=DMARC1; p=none; rua=mailto:YOU@{domain}".',
    'dmarc-watch':
      'DMARC of {domain} only watches ("p=none"): forged mail in your name still arrives. When your own letters pass, make it "p=quarantine".',
    'dmarc-good': 'DMARC of {domain} says what to do with forged mail: {policy}.',
    'dns-silent':
      'The DNS did not answer for {domain}, so {what} could not be looked at. Try again when this machine can reach a name server.',
    demo: 'This is sample data: letters go to the built-in mailbox and never out. There is nothing to test.',
  },
} as const
