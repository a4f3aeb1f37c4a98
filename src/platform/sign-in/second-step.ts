import QRCode from 'qrcode'
import { z } from 'zod'
import { parse } from '../act.ts'
import { Refused } from '../refused.ts'
import { forgiveAttempt } from './attempts.ts'
import {
  keepOnly,
  mustHold,
  refusing,
  refusingCode,
  sixDigits,
  typedPassword,
  type Route,
  type SessionDoor,
} from './held.ts'

/** Setting up, confirming and switching off the code from a phone (TOTP, RFC 6238). */
export function secondStep(door: SessionDoor): Record<string, Route> {
  const { world } = door
  const { api } = world.ports.accounts.library
  return {
    async '/auth/second-step/start'(c, input) {
      const held = await mustHold(door, c)
      const { headers, response } = await api
        .enableTwoFactor({
          body: { method: 'totp', ...parse(z.object({ password: typedPassword }), input) },
          headers: c.req.raw.headers,
          returnHeaders: true,
        })
        .catch(refusing({ kind: 'wrong-password' }))
      await forgiveAttempt(world, 'account', held.email)
      if (!('totpURI' in response) || !response.totpURI) throw new Refused({ kind: 'not-allowed' })
      return { headers, body: keyOf(response.totpURI, response.backupCodes ?? []) }
    },
    async '/auth/second-step/confirm'(c, input) {
      const held = await mustHold(door, c)
      const body = parse(z.object({ code: sixDigits }), input)
      const { headers } = await api
        .verifyTOTP({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusingCode)
      await keepOnly(door, held, headers)
      return { headers, body: {} }
    },
    async '/auth/second-step/stop'(c, input) {
      const held = await mustHold(door, c)
      const body = parse(z.object({ password: typedPassword }), input)
      const { headers } = await api
        .disableTwoFactor({ body, headers: c.req.raw.headers, returnHeaders: true })
        .catch(refusing({ kind: 'wrong-password' }))
      await keepOnly(door, held, headers)
      return { headers, body: {} }
    },
  }
}

/** The key for the phone as a link, as letters to type, and as a picture to scan: an SVG path of unit squares. */
function keyOf(link: string, backupCodes: readonly string[]): object {
  const { size, data } = QRCode.create(link, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data, (on, i) => (on ? `M${i % size} ${Math.floor(i / size)}h1v1h-1z` : ''))
  return {
    link,
    key: new URL(link).searchParams.get('secret') ?? '',
    picture: { size, path: dark.join('') },
    backupCodes,
  }
}
