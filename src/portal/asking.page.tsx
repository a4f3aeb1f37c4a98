import { addDays } from '../kit/day.ts'
import { say } from '../language/words.ts'
import { AskBox, PortalForm } from '../ui/portal-parts.tsx'
import type { Part, Trouble } from './offer.page.tsx'

/** What a client may say instead of choosing: a question, that none of it helps, another day. */
export function Asking({ state, words, formats: { day } }: Part) {
  const { offer, formToken, trouble, reader } = state
  const action = `/portal/cases/${offer.caseId}/answer`
  const hidden = (kind: string) => ({ form: formToken, kind })
  const typed = (kind: Trouble['in']) => (trouble && trouble.in === kind && 'typed' in trouble ? trouble.typed : '')
  const empty = (kind: Trouble['in']) => (trouble?.in === kind ? say(words.emptyText) : undefined)
  const example = day('bare', addDays(offer.options[0]?.day ?? reader.today, 2))
  return (
    <>
      <h2>{say(words.askTitle)}</h2>
      <AskBox
        name="question"
        action={action}
        hidden={hidden('question')}
        label={say(words.askLabel)}
        error={empty('question')}
        value={typed('question')}
        button={say(words.askButton)}
      />
      <h2>{say(words.otherTitle)}</h2>
      <AskBox
        name="refused"
        action={action}
        hidden={hidden('refused')}
        label={say(words.refuseLabel)}
        error={empty('refused')}
        value={typed('refused')}
        button={say(words.refuseButton)}
      />
      <PortalForm action={action} hidden={hidden('proposed')}>
        <label className="portal-label" htmlFor="day">
          {say(words.proposeDay)}
        </label>
        {trouble?.in === 'proposed' ? (
          <p className="portal-error" id="day-e" role="alert">
            {say(words.badDay, { example })}
          </p>
        ) : null}
        <input
          className="portal-day"
          id="day"
          name="day"
          type="date"
          min={reader.today}
          defaultValue={trouble?.in === 'proposed' ? trouble.day : ''}
          aria-describedby={trouble?.in === 'proposed' ? 'day-e' : undefined}
        />
        <label className="portal-label" htmlFor="proposed">
          {say(words.proposeLabel)}
        </label>
        <textarea className="portal-text" id="proposed" name="proposed" rows={3} defaultValue={typed('proposed')} />
        <button className="portal-button" type="submit">
          {say(words.proposeButton)}
        </button>
      </PortalForm>
    </>
  )
}

/** What they have said so far. */
export function Said({ state: { offer }, words, formats: { day, moment } }: Part) {
  return (
    <section>
      <h2>{say(words.yourAnswers)}</h2>
      {offer.answers.map(({ at, answer }) => (
        <blockquote key={at}>
          <p>
            <small>
              <time dateTime={at}>{moment(at)}</time>. {answer.kind === 'question' ? say(words.saidQuestion) : null}
              {answer.kind === 'refused' ? say(words.saidRefused) : null}
              {answer.kind === 'proposed' ? say(words.saidProposed, { day: day('bare', answer.day) }) : null}
            </small>
          </p>
          {answer.words === '' ? null : <p>{answer.words}</p>}
        </blockquote>
      ))}
    </section>
  )
}
