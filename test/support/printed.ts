import type {WidgetElement} from '../../src/embed/widget-element.js';
import {byRole} from './roles.js';

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');

/** Presses the button with this name, and gives back the window that would go on paper. */
export async function printed(element: WidgetElement, button: string): Promise<Window> {
  if (!contentWindow) throw new Error('Frames have no window here');
  try {
    return await new Promise<Window>((resolve) => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...contentWindow,
        get(this: HTMLIFrameElement) {
          const view = contentWindow.get?.call(this) as Window;
          view.print = () => {
            resolve(view);
          };
          return view;
        },
      });
      byRole(element.renderRoot, 'button', button).click();
    });
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', contentWindow);
  }
}
