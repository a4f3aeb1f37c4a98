/** Each language by its own name, so that it is found by those who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  bn: 'বাংলা',
}
