import type { InlineConfig } from 'vite'

export function pagesConfig(home: string, to?: { outDir?: string; mode?: string }): InlineConfig
export function programsConfig(home: string, entries: Record<string, string>): InlineConfig
export function checkerConfig(home: string, outDir: string): InlineConfig
