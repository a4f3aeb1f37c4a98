import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FACES: readonly (readonly [string, string])[] = [
  ['@expo-google-fonts/noto-sans', '400Regular'],
  ['@expo-google-fonts/noto-sans', '600SemiBold'],
  ['@expo-google-fonts/noto-sans-bengali', '400Regular'],
  ['@expo-google-fonts/noto-sans-bengali', '600SemiBold'],
]

/** The folders of the fonts we ship, found where the packages are installed, whatever the working directory is. */
export function fontFolders(from: string = import.meta.url): readonly string[] {
  const { resolve } = createRequire(from)
  return FACES.map(([name, face]) => join(dirname(resolve(`${name}/package.json`)), face))
}

/**
 * Makes our fonts the only ones a picture is set in, so that it looks the same
 * on every machine. Must run in the main thread before sharp is loaded anywhere
 * in the process: the font library reads its variable once. Gives what to clean up.
 */
export function useOwnFonts(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-fonts-'))
  const file = join(folder, 'fonts.conf')
  writeFileSync(file, fontsConf(fontFolders(), join(folder, 'cache')))
  process.env['FONTCONFIG_FILE'] = file
  left.add(folder)
  if (left.size === 1) process.once('exit', () => left.forEach(forget))
  return () => forget(folder)
}

/** Folders that still lie about, for the end of the process. */
const left = new Set<string>()

function forget(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  left.delete(folder)
}

function fontsConf(folders: readonly string[], cache: string): string {
  const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const alias = ['sans-serif', 'serif', 'monospace']
    .map(
      (family) =>
        `<alias><family>${family}</family><prefer><family>Noto Sans</family><family>Noto Sans Bengali</family></prefer></alias>`,
    )
    .join('\n')
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${text(folder)}</dir>`),
    `<cachedir>${text(cache)}</cachedir>`,
    alias,
    '</fontconfig>',
  ].join('\n')
}
