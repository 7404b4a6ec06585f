import {html, render} from 'lit';
import {directionOf} from '../localisation/closest-language.js';
import {currentLanguage} from '../localisation/language.js';

/** Content in a frame of its own, in the language of the moment, to be printed without the page. */
export function onPaper(content: unknown): DocumentFragment {
  const paper = document.createDocumentFragment();
  const language = currentLanguage();
  render(
    html`<div class="frame paper" lang=${language} dir=${directionOf(language)}>${content}</div>`,
    paper,
  );
  return paper;
}
