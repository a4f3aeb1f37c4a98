/** A colour as the eye's cones answer to it, before any screen clips it: linear sRGB, each 0..1. */
export type Linear = readonly [red: number, green: number, blue: number]

/** OKLCH to linear sRGB, clipped to the screen's range (matrices: Ottosson 2020, 'A perceptual color space'). */
export function linearOf(lightness: number, chroma: number, hue: number): Linear {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    clip(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    clip(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    clip(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ]
}

function clip(of: number): number {
  return Math.min(1, Math.max(0, of))
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(one: Linear, other: Linear): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The opaque colours of a stylesheet that come in pairs, by name, in light and in dark. */
export function pairsIn(css: string): Map<string, { light: Linear; dark: Linear }> {
  const one = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`
  const pair = new RegExp(String.raw`--([\w-]+):\s*light-dark\(\s*${one},\s*${one}\s*\)`, 'g')
  const colours = [...css.matchAll(pair)].map(([, name = '', ...numbers]) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(Number)
    return [name, { light: linearOf(a, b, c), dark: linearOf(d, e, f) }] as const
  })
  return new Map(colours)
}
