/** The name, with a rule that runs ahead of it: said before it is due. */
export function Wordmark({ size = 'small' }: { size?: 'small' | 'large' }) {
  return (
    <span className="wordmark" data-size={size} translate="no">
      Forthright
    </span>
  )
}

/** A key as one sees it on the keyboard. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((key, i) => (
        // The same key can stand twice in a sequence, so its place is its name.
        <kbd className="key" key={`${key}${i}`}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
