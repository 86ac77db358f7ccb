import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPages } from '../../../../main/hosts/loopback/page-watch.ts';

const grace = 60_000;
let gone = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  gone = vi.fn();
});
afterEach(() => vi.useRealTimers());

it('waits for the first page as long as it takes', () => {
  watchPages(grace, gone);
  vi.advanceTimersByTime(grace * 100);
  expect(gone).not.toHaveBeenCalled();
});

it('says so once when the last page has been away for the whole time', () => {
  const watch = watchPages(grace, gone);
  const closeFirst = watch.pageOpened();
  const closeSecond = watch.pageOpened();
  closeFirst();
  vi.advanceTimersByTime(grace * 2);
  expect(gone).not.toHaveBeenCalled();
  closeSecond();
  vi.advanceTimersByTime(grace - 1);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(grace * 2);
  expect(gone).toHaveBeenCalledTimes(1);
});

it('takes a reload for what it is', () => {
  const watch = watchPages(grace, gone);
  watch.pageOpened()();
  vi.advanceTimersByTime(grace - 1);
  watch.pageOpened();
  vi.advanceTimersByTime(grace * 2);
  expect(gone).not.toHaveBeenCalled();
});

it('does not wait when the browser itself has ended, before or after its page', () => {
  const before = watchPages(grace, gone);
  const close = before.pageOpened();
  before.browserEnded();
  vi.advanceTimersByTime(1);
  expect(gone).not.toHaveBeenCalled();
  close();
  vi.advanceTimersByTime(1);
  expect(gone).toHaveBeenCalledTimes(1);

  const after = watchPages(grace, gone);
  after.pageOpened()();
  after.browserEnded();
  vi.advanceTimersByTime(1);
  expect(gone).toHaveBeenCalledTimes(2);
});

it('takes a browser that handed over to a running one and ended at once for no end', () => {
  const watch = watchPages(grace, gone);
  watch.browserEnded();
  vi.advanceTimersByTime(grace * 2);
  expect(gone).not.toHaveBeenCalled();
});

it('does not wait for a page that was let in when the browser ends before it connects', () => {
  const watch = watchPages(grace, gone);
  watch.pageComing();
  vi.advanceTimersByTime(grace - 1);
  expect(gone).not.toHaveBeenCalled();
  watch.browserEnded();
  vi.advanceTimersByTime(1);
  expect(gone).toHaveBeenCalledTimes(1);
});

it('notices a page that was let in and left before it connected, and gives a slow one time', () => {
  const left = watchPages(1_000, gone);
  left.pageComing();
  vi.advanceTimersByTime(9_999);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(grace);
  expect(gone).toHaveBeenCalledTimes(1);

  const slow = watchPages(1_000, gone);
  slow.pageComing();
  vi.advanceTimersByTime(9_999);
  slow.pageOpened();
  vi.advanceTimersByTime(grace * 2);
  expect(gone).toHaveBeenCalledTimes(1);
});

it('is silent once stopped', () => {
  const watch = watchPages(grace, gone);
  watch.pageOpened()();
  watch.stop();
  vi.advanceTimersByTime(grace * 2);
  expect(gone).not.toHaveBeenCalled();
});
