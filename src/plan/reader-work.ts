import type { FromReader, Incoming, ToReader } from './incoming.ts'

/** What to hand to the thread that reads files, and how to read its answer (a `ThreadWork`). */
export function readerWork(message: ToReader) {
  return { message, timeoutMs: 10_000, memoryMb: 256, hear }
}

function hear(said: FromReader) {
  if (said.kind === 'read') return { kind: 'done', result: said.incoming satisfies Incoming } as const
  return said
}
