import type {Path} from '../coverage/policy/issue.js';

/** Where the text of a JSON file stops being JSON, and what could have stood there. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly expected: string;
}

type OnPlace = (path: Path, offset: number) => void;

/** What may come next. `close` is the bracket that ends the list or object we are in. */
type Next =
  'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' | 'end';

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Deeper than anything that is reported. */
const DEEPEST = 20;

/**
 * Walks through JSON text and tells where each key and each item of a list stands. `JSON.parse`
 * forgets that, and each engine words its errors in another way.
 *
 * @returns where the text stops being JSON, or null if it is JSON to the end
 */
export function walkJson(text: string, onPlace: OnPlace): SyntaxProblem | null {
  return new Walk(text, onPlace).run();
}

class Walk {
  readonly #text: string;
  readonly #onPlace: OnPlace;
  readonly #levels: {readonly close: string; step: string | number}[] = [];
  #at = 0;

  constructor(text: string, onPlace: OnPlace) {
    this.#text = text;
    this.#onPlace = onPlace;
  }

  run(): SyntaxProblem | null {
    let next: Next = 'value';
    for (;;) {
      this.#take(SPACE);
      if (next === 'end' && this.#at === this.#text.length) return null;
      const offset = this.#at;
      const after = this.#read(next);
      if (!after) return {offset, expected: next.replace('close', this.#level?.close ?? '')};
      next = after;
    }
  }

  get #level() {
    return this.#levels[this.#levels.length - 1];
  }

  /** Reads what comes next and tells what comes after that; null where it does not come. */
  #read(next: Next): Next | null {
    if (next.endsWith('close') && this.#skip(this.#level?.close)) {
      this.#levels.pop();
      return this.#afterValue();
    }
    if (next === 'end') return null;
    if (next === 'colon') return this.#skip(':') ? 'value' : null;
    if (next === 'comma or close') return this.#comma();
    return next.startsWith('key') ? this.#key() : this.#value();
  }

  #comma(): Next | null {
    const level = this.#level;
    if (!level || !this.#skip(',')) return null;
    if (typeof level.step === 'string') return 'key';
    level.step++;
    return 'value';
  }

  #key(): Next | null {
    const offset = this.#at;
    const key = this.#take(STRING);
    if (!this.#level || key === null) return null;
    this.#level.step = JSON.parse(key) as string;
    this.#place(offset);
    return 'colon';
  }

  #value(): Next | null {
    if (typeof this.#level?.step === 'number') this.#place(this.#at);
    if (this.#skip('{')) {
      this.#levels.push({close: '}', step: ''});
      return 'key or close';
    }
    if (this.#skip('[')) {
      this.#levels.push({close: ']', step: 0});
      return 'value or close';
    }
    return (this.#take(STRING) ?? this.#take(ATOM)) ? this.#afterValue() : null;
  }

  #afterValue(): Next {
    return this.#levels.length ? 'comma or close' : 'end';
  }

  #place(offset: number): void {
    if (this.#levels.length > DEEPEST) return;
    this.#onPlace(
      this.#levels.map(({step}) => step),
      offset,
    );
  }

  #skip(sign: string | undefined): boolean {
    if (sign === undefined || this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }
}
