import { parentPort } from 'node:worker_threads'
import { MOST_CSV_BYTES, readCells } from '../platform/csv.ts'
import { readXml } from '../platform/xml.ts'
import { fromPlan, fromTable, unread, type FromReader, type Incoming, type ToReader } from './incoming.ts'
import { MSPDI_ELEMENTS } from './mspdi-tree.ts'
import { readJson } from './read-json.ts'
import { readMspdi } from './read-mspdi.ts'

/** Entry of the thread that reads files from outside: takes `ToReader`, answers `FromReader`. */
parentPort?.on('message', (asked: ToReader) => {
  parentPort?.postMessage(answerTo(asked))
})

function answerTo(asked: ToReader): FromReader {
  try {
    return { kind: 'read', incoming: readFile(asked) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

const MEGABYTE = 1024 * 1024

function readFile({ bytes, frame }: ToReader): Incoming {
  if (bytes.length === 0) return unread('unknown', { key: 'file-empty', params: {}, remedy: 'choose-another-file' })
  switch (firstSign(bytes)) {
    case '<':
      return readXmlFile(bytes, frame)
    case '{':
      return readJsonFile(bytes)
    default:
      return readTable(bytes, frame)
  }
}

/** The first character that is neither blank, byte order mark nor the empty half of a UTF-16 sign. */
function firstSign(bytes: Uint8Array): string {
  const skipped = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff])
  return String.fromCharCode(bytes.find((byte) => !skipped.has(byte)) ?? 0)
}

function tooBig(kind: Incoming['kind']): Incoming {
  const params = { most: MOST_CSV_BYTES / MEGABYTE }
  return unread(kind, { key: 'file-too-big', params, remedy: 'split-the-file' })
}

function readTable(bytes: Uint8Array, frame: ToReader['frame']): Incoming {
  const cells = readCells(bytes)
  if (cells.ok) return fromTable(cells.table, frame)
  if (cells.why === 'too-big') return tooBig('csv')
  return unread('csv', { key: 'file-unreadable', params: {}, remedy: 'save-again' })
}

function readXmlFile(bytes: Uint8Array, { zone }: ToReader['frame']): Incoming {
  const read = readXml(bytes, MSPDI_ELEMENTS)
  if (read.ok) return fromPlan('xml', readMspdi(read.root, zone))
  if (read.why === 'too-big') return tooBig('xml')
  const params = { line: read.line ?? 0 }
  if (read.why === 'doctype') return unread('xml', { key: 'xml-doctype', params, remedy: 'save-again' })
  return unread('xml', { key: 'xml-broken', params, remedy: 'save-again' })
}

function readJsonFile(bytes: Uint8Array): Incoming {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return unread('json', { key: 'file-unreadable', params: {}, remedy: 'save-again' })
  }
  return fromPlan('json', readJson(value))
}
