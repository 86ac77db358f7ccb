import file from '../../assets/content/conversations.json' with { type: 'json' };
import type { Conversations } from '../../shared/core/script/conversation.ts';

/** Checked by a test, as the compiler only sees the texts' types. */
export const CONVERSATIONS: Conversations = file as Conversations;
