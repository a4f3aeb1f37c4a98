export function kept(home: string, name: string, make: (folder: string) => Promise<unknown>): Promise<string>
export function keptPages(home: string): Promise<string>
