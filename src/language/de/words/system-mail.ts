import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/system-mail.ts'

export const words = {
  openPage: 'Ihre Seite öffnen',
  greeting: 'Guten Tag,',
  code: {
    subject: 'Ihr Code für {workspace}',
    text: 'Ihr Code lautet **{code}**.\n\nBitte geben Sie ihn auf der Seite ein, die danach fragt. Er gilt einmal und zehn Minuten lang. Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ohne diese Mail kann ihn niemand verwenden.',
  },
  link: {
    subject: 'Ihr Link zu {workspace}',
    text: 'hier ist Ihr eigener Link zu allem, was {workspace} Ihnen über Ihre Termine mitgeteilt hat:\n\n{link}\n\nEr öffnet sich ohne Passwort, bitte behalten Sie ihn für sich. Frühere Links gelten nicht mehr.',
  },
  invitation: {
    subject: '{by} lädt Sie zu {workspace} ein',
    text: '{by} hat bei {workspace} einen Platz für Sie eingerichtet. Folgen Sie diesem Link und wählen Sie ein Passwort:\n\n{link}\n\nWenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
  },
  reset: {
    subject: 'Ein neues Passwort für Forthright',
    text: 'jemand hat ein neues Passwort für Ihr Konto angefordert, vermutlich Sie selbst. Folgen Sie diesem Link und wählen Sie eines:\n\n{link}\n\nWenn Sie es nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
  },
} satisfies Like<typeof english>
