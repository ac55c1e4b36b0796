import type { zh } from './zh'

type Widened<Message> = Message extends string
  ? string
  : Message extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Message]: Widened<Message[Key]> }

/** Every word on screen. The Chinese dictionary is the model; one that misses a key does not compile. */
export type Messages = Widened<typeof zh>
