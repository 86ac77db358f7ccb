import type { Answer, Argument, MethodName } from './contract.ts';

/** One call with its argument. */
export interface Call<M extends MethodName = MethodName> {
  readonly name: M;
  readonly argument: Argument<M>;
}

/** As many lines of the list as a person looks at before they search. */
export const FIRST_LINES = 50;

function call<M extends MethodName>(name: M, argument: Argument<M>): Call {
  return { name, argument };
}

/** A screen, with the incident that it is about. */
interface Screen {
  readonly screen: string;
  readonly id?: string;
}

/**
 * What the screen at this place asks first of all. A call that is missing here is made all the same, a little later.
 */
export function firstCalls({ screen, id }: Screen): readonly Call[] {
  const settings = call('settings.get', {});
  if (screen === 'incidents')
    return [
      call('incidents.list', { query: '', limit: FIRST_LINES }),
      settings,
      call('app.info', {}),
      call('followUp.due', {}),
    ];
  if (screen === 'workspace' && id !== undefined)
    return [settings, call('incidents.open', { id }), call('refused.get', { id }), call('style.get', {})];
  return [settings];
}

/** Whether any screen asks this first of all; such a call reads and changes nothing. */
export function isFirstCall(name: unknown): boolean {
  const screens = [{ screen: 'incidents' }, { screen: 'workspace', id: '' }];
  return screens.flatMap(firstCalls).some((first) => first.name === name);
}

/** The answer to a call, as it came. */
export interface Answered extends Call {
  readonly value: Answer<MethodName>;
}
