import {loadLanguagesWith, setLanguage} from 'bekkenfysio-widgets';
import type {} from 'bekkenfysio-widgets/jsx';
import 'bekkenfysio-widgets/themes/calm.css';

// Dutch is inside; another language is a file of its own, here before anything is shown.
loadLanguagesWith(() => import('bekkenfysio-widgets/locales/en.js'));
await setLanguage('en');
await import('bekkenfysio-widgets/coverage-checker');

let steps = 0;
const checker = document.querySelector('coverage-checker');
checker?.addEventListener('coverage-step', () => {
  steps += 1;
  document.querySelector('output')!.textContent = String(steps);
});

// @ts-expect-error The question on screen is only to be read.
export const wrong = () => checker && (checker.question = 'age');
