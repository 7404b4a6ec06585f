import {expect} from '@open-wc/testing';
import {assess, type Answers} from '../../src/coverage/index.js';
import {readJson} from '../support/json.js';

interface Case {
  readonly answers: Required<Answers>;
  readonly outcome?: string;
  readonly outcomes?: readonly string[];
  readonly referralMayBeRequired: boolean;
}

describe('the cases of the coverage rules', () => {
  let cases: readonly Case[] = [];

  before(async () => {
    cases = await readJson<readonly Case[]>('test/data/coverage-cases.json');
  });

  it('are 72, each with other answers', () => {
    const answers = cases.map(({answers: given}) => Object.values(given).join());
    expect(new Set(answers).size).to.equal(72);
  });

  it('all have the outcome that is written beside them', () => {
    const wrong = cases.filter(({answers, outcome, referralMayBeRequired}) => {
      const parts = assess(answers)?.parts ?? [];
      const [part] = parts;
      return (
        parts.length !== 1 ||
        part?.id !== outcome ||
        part?.referralMayBeRequired !== referralMayBeRequired
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('have the same outcome when a page gives their answers as text that was JSON', () => {
    const wrong = cases.filter(({answers, outcome}) => {
      const copy = JSON.parse(JSON.stringify(answers)) as Answers;
      return assess(copy)?.parts[0]?.id !== outcome;
    });
    expect(wrong).to.deep.equal([]);
  });
});
