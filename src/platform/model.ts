import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A writer outside this program. It may word a text; it never sees a fact and decides nothing. */
export interface ModelPort {
  /** The answer to a conversation. Throws when there is none: no server, no time left, no text in what came back. */
  readonly ask: (turns: readonly Turn[], signal: AbortSignal) => Promise<string>
}

export interface Turn {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

export interface ModelSettings {
  /** 'http://127.0.0.1:11434': the part before /v1. */
  readonly address: string
  readonly model: string
  readonly key: string | null
}

declare module './world.ts' {
  interface Ports {
    /** Only where an operator has set its address and model. */
    readonly model?: ModelPort
  }
}

const answer = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1) })

/** More than any letter; what is longer is no letter. */
const MOST = 60_000

/** Any server that speaks the OpenAI chat format, also one in the house. */
export function modelPort({ address, model, key }: ModelSettings): ModelPort {
  const url = `${address.replace(/\/+$/u, '').replace(/\/v1$/u, '')}/v1/chat/completions`
  return {
    async ask(turns, signal) {
      const response = await fetch(url, {
        method: 'POST',
        signal,
        redirect: 'error',
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, messages: turns, temperature: 0.3 }),
      })
      if (!response.ok) throw new Error(`the model answered ${response.status}`)
      const body = await response.text()
      if (body.length > MOST) throw new Error('the model answered more than a letter')
      return answer.parse(JSON.parse(body)).choices[0]?.message.content ?? ''
    },
  }
}

/**
 * What an operator has set: MODEL_URL and MODEL_NAME, and where the server wants one a key in MODEL_KEY or in the file
 * MODEL_KEY_FILE. Null where address or name is not set: then there is no model, which is how every house begins.
 * Throws when the key file cannot be read.
 */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const { MODEL_URL: address, MODEL_NAME: model, MODEL_KEY: key, MODEL_KEY_FILE: file } = env
  if (!address || !model) return null
  if (!URL.canParse(address)) throw new Error(`MODEL_URL: ${address} is no address`)
  return { address, model, key: key || (file ? readFileSync(file, 'utf8').trim() : null) }
}
