import { recordDisk } from './recording.testing.ts'

/** The real thread entry, with every touch of the disk recorded. Only where the environment says so: the child has several threads. */
const { RECORD_FOLDER: folder, RECORD_FILE: file } = process.env
if (folder && file) recordDisk(folder, file)
await import('./pglite.thread.ts')
