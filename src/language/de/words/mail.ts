import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/mail.ts'

export const words = {
  title: 'Mail: wie Briefe hinausgehen und Antworten hereinkommen',
  lead: 'Was eingestellt ist, ob es geht, und was andere Mailserver über Ihren Absender wissen können.',
  open: 'Mail-Einrichtung ansehen',
  set: 'Was eingestellt ist',
  setNote:
    'Einstellungen des Servers, gelesen beim Start. Um eine zu ändern, setzen Sie sie dort, wo der Server gestartet wird, und starten ihn neu. Passwörter werden nie gezeigt.',
  server: 'Mailserver',
  sender: 'Absender, wenn die eigene Adresse zu einer anderen Domain gehört',
  links: 'Wohin Links in Briefen führen',
  lines: 'Verbindungen zugleich',
  signing: 'Signatur (DKIM)',
  replies: 'Wohin Antworten gehen',
  mailbox: 'Postfach, das gelesen wird',
  returns: 'Wohin Briefe zurückkommen',
  copy: 'Eigene Kopie',
  none: 'nicht gesetzt: {name}',
  plain: 'unverschlüsselt',
  encrypted: 'verschlüsselt',
  signsIn: 'mit Anmeldung',
  lmtp: 'Übergabe auf Port {port}',
  test: 'Alles prüfen',
  testNote: 'Geht so weit wie ein Brief und sendet nichts.',
  testing: 'Wird geprüft …',
  again: 'Noch einmal prüfen',
  results: 'Funktioniert es?',
  about: {
    smtp: 'Mailserver',
    imap: 'Postfach',
    spf: 'SPF',
    dkim: 'DKIM',
    dmarc: 'DMARC',
  },
  state: {
    good: 'in Ordnung',
    weak: 'könnte besser sein',
    missing: 'zu beheben',
    unknown: 'nicht bekannt',
  },
  letter: 'Ein Testbrief',
  letterNote: 'Er nimmt den Weg jedes Briefes, zu Ihnen und sonst niemandem: {email}.',
  box: {
    title: 'Postfach',
    lead: 'Briefe des Beispiels. Keiner davon hat dieses Gerät verlassen.',
    none: 'Es wurde noch kein Brief verschickt.',
    back: 'Zurück zum Schreibtisch',
    all: 'Alle Briefe',
    asText: 'Als reiner Text',
    asClient: 'Als Kundin oder Kunde öffnen',
    stop: 'Wochenberichte abbestellen, wie die Kundin oder der Kunde',
  },
  send: 'Testbrief an mich senden',
  last: 'Der neueste, {when}: {state}.',
  said: 'Der Mailserver sagte: {reply}',
  findings: {
    'smtp-none':
      'Es ist kein Mailserver eingestellt, deshalb warten die Briefe. Setzen Sie SMTP_URL und MAIL_FROM und starten Sie neu.',
    'smtp-good-plain': 'Der Mailserver {where} antwortet, unverschlüsselt. Das ist nur auf demselben Rechner richtig.',
    'smtp-good': 'Der Mailserver {where} antwortet, und die Verbindung ist verschlüsselt.',
    'smtp-good-signed-in': 'Der Mailserver {where} antwortet, die Verbindung ist verschlüsselt, und er lässt uns ein.',
    'smtp-reach':
      'Der Mailserver {where} ist nicht zu erreichen ({said}). Prüfen Sie Namen und Port in SMTP_URL, und ob eine Firewall dazwischensteht.',
    'smtp-reach-25':
      'Der Mailserver {where} ist nicht zu erreichen ({said}). Viele Netze sperren Port 25: Nehmen Sie 587 oder 465 in SMTP_URL.',
    'smtp-secure':
      'Die Verbindung zu {where} lässt sich nicht sichern ({said}). Nehmen Sie smtps://host:465, wo der Server von Anfang an TLS spricht, smtp://host:587, wo er STARTTLS anbietet, und den Namen, auf den sein Zertifikat ausgestellt ist.',
    'smtp-sign-in':
      'Der Mailserver {where} nimmt Namen oder Passwort in SMTP_URL nicht an ({said}). Manche Anbieter verlangen für Programme ein eigenes Passwort.',
    'from-none': 'MAIL_FROM ist nicht gesetzt: Briefe gingen unter einem Namen hinaus, dem niemand antworten kann.',
    'imap-none':
      'Es wird kein Postfach gelesen, deshalb gehen Antworten an die Person, die geschrieben hat, und nicht in den Fall. Setzen Sie IMAP_URL und REPLY_ADDRESS, um sie aufzunehmen.',
    'imap-lmtp': 'Antworten übergibt Ihr eigener Mailserver auf Port {port}.',
    'imap-good':
      'Das Postfach {folder} auf {where} lässt sich lesen; darin {count, plural, one {liegt eine Mail} other {liegen # Mails}}.',
    'imap-reach': 'Der Postfachserver {where} ist nicht zu erreichen ({said}). Prüfen Sie Namen und Port in IMAP_URL.',
    'imap-secure':
      'Die Verbindung zu {where} lässt sich nicht sichern ({said}). Nehmen Sie imaps://host:993 und den Namen, auf den das Zertifikat ausgestellt ist.',
    'imap-sign-in':
      'Der Postfachserver {where} nimmt Namen oder Passwort in IMAP_URL nicht an ({said}). Manche Anbieter verlangen für Programme ein eigenes Passwort.',
    'imap-folder':
      'In diesem Postfach gibt es keinen Ordner {folder} ({said}). Nennen Sie den richtigen am Ende von IMAP_URL.',
    'spf-good': 'SPF von {domain} sagt, wer senden darf: {record}',
    'spf-missing':
      'Kein SPF: Niemand kann erkennen, welche Mailserver für {domain} senden dürfen, und viele legen Ihre Briefe in den Spam. Legen Sie bei {domain} einen TXT-Eintrag an, zum Beispiel "v=spf1 mx include:IHR-MAILANBIETER -all"; den Teil nach include nennt Ihnen Ihr Anbieter.',
    'spf-many':
      '{domain} hat {count, number} SPF-Einträge. Erlaubt ist nur einer, deshalb gilt bei anderen Servern keiner. Fassen Sie sie zu einem zusammen.',
    'spf-all':
      'SPF von {domain} erlaubt jedem Server der Welt zu senden ("+all"), das ist so gut wie keines. Beenden Sie den Eintrag mit "-all" oder "~all".',
    'dkim-unsigned':
      'Forthright signiert Mails nicht selbst (DKIM_SELECTOR und DKIM_KEY_FILE sind nicht gesetzt). Das ist richtig, wenn Ihr Mailserver signiert: Senden Sie sich einen Testbrief an eine fremde Adresse und suchen Sie in den Kopfzeilen nach "dkim=pass".',
    'dkim-missing':
      'Mails werden signiert, aber der Schlüssel zum Prüfen fehlt. Legen Sie einen TXT-Eintrag {name} mit "v=DKIM1; k=rsa; p=" und dem öffentlichen Teil Ihres Schlüssels an.',
    'dkim-withdrawn':
      'Der Schlüssel {selector} von {domain} wurde zurückgezogen (sein "p=" ist leer). Signieren Sie mit einem anderen.',
    'dkim-good': 'Der Schlüssel {selector} von {domain} ist da, signierte Mails lassen sich also prüfen.',
    'dmarc-missing':
      'Kein DMARC: Andere Server wissen nicht, was sie mit Mails tun sollen, die nur behaupten, von {domain} zu sein. Legen Sie einen TXT-Eintrag _dmarc.{domain} an, für den Anfang "v=DMARC1; p=none; rua=mailto:SIE@{domain}".',
    'dmarc-watch':
      'DMARC von {domain} sieht nur zu ("p=none"): Gefälschte Mails in Ihrem Namen kommen weiter an. Wenn Ihre eigenen Briefe bestehen, machen Sie "p=quarantine" daraus.',
    'dmarc-good': 'DMARC von {domain} sagt, was mit gefälschten Mails geschieht: {policy}.',
    'dns-silent':
      'Das DNS hat für {domain} nicht geantwortet, deshalb ließ sich {what} nicht prüfen. Versuchen Sie es wieder, wenn dieser Rechner einen Nameserver erreicht.',
    demo: 'Das sind Beispieldaten: Briefe gehen in das eingebaute Postfach und nie hinaus. Es gibt nichts zu prüfen.',
  },
} satisfies Like<typeof english>
