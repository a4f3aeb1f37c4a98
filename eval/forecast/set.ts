/** A measured figure with its bootstrap interval; `goal` as docs/forecast.md states it. Null where it cannot be taken. */
export interface Figure {
  readonly value: number
  readonly lo: number
  readonly hi: number
  readonly goal?: string
}

/** How the figures of a set came about. */
export type Mode = 'leave-group-out' | 'kept-apart' | 'shipped-prior'

/** What a set measured: machine-readable figures, and the lines a person reads. */
export interface SetReport {
  /** Projects, and status points within them. */
  readonly n: number
  readonly points: number
  readonly mode: Mode
  readonly figures: Readonly<Record<string, Figure | null>>
  /** Rival -> figure -> value, on the same points. */
  readonly rivals: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  /** Ours minus the rival, paired. */
  readonly diffs: Readonly<Record<string, Figure>>
  readonly warnings: readonly string[]
  readonly lines: readonly string[]
  /** Where the prior came from; absent = the shipped one. */
  readonly prior?: { readonly source: string; readonly n: number }
  /** Reasons for figures that are null. */
  readonly missing?: Readonly<Record<string, string>>
}

export interface HowToRun {
  readonly seed: number
  /** Bootstrap draws. */
  readonly draws: number
}

/** One kind of evaluation data: chosen by the names of its files, run on those of --data and --prior. */
export interface EvalSet {
  readonly name: string
  /** Matches the base name of a file, with or without .gz. */
  readonly pattern: RegExp
  run(files: { readonly data: readonly string[]; readonly prior: readonly string[] }, how: HowToRun): SetReport
}
