import { QueryClient, useQuery } from '@tanstack/react-query';
import type { Answer, Argument, MethodName } from '../../../shared/api/contract.ts';
import type { ApiError } from '../../../shared/api/result.ts';
import { useServices } from './services.ts';

/** Lists are local: always "online", fresh at every look, never retried behind the person's back. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 0, refetchOnWindowFocus: true },
    },
  });
}

/** A refused call as an exception, for TanStack Query; the sentence for the person is the message. */
function refused({ message, code }: ApiError): Error {
  return new Error(message, { cause: code });
}

/**
 * One reading call, kept by its name and argument. Shows the last answer while the next one loads. With `every` it is
 * made again after so many ms, also in a hidden window.
 */
export function useCall<M extends MethodName>(name: M, argument: Argument<M>, every?: number) {
  const { api } = useServices();
  return useQuery<Answer<M>>({
    queryKey: [name, argument],
    ...(every ? { refetchInterval: every, refetchIntervalInBackground: true } : {}),
    placeholderData: (before: Answer<M> | undefined) => before as never,
    queryFn: async () => {
      const result = await api(name, argument);
      if (!result.ok) throw refused(result.error);
      return result.value;
    },
  });
}
