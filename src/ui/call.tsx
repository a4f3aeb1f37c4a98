import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useRef } from 'react'

/** A line of a room's route table: 'GET /cases/:caseId'. */
export type Route = `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`

export interface CallOptions {
  /** One key for one intention: make it when the form opens, keep it over repeats. Needed where mail can follow. */
  key?: string
  signal?: AbortSignal
}

/** Path and body together are the input: names in the path are taken from it, the rest is query or JSON. */
export type Call = <Out>(route: Route, input?: object, options?: CallOptions) => Promise<Out>

/** A field the server could not read: JSON pointer and what is wrong with it. */
export interface FieldProblem {
  path: string
  problem: string
}

/** What the server did not do, and why, as a sentence for people. Thrown by Call for every answer that is no success. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  /** The refusal's kind: 'not-allowed', 'changed-meanwhile', ...; 'unreachable' when no answer came. */
  readonly kind: string
  /** The refusal as data, for pages that say it their own way. */
  readonly refusal: Readonly<Record<string, unknown>>
  readonly errors: readonly FieldProblem[]

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body['detail'] === 'string' ? body['detail'] : '')
    this.status = status
    this.kind = typeof body['title'] === 'string' ? body['title'] : 'failed'
    this.refusal = isRecord(body['refusal']) ? body['refusal'] : {}
    this.errors = Array.isArray(body['errors']) ? body['errors'].filter(isFieldProblem) : []
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['path'] === 'string' && typeof value['problem'] === 'string'
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

/** What is asked of an act, and the options of its call. */
export type Asked = { input?: object } & CallOptions

/** What follows an act, said at its press. */
export interface Follows<Out> {
  onSuccess?: (out: Out) => unknown
  onError?: (error: Error) => unknown
}

/**
 * Performs an act and then reads every view on the page again, since one act can change several.
 * `const approve = useAct<Approval>('POST /messages/:messageId/approval')`, then `approve.mutate({ input, key })`.
 * What follows happens even where the views, read again, no longer show the part that asked for it.
 * The same thing asked again while it is under way (two quick presses) is asked once.
 */
export function useAct<Out = unknown>(route: Route) {
  const call = useCall()
  const cache = useQueryClient()
  const act = useMutation<Out, Error, { asked: Asked; follows: Follows<Out> }>({
    mutationFn: ({ asked: { input, ...options } }) => call<Out>(route, input, options),
    onSuccess: async (out, { follows }) => {
      await cache.invalidateQueries()
      follows.onSuccess?.(out)
    },
    onError: (error, { follows }) => void follows.onError?.(error),
  })
  // 'Busy' is drawn a moment after the press: a second press of the same hand can come before it.
  const underWay = useRef(new Map<string, Promise<Out>>())
  const mutateAsync = (asked: Asked, follows: Follows<Out> = {}): Promise<Out> => {
    const what = JSON.stringify([asked.input, asked.key])
    const found = underWay.current.get(what)
    if (found) return found
    const answer = act.mutateAsync({ asked, follows }).finally(() => underWay.current.delete(what))
    underWay.current.set(what, answer)
    return answer
  }
  return {
    ...act,
    /** A refusal is `error`, and what `onError` is told. */
    mutate: (asked: Asked, follows: Follows<Out> = {}) => void mutateAsync(asked, follows).catch(() => {}),
    mutateAsync: (asked: Asked) => mutateAsync(asked),
  }
}
