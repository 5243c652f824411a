import type { MessagePart } from '#lib/world/message.ts';
import type { Json } from '#lib/world/world.ts';

export type { Json };
/** What a part of a message says, by field name. */
export type Claims = NonNullable<MessagePart['claims']>;
