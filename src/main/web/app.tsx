import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { type ComponentType, Suspense } from 'react'
import type { Instant } from '../../kit/day.ts'
import { CallProvider, Problem } from '../../ui/call.tsx'
import { ClockProvider } from '../../ui/now.tsx'
import { call } from './call.ts'
import { useFrame, useReaderOf } from './frame.ts'
import { type PageLine, pages } from './pages.tsx'
import { firstLanguage } from './prefs.ts'
import { MissingPage, PageTrouble } from './route-error.tsx'
import { Shell } from './shell.tsx'
import { fetchWords, Speak } from './voice.tsx'

const clock = () => new Date().toISOString() as Instant

/** The tool in the browser: who reads, the frame, and the page the address names. */
export function App() {
  return (
    <QueryClientProvider client={cache}>
      <CallProvider call={call}>
        <ClockProvider clock={clock}>
          <RouterProvider router={router} />
        </ClockProvider>
      </CallProvider>
    </QueryClientProvider>
  )
}

const cache = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Problem && error.kind === 'not-signed-in') askToSignIn()
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal will be refused again; only silence is worth another try.
      retry: (count, error) => count < 2 && error instanceof Problem && error.kind === 'unreachable',
    },
  },
})

function Root() {
  const { frame } = useFrame()
  const reader = useReaderOf(frame)
  return (
    <Speak {...reader}>
      <Suspense>
        <Outlet />
      </Suspense>
    </Speak>
  )
}

const root = createRootRoute({ component: Root })
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Framed })
const missing = createRoute({ getParentRoute: () => framed, path: '$', component: MissingPage })
const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: Outlet })

function Framed() {
  const { frame } = useFrame()
  return (
    <Shell frame={frame}>
      <Suspense>
        <Outlet />
      </Suspense>
    </Shell>
  )
}

const router = createRouter({
  routeTree: root.addChildren([
    framed.addChildren([...pages.filter((line) => !line.bare).map((line) => routeOf(line, framed)), missing]),
    bare.addChildren(pages.filter((line) => line.bare).map((line) => routeOf(line, bare))),
  ]),
  defaultErrorComponent: PageTrouble,
  defaultPreload: false,
  scrollRestoration: true,
})

function routeOf(line: PageLine, parent: typeof framed | typeof bare) {
  const route = createRoute({
    getParentRoute: () => parent as typeof framed,
    path: line.path,
    validateSearch: (search): Record<string, string> =>
      Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
    component: lazyRouteComponent(async () => {
      const [page] = await Promise.all([line.load(), fetchWords(firstLanguage(), line.words ?? [])])
      const Loaded = page as ComponentType<object>
      return { default: () => <Loaded {...{ params: route.useParams(), search: route.useSearch() }} /> }
    }),
  })
  return route
}

/** To the sign-in page, which leads back to where one was. Drafts are kept on the device by their pages. */
function askToSignIn(): void {
  const { pathname, href } = router.state.location
  if (pages.some((line) => line.bare && line.path === pathname)) return
  if (pages.some((line) => line.path === '/sign-in')) void router.navigate({ to: '/sign-in', search: { to: href } })
}
