import { z } from 'zod/mini'
import { dayFrom, type Day } from '../kit/day.ts'
import type { Said } from '../letter/facts.ts'

/** A day as it comes in. */
export const dayInput = z.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== null, 'not-a-day')

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))

const saidOf = (most: number) =>
  z.custom<Said>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(
        ([code, words]) =>
          /^[a-z]{2}$/.test(code) && typeof words === 'string' && words.trim() !== '' && words.length <= most,
      ),
    'not-said',
  )

/** A clause in one or more languages; at least one. */
export const saidInput = saidOf(500)

/** Whole sentences in one or more languages. */
export const replyInput = saidOf(3_000)

export const shortText = text(500)
export const longText = text(5_000)
