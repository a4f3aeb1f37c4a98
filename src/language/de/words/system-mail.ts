import type { Like } from '../../words.ts'
import type { words as english } from '../../en/words/system-mail.ts'

export const words = {
  openPage: 'Ihre Seite öffnen',
  stopWeekly: 'Diese Wochenberichte können Sie jederzeit abbestellen:',
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
  test: {
    subject: 'Probe der Mail-Einrichtung',
    text: 'dieser Brief nahm den Weg aller Briefe von {workspace}. Wenn Sie ihn lesen, gehen Briefe hinaus.\n\nWas andere Mailserver von Ihrem Absender halten, steht in seinen Kopfzeilen: Suchen Sie nach „spf=pass“, „dkim=pass“ und „dmarc=pass“.',
  },
  reset: {
    subject: 'Ein neues Passwort für Forthright',
    text: 'jemand hat ein neues Passwort für Ihr Konto angefordert, vermutlich Sie selbst. Folgen Sie diesem Link und wählen Sie eines:\n\n{link}\n\nWenn Sie es nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
  },
  call: {
    toClient: {
      booked: {
        subject: 'Unser Gespräch: {when}',
        text: 'unser Gespräch ist eingetragen: **{when}**. Der Eintrag für Ihren Kalender hängt an.',
      },
      moved: {
        subject: 'Unser Gespräch ist verlegt: {when}',
        text: 'unser Gespräch hat einen neuen Zeitpunkt: **{when}**. Der Anhang ersetzt den Eintrag in Ihrem Kalender.',
      },
      cancelled: {
        subject: 'Unser Gespräch ist abgesagt: {when}',
        text: 'unser Gespräch findet nicht statt: **{when}**. Der Anhang nimmt es aus Ihrem Kalender.',
      },
      near: { subject: 'Unser Gespräch: {when}', text: 'eine kurze Erinnerung an unser Gespräch: **{when}**.' },
      weCall: '{caller} ruft Sie unter {phone} an.',
      youCall: 'Wir haben keine Nummer von Ihnen. Sie erreichen {caller} dann unter {phone}.',
      change: 'Auf Ihrer eigenen Seite können Sie eine andere Zeit wählen oder absagen:',
      over: 'Sie brauchen nichts zu tun. Ihre Termine stehen auf Ihrer eigenen Seite:',
      entry: 'Gespräch mit {caller}: {project}',
    },
    toUs: {
      booked: {
        subject: 'Gespräch mit {contact}: {when}',
        text: 'das Gespräch mit {contact} ({client}) zu {project} ist eingetragen: **{when}**. Der Eintrag für Ihren Kalender hängt an.',
      },
      moved: {
        subject: 'Verlegt, Gespräch mit {contact}: {when}',
        text: 'das Gespräch mit {contact} ({client}) zu {project} hat einen neuen Zeitpunkt: **{when}**. Der Anhang ersetzt den Eintrag in Ihrem Kalender.',
      },
      cancelled: {
        subject: 'Abgesagt, Gespräch mit {contact}: {when}',
        text: 'das Gespräch mit {contact} ({client}) zu {project} findet nicht statt: **{when}**. Der Anhang nimmt es aus Ihrem Kalender.',
      },
      near: {
        subject: 'Gleich, Gespräch mit {contact}: {when}',
        text: 'gleich rufen Sie {contact} ({client}) zu {project} an: **{when}**.',
      },
      phone: 'Die Nummer: {phone}',
      noPhone: 'Eine Nummer fehlt: Sie werden angerufen.',
      sheet: 'Was Sie sagen, und wo Sie festhalten, wie es ausging: {link}',
      over: 'Der Fall ist beendet, ein Anruf ist nicht mehr nötig: {link}',
      entry: '{contact} ({client}) anrufen: {project}',
    },
  },
} satisfies Like<typeof english>
