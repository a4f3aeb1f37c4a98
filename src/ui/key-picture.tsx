/** A square picture of dark cells for a camera, always dark on light, since cameras read no other. */
export function KeyPicture({ size, path, label }: { size: number; path: string; label: string }) {
  return (
    <svg className="key-picture" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="white" />
      <path d={path} fill="black" shapeRendering="crispEdges" />
    </svg>
  )
}

/** Codes to be written down, two columns of figures. */
export function CodeList({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  )
}
