import type { words as english } from '../../en/words/door.ts'
import type { Like } from '../../words.ts'

export const words = {
  email: 'E-Mail',
  password: 'Passwort',
  name: 'Ihr Name',
  zone: 'Zeitzone',
  country: 'Land',
  language: 'Sprache',
  newPassword: 'Neues Passwort',
  passwordHint: 'Mindestens 12 Zeichen. Gut sind ein paar Wörter, die nicht zusammengehören.',
  signIn: {
    title: 'Melden Sie sich an und sehen Sie, wer von Ihnen hören muss.',
    act: 'Anmelden',
    busy: 'Wird angemeldet',
    brief: 'Beim Schließen des Browsers abmelden',
    lost: 'Ich habe mein Passwort vergessen',
  },
  code: {
    title: 'Jetzt der Code von Ihrem Telefon.',
    lead: 'Öffnen Sie die App, die Sie für Forthright eingerichtet haben, und geben Sie die sechs Ziffern ein.',
    label: 'Code',
    backupTitle: 'Geben Sie einen Ihrer Ersatzcodes ein.',
    backupLead: 'Sie haben sie beim Einrichten des zweiten Schritts bekommen. Jeder gilt einmal.',
    backupLabel: 'Ersatzcode',
    useBackup: 'Ich habe mein Telefon nicht hier',
    usePhone: 'Ich habe mein Telefon doch hier',
    act: 'Weiter',
    busy: 'Wird geprüft',
  },
  ask: {
    title: 'Wir schicken Ihnen einen Link für ein neues Passwort.',
    lead: 'Er geht an die Adresse, mit der Sie sich anmelden, und gilt eine Stunde.',
    act: 'Link schicken',
    busy: 'Wird geschickt',
    back: 'Zurück zur Anmeldung',
    askedTitle: 'Sehen Sie in Ihr Postfach.',
    askedText:
      'Wenn hier jemand mit der Adresse {email} arbeitet, ist ein Link unterwegs. Ihr Passwort bleibt, wie es ist, bis Sie ein neues wählen.',
    noMail: 'Nach einigen Minuten keine Mail? Wer diesen Server betreibt, kann Ihnen einen Link erstellen.',
  },
  reset: {
    title: 'Wählen Sie ein neues Passwort.',
    lead: 'Sie werden überall abgemeldet, wo Sie noch angemeldet sind.',
    act: 'Dieses Passwort setzen',
    busy: 'Wird gesetzt',
    doneTitle: 'Ihr neues Passwort ist gesetzt.',
    doneText: 'Alle Sitzungen sind beendet. Melden Sie sich jetzt damit an.',
  },
  setUp: {
    title: 'Richten Sie Ihren Arbeitsbereich ein.',
    lead: 'Dieser Link gilt einmal und macht Sie zum Inhaber. Alles hier lässt sich später ändern.',
    workspace: 'Name des Arbeitsbereichs',
    workspaceHint: 'So, wie Ihre Kunden Sie kennen: Ihre Agentur, Ihr Studio, Ihr eigener Name.',
    zoneHint: 'Wo Sie arbeiten. Jeder Kunde hat seine eigene Zeitzone.',
    currency: 'Währung',
    you: 'Sie',
    act: 'Einrichten',
    busy: 'Wird eingerichtet',
  },
  invitation: {
    title: '{by} lädt Sie zu {workspace} ein.',
    lead: 'Wählen Sie ein Passwort für {email}, dann können Sie beginnen.',
    act: 'Bei {workspace} mitmachen',
    busy: 'Wird angelegt',
  },
  spent: {
    title: 'Dieser Link gilt nicht mehr.',
    setUp:
      'Er ist benutzt: Der Arbeitsbereich ist eingerichtet. Melden Sie sich an oder bitten Sie den Inhaber um eine Einladung.',
    invitation:
      'Er wurde benutzt, zurückgenommen oder durch einen neueren ersetzt, oder seine Woche ist um. Bitten Sie die Person, die Sie eingeladen hat, um einen neuen.',
    reset: 'Er wurde benutzt, oder seine Stunde ist um. Ihr Passwort ist, wie es war. Fordern Sie einen neuen Link an.',
    toSignIn: 'Zur Anmeldung',
    toAsk: 'Neuen Link anfordern',
  },
} satisfies Like<typeof english>
