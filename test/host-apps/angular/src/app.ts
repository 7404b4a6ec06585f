import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild} from '@angular/core';
import type {CoverageChecker} from 'bekkenfysio-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Praktijk</h1>
    <coverage-checker #checker complaint="other" (coverage-step)="onStep()">
      <p>Bel 030 123 45 67.</p>
    </coverage-checker>
    <p>
      Stappen: <output>{{ steps() }}</output>
    </p>
  `,
})
export class App {
  protected readonly steps = signal(0);
  protected readonly checker = viewChild.required<ElementRef<CoverageChecker>>('checker');

  protected onStep(): void {
    this.steps.update((steps) => steps + 1);
  }

  protected wrong(): void {
    // @ts-expect-error The question on screen is only to be read.
    this.checker().nativeElement.question = 'age';
  }
}
