/**
 * What the taker made of a mail: 'kept' is marked as read, 'left' stays as it is and is not asked about again,
 * 'later' stays as it is and is brought again when its sender has waited.
 */
export type Kept = 'kept' | 'left' | 'later'
