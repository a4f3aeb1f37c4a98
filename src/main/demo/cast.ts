import type { Zone } from '../../kit/day.ts'
import type { Code } from '../../language/packs.ts'
import type { Role } from '../../people/rights.ts'

/** The people of the sample workspace: an agency in Berlin and six clients in five languages. All of them are invented. */
export const PASSWORD = 'early-and-well'

export const WORKSPACE = {
  name: 'Studio Kern',
  zone: 'Europe/Berlin' as Zone,
  country: 'DE',
  language: 'en' as Code,
  currency: 'EUR',
}

export const MEMBERS: readonly { name: string; role: Role; phone: string | null }[] = [
  { name: 'Ida Okafor', role: 'owner', phone: '+493055512340' },
  { name: 'Marek Novak', role: 'manager', phone: '+493055512341' },
  { name: 'Lena Brandt', role: 'lead', phone: '+493055512342' },
  { name: 'Tomás Vidal', role: 'member', phone: null },
]

export interface CastClient {
  readonly key: string
  readonly name: string
  readonly country: string
  readonly contact: {
    readonly given: string
    readonly family: string
    readonly title: string
    readonly salutation: 'ms' | 'mr' | 'neutral'
    readonly language: Code
    readonly zone: Zone
    readonly phone: string
    readonly dateOrder: 'dmy' | 'mdy'
    readonly email: string
  }
}

export const CLIENTS: readonly CastClient[] = [
  {
    key: 'nordlicht',
    name: 'Nordlicht Verlag',
    country: 'DE',
    contact: {
      given: 'Katharina',
      family: 'Vogel',
      title: 'Dr.',
      salutation: 'ms',
      language: 'de',
      zone: 'Europe/Berlin' as Zone,
      phone: '+493012345678',
      dateOrder: 'dmy',
      email: 'vogel@nordlicht.example',
    },
  },
  {
    key: 'padma',
    name: 'Padma Fabrics',
    country: 'BD',
    contact: {
      given: 'নাসরিন',
      family: 'আক্তার',
      title: '',
      salutation: 'ms',
      language: 'bn',
      zone: 'Asia/Dhaka' as Zone,
      phone: '+8801712345678',
      dateOrder: 'dmy',
      email: 'nasrin@padma.example',
    },
  },
  {
    key: 'olmedo',
    name: 'Bodegas Olmedo',
    country: 'ES',
    contact: {
      given: 'Álvaro',
      family: 'Ruiz',
      title: '',
      salutation: 'mr',
      language: 'es',
      zone: 'Europe/Madrid' as Zone,
      phone: '+34911234567',
      dateOrder: 'dmy',
      email: 'ruiz@olmedo.example',
    },
  },
  {
    key: 'moreau',
    name: 'Atelier Moreau',
    country: 'FR',
    contact: {
      given: 'Hélène',
      family: 'Moreau',
      title: '',
      salutation: 'ms',
      language: 'fr',
      zone: 'Europe/Paris' as Zone,
      phone: '+33123456789',
      dateOrder: 'dmy',
      email: 'moreau@atelier.example',
    },
  },
  {
    key: 'harbor',
    name: 'Harbor Trust',
    country: 'US',
    contact: {
      given: 'Grace',
      family: 'Whitfield',
      title: '',
      salutation: 'ms',
      language: 'en',
      zone: 'America/New_York' as Zone,
      phone: '+12125550123',
      dateOrder: 'mdy',
      email: 'whitfield@harbor.example',
    },
  },
  {
    key: 'kiwi',
    name: 'Kiwi Trails',
    country: 'NZ',
    contact: {
      given: 'Ana',
      family: 'Parata',
      title: '',
      salutation: 'ms',
      language: 'en',
      zone: 'Pacific/Auckland' as Zone,
      phone: '+6495550123',
      dateOrder: 'dmy',
      email: 'parata@kiwitrails.example',
    },
  },
]
