import type { Api } from '../../shared/api/client.ts';
import type { MethodName } from '../../shared/api/contract.ts';

/** What another window has done: the call and the id it was about; never what was written. */
export interface News {
  readonly call: MethodName;
  readonly id: string | null;
}

export interface OtherWindows {
  /** The same calls; those that change something are told to the other windows once they have succeeded. */
  readonly telling: (api: Api) => Api;
  readonly hear: (listener: (news: News) => void) => void;
}

/** Calls after which what was answered before may no longer be so. */
const CHANGES =
  /\.(?:set|create|save|reset|duplicate|remove|restore|freeze|import|add|brief|followUp|lock|enter)$|^samples\.open$/;

/** Whether a call changes something that another one answers. */
export function changes(name: MethodName): boolean {
  return CHANGES.test(name);
}

function idOf(argument: unknown): string | null {
  const { id } = argument as { readonly id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** Windows of one app hear each other by a channel that no other origin can listen to. */
export function joinOtherWindows(): OtherWindows {
  const channel = new BroadcastChannel('upfront-news');
  return {
    telling: (api) => async (name, argument) => {
      const result = await api(name, argument);
      if (result.ok && changes(name)) channel.postMessage({ call: name, id: idOf(argument) });
      return result;
    },
    hear(listener) {
      channel.onmessage = ({ data }: MessageEvent<News>) => listener(data);
    },
  };
}
