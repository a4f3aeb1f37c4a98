import { writeFileSync } from 'node:fs'
import { makeTemplate } from './template.ts'

/** A program of the build: writes the template of a new store to the file it is told. */
const [file] = process.argv.slice(2)
if (!file) throw new Error('make-template: which file?')
writeFileSync(file, await makeTemplate())
