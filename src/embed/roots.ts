let mode: ShadowRootMode = 'closed';

/**
 * Opens the shadow roots of elements that hold answers, for an accessibility audit or a test.
 * It works for elements that are made afterwards. The cost: session recorders and click trackers
 * that run on the page can then read questions and answers.
 */
export function openAnswerRoots(): void {
  mode = 'open';
}

/** How the shadow roots of elements that hold answers are attached. */
export function answerRootMode(): ShadowRootMode {
  return mode;
}
