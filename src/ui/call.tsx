import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'

/** A line of a room's route table: 'GET /cases/:caseId'. */
export type Route = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`

export interface CallOptions {
  /** One key for one intention: make it when the form opens, keep it over repeats. Needed where mail can follow. */
  key?: string
  /** The version that was read; the server refuses (412) if someone else was faster. */
  ifMatch?: string
  signal?: AbortSignal
}

/** Path and body together are the input: names in the path are taken from it, the rest is query or JSON. */
export type Call = <Out>(route: Route, input?: object, options?: CallOptions) => Promise<Out>

/** What the server did not do, and why, as a sentence for people. Thrown by Call for every answer that is no success. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: string
  readonly status: number
  /** For support and logs. */
  readonly instance: string | undefined
  readonly fields: readonly { pointer: string; detail: string }[]
  /** All the server said, for those who know the kind. */
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: Record<string, unknown>) {
    super(text(body.detail) ?? text(body.title) ?? `${status}`)
    this.status = status
    this.kind = text(body.kind) ?? text(body.type) ?? 'unknown'
    this.instance = text(body.instance)
    this.fields = Array.isArray(body.errors) ? body.errors.filter(isField) : []
    this.body = body
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isField(value: unknown): value is { pointer: string; detail: string } {
  return typeof value === 'object' && value !== null && 'pointer' in value && 'detail' in value
}

const CallContext = createContext<Call | null>(null)

export function CallProvider({ call, children }: { call: Call; children: ReactNode }) {
  return <CallContext value={call}>{children}</CallContext>
}

export function useCall(): Call {
  const call = use(CallContext)
  if (call === null) throw new Error('CallProvider is missing above this part')
  return call
}

/**
 * Reads a view: `const { data, error } = useRead<ProjectView>('GET /projects/:projectId', { projectId })`.
 * Answers from the last visit show at once and are read again behind.
 */
export function useRead<Out>(route: Route, input: object = {}, options: { every?: number; enabled?: boolean } = {}) {
  const call = useCall()
  return useQuery<Out, Error>({
    queryKey: [route, input],
    queryFn: ({ signal }) => call<Out>(route, input, { signal }),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.enabled === undefined ? {} : { enabled: options.enabled }),
  })
}

/**
 * Performs an act and then reads every view on the page again, since one act can change several.
 * `const approve = useAct<Approval>('POST /messages/:messageId/approval')`, then `approve.mutate({ input, key })`.
 */
export function useAct<Out = unknown>(route: Route) {
  const call = useCall()
  const cache = useQueryClient()
  return useMutation<Out, Error, { input?: object } & CallOptions>({
    mutationFn: ({ input, ...options }) => call<Out>(route, input, options),
    onSuccess: () => cache.invalidateQueries(),
  })
}
