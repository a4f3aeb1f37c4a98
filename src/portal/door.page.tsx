import { say } from '../language/words.ts'
import { PortalForm, PortalPage } from '../ui/portal-parts.tsx'
import type { PortalWords } from './home.page.tsx'

export type DoorState =
  | { readonly kind: 'knock'; readonly house: string; readonly token: string }
  | { readonly kind: 'expired'; readonly token: string }
  | { readonly kind: 'new-link-sent' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'form-old' }
  | { readonly kind: 'refused'; readonly sentence: string }

/** The step before a client's page, and every way in which there is nothing behind it. */
export function DoorPage({ state, words }: { state: DoorState; words: PortalWords }) {
  switch (state.kind) {
    case 'knock':
      return (
        <PortalPage
          sender={state.house}
          title={say(words.homeTitle, { house: state.house })}
          lead={say(words.openLead, { house: state.house })}
        >
          <PortalForm action="/p" hidden={{ token: state.token }}>
            <button className="portal-button" data-kind="primary" type="submit">
              {say(words.open)}
            </button>
          </PortalForm>
        </PortalPage>
      )
    case 'expired':
      return (
        <PortalPage sender="" title={say(words.expiredTitle)} lead={say(words.expiredText)}>
          <PortalForm action="/p/new-link" hidden={{ token: state.token }}>
            <button className="portal-button" data-kind="primary" type="submit">
              {say(words.newLink)}
            </button>
          </PortalForm>
        </PortalPage>
      )
    case 'new-link-sent':
      return <PortalPage sender="" title={say(words.newLinkSent)} />
    case 'signed-out':
      return <PortalPage sender="" title={say(words.signedOut)} />
    case 'form-old':
    case 'refused':
      return (
        <PortalPage sender="" title={state.kind === 'refused' ? state.sentence : say(words.formOld)}>
          <p>
            <a href="/portal">{say(words.back)}</a>
          </p>
        </PortalPage>
      )
    case 'not-found':
      return (
        <PortalPage sender="" title={say(words.notFoundTitle)} lead={say(words.notFoundText)}>
          <p>
            <a href="/portal">{say(words.back)}</a>
          </p>
        </PortalPage>
      )
  }
}
