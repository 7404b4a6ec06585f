import type {Build, Choice} from './choice.js';
import {byId} from './dom.js';
import {previewPage} from './preview.js';
import type {UiLanguage} from './texts.js';

const PHONE = 375;
const DESKTOP = 1120;
/** How long a person may pause while typing before the page is loaded anew, in milliseconds. */
const PAUSE = 350;

let shown = '';
let wait: ReturnType<typeof setTimeout> | undefined;

/** Shows the page with the widgets, a moment after the last change. */
export function showPreview(
  choice: Choice,
  build: Build,
  where: {readonly language: UiLanguage; readonly folder: string},
): void {
  const page = previewPage(choice, build, where);
  if (page === shown) return;
  clearTimeout(wait);
  const isFirst = shown === '';
  shown = page;
  const load = () => {
    // The page is made of escaped values only; it has to be on this origin to load the script.
    (byId('preview') as HTMLIFrameElement).srcdoc = page;
  };
  if (isFirst) load();
  else wait = setTimeout(load, PAUSE);
}

/** Gives the page the width of a phone or a desktop, drawn smaller where there is no room. */
export function fitPreview(): void {
  const frame = byId('preview');
  const screen = frame.parentElement;
  if (!screen) return;
  const isPhone = document.querySelector<HTMLInputElement>('#width-phone-input')?.checked;
  const room = screen.clientWidth;
  const width = isPhone ? PHONE : DESKTOP;
  const scale = Math.min(1, room / width);
  frame.style.inlineSize = `${width}px`;
  frame.style.blockSize = `${screen.clientHeight / scale}px`;
  frame.style.transform = `scale(${scale})`;
  frame.style.marginInlineStart = `${Math.max(0, (room - width * scale) / 2)}px`;
}

window.addEventListener('resize', fitPreview);
