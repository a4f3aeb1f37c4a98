// The genitive joins a Bengali word and changes with its last letter; after figures, Latin letters and quotation marks the hyphen stays.
const JOINTS: readonly [RegExp, string][] = [
  [/(?<=[\u0995-\u09B9\u09DC\u09DD\u09DF]\u09BC?)-এর(?![\p{L}\p{M}])/gu, 'ের'],
  [/(?<=[\u09BE-\u09C3\u09C7\u09CB\u0993])-এর(?![\p{L}\p{M}])/gu, 'র'],
  [/(?<=[\u0982\u0987\u0989])-এর(?![\p{L}\p{M}])/gu, 'য়ের'],
  [/(?<=[\u0980-\u09CC])-(?=[ওই](?![\p{L}\p{M}]))/gu, ''],
]

/** Joins endings to the words of slots: 'সভা-এর' becomes 'সভার', 'প্রতিবেদন-এর' becomes 'প্রতিবেদনের'. */
export function polish(text: string): string {
  return JOINTS.reduce((joined, [joint, ending]) => joined.replace(joint, ending), text)
}
