/** The text of `src/forecast/kernel-bytes.ts` for `kernel/simulate.ts` as it is now. */
export function kernelBytesText(): Promise<string>
/** Writes the file if the source gives another one; true = written. */
export function buildKernel(): Promise<boolean>
