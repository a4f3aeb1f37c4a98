/**
 * Every table of the store. Each room's *.store.ts adds its own by declaration
 * merging: `declare module '../platform/store/tables.ts' { interface Tables { ... } }`.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- rooms add their tables by declaration merging
export interface Tables {}
