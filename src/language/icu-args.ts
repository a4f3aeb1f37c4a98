/**
 * The arguments of an ICU message, read from its literal type, so that a missing or misspelt one does
 * not compile. `plural` and `selectordinal` want a number, `select` a string, a plain slot either.
 * The stack tells a message ('m') from the inside of an argument ('a'), where braces open a sub-message.
 */
export type ArgsOf<Message extends string> = string extends Message
  ? Readonly<Record<string, string | number>>
  : Flat<InMessage<Message, []>>

type Flat<T> = { readonly [Key in keyof T]: T[Key] }

type Found<Name extends string, Value> = { [Key in Trim<Name>]: Value }

type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S extends `${infer R} ` ? Trim<R> : S

type Value<Kind extends string> =
  Trim<Kind> extends 'plural' | 'selectordinal' | 'number'
    ? number
    : Trim<Kind> extends 'select'
      ? string
      : string | number

type InMessage<S extends string, Stack extends readonly unknown[]> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Leave<S, Stack>
    : Opened<After, Stack>
  : S extends `${string}}${string}`
    ? Leave<S, Stack>
    : unknown

type Opened<S extends string, Stack extends readonly unknown[]> = S extends `${infer Head}}${infer Rest}`
  ? Head extends `${infer Name},${infer Tail}`
    ? Tail extends `${infer Kind},${string}`
      ? Found<Name, Value<Kind>> & (S extends `${string},${string},${infer Cases}` ? InArgument<Cases, Stack> : unknown)
      : Found<Name, Value<Tail>> & InMessage<Rest, Stack>
    : Found<Head, string | number> & InMessage<Rest, Stack>
  : unknown

/** Between the cases of a plural or select: '{' opens a sub-message, '}' ends the argument. */
type InArgument<S extends string, Stack extends readonly unknown[]> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Ended<S, Stack>
    : InMessage<After, [unknown, ...Stack]>
  : Ended<S, Stack>

type Ended<S extends string, Stack extends readonly unknown[]> = S extends `${string}}${infer Rest}`
  ? InMessage<Rest, Stack>
  : unknown

/** A '}' inside a message closes a sub-message and leads back into its argument. */
type Leave<S extends string, Stack extends readonly unknown[]> = Stack extends readonly [unknown, ...infer Outer]
  ? S extends `${string}}${infer Rest}`
    ? InArgument<Rest, Outer>
    : unknown
  : unknown
