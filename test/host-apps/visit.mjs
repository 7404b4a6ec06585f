/** One visit to a built host app, in Chromium: what a visitor does, and what went wrong meanwhile. */
import assert from 'node:assert/strict';

/** Asks the first question, answers it, and sees that the app was told. */
export async function visitApp(browser, origin, {question, inHtml}) {
  const html = await (await fetch(origin)).text();
  for (const words of inHtml) assert.ok(html.includes(words), `the HTML has ${words}`);

  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', ({message}) => wrong.push(message));
  page.on('request', (request) => {
    if (new URL(request.url()).protocol !== 'data:' && !request.url().startsWith(origin)) {
      wrong.push(`a request to ${request.url()}`);
    }
  });
  await page.goto(origin, {waitUntil: 'networkidle'});
  const seen = await page.evaluate(useChecker);
  await page.waitForFunction(appIsTold, undefined, {timeout: 10_000});
  await context.close();

  assert.ok(seen.before.includes(question), seen.before);
  assert.deepEqual(seen.questions, ['age', 'supplementary']);
  assert.ok(!seen.after.includes(question), seen.after);
  assert.deepEqual(seen.roots, seen.whole, 'each element shows itself once');
  assert.deepEqual(wrong, []);
}

/** In the page: the root of the checker is closed, and tests reach it through the element. */
async function useChecker() {
  await customElements.whenDefined('coverage-checker');
  const checker = document.querySelector('coverage-checker');
  const text = async () => {
    await checker.updateComplete;
    return checker.renderRoot.querySelector('.frame').innerText;
  };
  const before = await text();
  const questions = [checker.question];
  checker.renderRoot.querySelector('input[value="adult"]').click();
  await checker.updateComplete;
  checker.renderRoot.querySelector('button.primary').click();
  const after = await text();
  questions.push(checker.question);
  const all = [...document.querySelectorAll('coverage-checker, therapist-finder-link')];
  const roots = all.map(({renderRoot}) => renderRoot.childElementCount);
  return {before, after, questions, roots, whole: all.map(() => 1)};
}

/** In the page: goes on until the app counts a step, which it does once its framework is awake. */
async function appIsTold() {
  if (Number(document.querySelector('output').textContent) > 0) return true;
  const checker = document.querySelector('coverage-checker');
  checker.reset();
  await checker.updateComplete;
  checker.renderRoot.querySelector('input[value="adult"]').click();
  await checker.updateComplete;
  checker.renderRoot.querySelector('button.primary').click();
  return false;
}
