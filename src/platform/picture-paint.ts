import sharp from 'sharp'

export interface PaintJob {
  readonly id: number
  readonly svg: string
  readonly scale: number
}

export interface Painted {
  readonly id: number
  readonly png?: Uint8Array
  readonly error?: string
}

/** Import this file only after `useOwnFonts()`: loading sharp fixes the fonts of the process. */
export async function paintPicture(svg: string, scale: number): Promise<Uint8Array> {
  const image = sharp(Buffer.from(svg), { density: 72 * scale, limitInputPixels: 50_000_000 })
  return new Uint8Array(await image.png({ compressionLevel: 9, palette: true, colours: 200, dither: 1 }).toBuffer())
}
