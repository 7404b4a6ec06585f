import {expect} from '@open-wc/testing';
import {requestPolicy} from '../../src/embed/policy-source.js';
import {replacing} from '../support/replace.js';

interface Asked {
  readonly address: string;
  readonly options: RequestInit;
}

/** What was asked, and what came of it, where every request gets this response. */
async function asking(src: string, response: Response, url = 'https://voorbeeld.example/p') {
  Object.defineProperty(response, 'url', {value: url});
  const asked: Asked[] = [];
  const fetching = (address: string, options: RequestInit) => {
    asked.push({address, options});
    return Promise.resolve(response);
  };
  const result = await replacing(window, 'fetch', fetching, () =>
    requestPolicy(src, new AbortController().signal).catch((error: unknown) => String(error)),
  );
  return {asked, result};
}

/** A body of this many pieces of a thousand bytes, and how many of them were taken. */
function bodyOf(pieces: number) {
  const taken = {count: 0, cancelled: false};
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken.count += 1;
      controller.enqueue(new Uint8Array(1000).fill(32));
      if (taken.count === pieces) controller.close();
    },
    cancel: () => {
      taken.cancelled = true;
    },
  });
  return {body, taken};
}

describe('the request for a policy', () => {
  it('carries no cookie and no referrer, and can be ended', async () => {
    const {asked} = await asking('/polis.json', new Response('{}'));
    const [{address, options} = {address: '', options: {}}] = asked;
    expect(address).to.equal(new URL('/polis.json', document.baseURI).href);
    expect(options.credentials).to.equal('omit');
    expect(options.referrerPolicy).to.equal('no-referrer');
    expect(options.signal).to.be.instanceOf(AbortSignal);
  });

  [
    'javascript:alert(1)',
    'data:,{}',
    'http://voorbeeld.example/p',
    'https://naam@voorbeeld.example/p',
    'https://:geheim@voorbeeld.example/p',
    'mailto:a@voorbeeld.example',
    'https://',
    'http://[',
  ].forEach((src) => {
    it(`is not made to ${src}`, async () => {
      const {asked, result} = await asking(src, new Response('{}'));
      expect(asked).to.be.empty;
      expect(result).to.include('This address is not used');
    });
  });

  ['https://voorbeeld.example/p', 'http://localhost:8000/p', 'http://127.0.0.1/p'].forEach(
    (src) => {
      it(`is made to ${src}`, async () => {
        const {asked, result} = await asking(src, new Response('{}'));
        expect(asked.map(({address}) => address)).to.deep.equal([src]);
        expect(result).to.equal('{}');
      });
    },
  );

  it('takes no answer from an address that it would not ask', async () => {
    const {result} = await asking('/p', new Response('{}'), 'http://elders.example/p');
    expect(result).to.include('This address is not used');
  });

  it('takes no answer that is an error', async () => {
    const {result} = await asking('/p', new Response('{}', {status: 404}));
    expect(result).to.include('answered 404');
  });

  it('reads up to 256 kB, and not one piece further', async () => {
    const small = bodyOf(262);
    expect((await asking('/p', new Response(small.body))).result).to.have.length(262_000);
    const large = bodyOf(100_000);
    expect((await asking('/p', new Response(large.body))).result).to.include('too large');
    expect(large.taken.count).to.be.below(270);
    expect(large.taken.cancelled).to.be.true;
  });

  it('reads letters that are cut in two, and refuses bytes that are no letters', async () => {
    const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xab])];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(first);
        controller.enqueue(second);
        controller.close();
      },
    });
    expect((await asking('/p', new Response(body))).result).to.equal('ë');
    const broken = new Response(new Uint8Array([0xff, 0xfe]));
    expect((await asking('/p', broken)).result).to.match(/Error/);
  });

  it('is an empty text where there is no body', async () => {
    expect((await asking('/p', new Response(null, {status: 204}))).result).to.equal('');
  });
});
