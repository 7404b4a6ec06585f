/**
 * What our widget does after it is there, timed in the page until the frame that shows it. The
 * functions run in the page, so each stands by itself.
 */

/** A visitor's click on a choice and on Continue, in the first of them: the next question shows. */
async function click() {
  const checker = document.querySelector('coverage-checker');
  const root = checker.renderRoot;
  const from = performance.now();
  root.querySelector('input[type=radio]').click();
  await checker.updateComplete;
  const before = checker.question;
  root.querySelector('[part~=primary]').click();
  await checker.updateComplete;
  const until = await globalThis.bench.painted();
  if (checker.question === before) throw new Error('the click led nowhere');
  return {click: until - from};
}

/** The page says that it is in English: every widget shows English, its file loaded and read. */
async function language() {
  const all = [...document.querySelectorAll('coverage-checker')];
  const from = performance.now();
  document.documentElement.lang = 'en';
  const isThere = (one) => one.renderRoot.querySelector('.frame')?.lang === 'en';
  while (!all.every(isThere)) await new Promise((resolve) => setTimeout(resolve, 0));
  return {language: (await globalThis.bench.painted()) - from};
}

/** Every widget gets an insurer's policy by address: it is loaded, read, and shown in the outcome. */
async function policy() {
  const all = [...document.querySelectorAll('coverage-checker')];
  all.forEach((one) => {
    one.answers = {
      age: 'adult',
      complaint: 'other',
      supplementary: 'yes',
      deductible: 'no',
      referral: 'no',
    };
  });
  await Promise.all(all.map((one) => one.updateComplete));
  await globalThis.bench.painted();
  const from = performance.now();
  all.forEach((one) => {
    one.today = '2026-06-01';
    one.policySrc = '/policy.json';
  });
  const isThere = (one) =>
    one.renderRoot.querySelector('[part~=insurer]') && one.outcome.parts[0].policy;
  while (!all.every(isThere)) {
    if (performance.now() - from > 20000) throw new Error('the policy never showed');
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return {policy: (await globalThis.bench.painted()) - from};
}

/** The three after one another, each from a page at rest. */
export async function allTasks(page) {
  const measured = {};
  for (const task of [click, language, policy]) {
    Object.assign(measured, await page.evaluate(task));
    await page.evaluate(() => globalThis.bench.idle());
  }
  return measured;
}
