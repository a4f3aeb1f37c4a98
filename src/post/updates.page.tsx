import { say, type Phrases, type Areas } from '../language/words.ts'
import { PortalForm, PortalPage } from '../ui/portal-parts.tsx'

export type UpdatesState =
  | { readonly kind: 'ask'; readonly house: string; readonly action: string }
  /** `again` takes a slip back; null where it has stood too long for one. */
  | { readonly kind: 'stopped'; readonly house: string; readonly again: string | null }
  | { readonly kind: 'wanted'; readonly house: string; readonly action: string }
  | { readonly kind: 'unknown' }

/** Where a reader stops their weekly updates. Looking at it changes nothing: mail scanners follow links. */
export function UpdatesPage({ state, words }: { state: UpdatesState; words: Phrases<Areas['updates']> }) {
  switch (state.kind) {
    case 'ask':
      return (
        <PortalPage sender={state.house} title={say(words.title, { house: state.house })} lead={say(words.lead)}>
          <PortalForm action={state.action} hidden={{ 'List-Unsubscribe': 'One-Click' }}>
            <button className="portal-button" data-kind="primary" type="submit">
              {say(words.stop)}
            </button>
          </PortalForm>
        </PortalPage>
      )
    case 'stopped':
      return (
        <PortalPage
          sender={state.house}
          title={say(words.stopped, { house: state.house })}
          lead={say(words.stoppedText)}
        >
          {state.again === null ? (
            <p>{say(words.tellThem)}</p>
          ) : (
            <>
              <p>{say(words.slip)}</p>
              <PortalForm action={state.again} hidden={{}}>
                <button className="portal-button" type="submit">
                  {say(words.again)}
                </button>
              </PortalForm>
            </>
          )}
        </PortalPage>
      )
    case 'wanted':
      return (
        <PortalPage sender={state.house} title={say(words.wanted, { house: state.house })} lead={say(words.wantedText)}>
          <p>
            <a href={state.action}>{say(words.stopAfterAll)}</a>
          </p>
        </PortalPage>
      )
    case 'unknown':
      return <PortalPage sender="" title={say(words.unknown)} lead={say(words.unknownText)} />
  }
}
