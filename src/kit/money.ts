/** An amount in the currency's minor unit (cents, paisa), never a float. Currency is ISO 4217. */
export interface Money {
  readonly minor: number
  readonly currency: string
}

/** The number of decimals a currency is written with, from Intl. */
export function decimalsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

export function money(major: number, currency: string): Money {
  return { minor: Math.round(major * 10 ** decimalsOf(currency)), currency }
}

export function majorOf(amount: Money): number {
  return amount.minor / 10 ** decimalsOf(amount.currency)
}
