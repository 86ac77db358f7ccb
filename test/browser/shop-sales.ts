const FROM = Date.parse('2026-05-06T00:00:00Z') / 1000;
const UNTIL = Date.parse('2026-06-04T01:30:00Z') / 1000;
const START = Date.parse('2026-06-03T14:02:00Z') / 1000;
const RESTORED = Date.parse('2026-06-03T14:49:00Z') / 1000;
const CAUGHT_UP = RESTORED + 45 * 60;
const STEP = 300;
const DAY = 86_400;

/** Dollars of five minutes: busy by day, never twice the same, fewer while payments failed, some more afterwards. */
function soldAt(at: number): number {
  const usual = 2_000 + 1_500 * Math.sin(((at % DAY) / DAY) * 2 * Math.PI - Math.PI / 2);
  const varied = usual * (1 + 0.08 * Math.sin(at / 4_321) + 0.03 * Math.sin(at * 7));
  const share = at >= START && at < RESTORED ? 0.3 : at >= RESTORED && at < CAUGHT_UP ? 1.15 : 1;
  return varied * share;
}

/**
 * Four weeks before the model incident and the day of it, as Prometheus answers query_range, a series for each shop.
 */
export function shopSales(shops: readonly string[]): string {
  const times = Array.from({ length: (UNTIL - FROM) / STEP }, (_, place) => FROM + place * STEP);
  const values = times.map((at) => [at, soldAt(at).toFixed(2)]);
  const result = shops.map((shop) => ({ metric: { __name__: 'shop_sales', shop }, values }));
  return JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } });
}
