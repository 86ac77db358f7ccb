import type { Api } from '../../shared/api/client.ts';
import { type Result, success } from '../../shared/api/result.ts';
import { type HouseStyle, PLAIN_STYLE } from '../../shared/core/style/house-style.ts';

/** The house style as it was read last. */
export interface ReadStyle {
  readonly get: () => HouseStyle;
  /** Reads it unless it was read. What could not be read now is read with the next incident. */
  readonly ensure: () => Promise<Result<null>>;
  /** Reads it anew; until that succeeds the one known before holds. */
  readonly read: () => Promise<Result<null>>;
}

export function createReadStyle(api: Api): ReadStyle {
  let style = PLAIN_STYLE;
  let isRead = false;
  const read = async (): Promise<Result<null>> => {
    const kept = await api('style.get', {});
    isRead = kept.ok;
    if (!kept.ok) return kept;
    style = kept.value;
    return success(null);
  };
  return { get: () => style, read, ensure: async () => (isRead ? success(null) : read()) };
}
