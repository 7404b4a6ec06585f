import type {CSSResultOrNative} from 'lit';

/** What goes on paper. */
export interface Paper {
  /** The title of the printed document, and the name of the file when it is saved. */
  readonly title: string;
  readonly lang: string;
  readonly content: Node;
  readonly styles: readonly CSSResultOrNative[];
  /** The sheet of paper as a `@page` rule. Default: what the printer has, with usual margins. */
  readonly page?: string;
}

const PAGE = '@page{margin:12mm 14mm}';
const BODY = 'body{margin:0;background:#fff;color:#000}';

/** How long printing waits for pictures, in milliseconds. */
const LONGEST_WAIT = 3000;

const waiting = new WeakMap<Node, HTMLIFrameElement>();

/**
 * Prints one thing without the page around it, and without touching that page: in an empty frame
 * inside the element's own root, which is gone again when printing is over. The styles are adopted
 * and not written into it, so that it works under a strict content security policy. The element's
 * own styles have to hide `.print-frame`.
 */
export function printAlone(root: ParentNode & Node, paper: Paper): void {
  endPrinting(root);
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = paper.title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  waiting.set(root, frame);
  // Firefox puts the empty document in place only then; elsewhere it is there at once.
  frame.addEventListener(
    'load',
    () => {
      print(frame, paper, () => {
        endPrinting(root);
      });
    },
    {once: true},
  );
  root.append(frame);
}

/** Takes the frame away, if there is one: the element leaves the page or prints again. */
export function endPrinting(root: Node): void {
  waiting.get(root)?.remove();
  waiting.delete(root);
}

function print(frame: HTMLIFrameElement, paper: Paper, onEnd: () => void): void {
  const {contentWindow: view, contentDocument: doc} = frame;
  if (!view || !doc) return;
  const {fontFamily} = getComputedStyle(frame);
  doc.title = paper.title;
  doc.documentElement.lang = paper.lang;
  doc.body.append(paper.content);
  // A style sheet belongs to one document, so the frame has to make its own.
  const {CSSStyleSheet: Sheet} = view as Window & typeof globalThis;
  doc.adoptedStyleSheets = [
    `${paper.page ?? PAGE}${BODY}body{font-family:${fontFamily}}`,
    ...paper.styles.map(cssOf),
  ].map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
  view.addEventListener('afterprint', onEnd);
  if (doc.images.length === 0) view.print();
  else void loaded([...doc.images]).then(() => frame.isConnected && view.print());
}

/** Waits until pictures can be shown, but for those that are broken or take too long. */
function loaded(images: readonly HTMLImageElement[]): Promise<unknown> {
  const ready = images.map((image) => {
    // A frame of one pixel shows no picture, so one that is lazy would never come.
    image.loading = 'eager';
    return image.decode().catch(() => undefined);
  });
  const tooLong = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
  return Promise.race([Promise.all(ready), tooLong]);
}

function cssOf(style: CSSResultOrNative): string {
  if ('cssText' in style) return style.cssText;
  return [...style.cssRules].map(({cssText}) => cssText).join('\n');
}
