import { z } from 'zod'
import { isPlainAddress } from '../mail/address.ts'

/** A plain ASCII address and nothing else: no name, no list, no line break. */
export const email = z.string().trim().refine(isPlainAddress, 'email-not-plain')

/** The address of an account: of two spellings that differ in case only, one person has both. */
export const accountEmail = email.transform((address) => address.toLowerCase())
