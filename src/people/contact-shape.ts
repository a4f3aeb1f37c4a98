import { z } from 'zod/mini'
import { country, hours, language, maybeLine, phone, someLine, zone } from './typed.ts'

/** What is typed about a contact, but for the e-mail address, whose form the mail room knows. */
export const contactShape = {
  given: maybeLine,
  family: someLine,
  title: maybeLine,
  salutation: z.enum(['ms', 'mr', 'neutral']),
  language,
  register: z.enum(['formal', 'informal']),
  zone,
  country,
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
  hours,
  phone,
}

/** The same for a change: what is left out stays as it is. */
export const contactChangeShape = z.partial(z.object(contactShape)).shape
