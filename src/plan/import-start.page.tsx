import { type FormEvent, useState } from 'react'
import { say } from '../language/words.ts'
import { Button } from '../ui/button.tsx'
import { useRead } from '../ui/call.tsx'
import { Field, SelectField, TextField } from '../ui/field.tsx'
import { Empty, Notice } from '../ui/notice.tsx'
import { Stack } from '../ui/page.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { MOST_FILE_BYTES } from './file-input.ts'
import { base64Of } from './preview.ts'

/** A file, and for a new project its client and name. */
export interface Chosen {
  readonly fileName: string
  readonly content: string
  readonly clientId: string
  readonly name: string
}

interface Clients {
  clients: readonly { id: string; name: string }[]
}

const MEGABYTE = 1024 * 1024

/** The file and where it goes. */
export function ImportStart({
  isNew,
  busy,
  onLook,
}: {
  isNew: boolean
  busy: boolean
  onLook: (chosen: Chosen) => void
}) {
  const words = useWords('plan').import
  const { formats } = useReader()
  const { data } = useRead<Clients>('GET /clients')
  const [file, setFile] = useState<File | null>(null)
  const [clientId, setClientId] = useState('')
  const [name, setName] = useState('')
  if (isNew && data?.clients.length === 0)
    return <Empty title={say(words.noClients)} act={<a href="/clients">{say(words.toClients)}</a>} />
  const tooBig = file !== null && file.size > MOST_FILE_BYTES
  const ready = file !== null && !tooBig && (!isNew || (clientId !== '' && name.trim() !== ''))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    void file
      .arrayBuffer()
      .then((bytes) =>
        onLook({ fileName: file.name, content: base64Of(new Uint8Array(bytes)), clientId, name: name.trim() }),
      )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={6}>
        <Field label={say(words.file)} description={say(words.fileHint)}>
          {(linked) => (
            <input
              {...linked}
              className="input"
              type="file"
              accept=".csv,.txt,.xml,.json,text/csv,text/xml,application/json"
              onChange={(e) => {
                const picked = e.currentTarget.files?.[0] ?? null
                setFile(picked)
                if (name === '' && picked) setName(picked.name.replace(/\.\w+$/u, ''))
              }}
            />
          )}
        </Field>
        {tooBig ? (
          <Notice
            state="watch"
            live="assertive"
            title={say(words.tooBig, {
              name: file.name,
              megabytes: formats.number(Math.ceil(file.size / MEGABYTE)),
              most: formats.number(MOST_FILE_BYTES / MEGABYTE),
            })}
          />
        ) : null}
        {isNew ? (
          <>
            <SelectField
              label={say(words.client)}
              value={clientId}
              onChange={setClientId}
              placeholder={say(words.chooseClient)}
              choices={(data?.clients ?? []).map((c) => ({ value: c.id, label: c.name }))}
              required
            />
            <TextField label={say(words.name)} value={name} onChange={setName} required />
          </>
        ) : null}
        <div>
          <Button type="submit" kind="primary" disabled={!ready} busy={busy ? say(words.reading) : null}>
            {say(words.lookAt)}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
