/** Small numbers that stand for words in the flat arrays of a network. */

export const FS = 0
export const SS = 1
export const FF = 2
export const SF = 3
export const TYPE_CODE = { FS, SS, FF, SF } as const

export const WAITING = 0
export const RUNNING = 1
export const DONE = 2

/** What a floor under a start stands for. */
export const BY_PLAN_START = 0
export const BY_STATUS = 1
export const BY_CONSTRAINT = 2
export const BY_PLANNED_START = 3

/** No bound: far below any working minute, and far from overflow when a duration is taken off. */
export const NEVER = -1_000_000_000
