/** What browsers with the Prioritized Task Scheduling API have; a page's own global may be anything. */
interface TaskScheduler {
  postTask(work: () => void): Promise<void>;
}

/**
 * Does it in a task of its own, after what the browser has to do already, so that nobody's tap or
 * scroll waits for several things at once. Where the browser has no such tasks it is done at once:
 * a timer would wait longer than it has to, in a tab in the background or while a page is loading.
 */
export function inTaskOfItsOwn(work: () => void): void {
  try {
    void (globalThis as unknown as {scheduler: TaskScheduler}).scheduler.postTask(work);
  } catch {
    work();
  }
}
