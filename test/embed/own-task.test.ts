import {expect} from '@open-wc/testing';
import {inTaskOfItsOwn} from '../../src/embed/own-task.js';
import {replacing} from '../support/replace.js';

describe('a task of its own', () => {
  it('comes when the browser says so', async () => {
    const asked: (() => void)[] = [];
    const scheduler = {
      postTask: (work: () => void) => {
        asked.push(work);
        return Promise.resolve();
      },
    };
    const done: string[] = [];
    await replacing(window, 'scheduler', scheduler, () => {
      inTaskOfItsOwn(() => done.push('once'));
    });
    expect(done).to.deep.equal([]);
    asked.forEach((work) => {
      work();
    });
    expect(done).to.deep.equal(['once']);
  });

  for (const [what, scheduler] of Object.entries({
    'has no such tasks': undefined,
    'has something else of that name': {postTask: 'later'},
  })) {
    it(`is done at once where the page ${what}`, async () => {
      const done: string[] = [];
      await replacing(window, 'scheduler', scheduler, () => {
        inTaskOfItsOwn(() => done.push('once'));
      });
      expect(done).to.deep.equal(['once']);
    });
  }

  it('is done once in this browser as it is', async () => {
    const done: string[] = [];
    await new Promise<void>((resolve) => {
      inTaskOfItsOwn(() => {
        done.push('once');
        resolve();
      });
    });
    expect(done).to.deep.equal(['once']);
  });
});
