'use client';
import type {CoverageChecker} from 'bekkenfysio-widgets';
import 'bekkenfysio-widgets/coverage-checker';
import 'bekkenfysio-widgets/therapist-finder-link';
import {useEffect, useRef, useState} from 'react';

export function Coverage() {
  const checker = useRef<CoverageChecker>(null);
  const [steps, setSteps] = useState(0);

  // React 19 leaves out `oncoverage-step={…}` on what a server rendered (react/react#35446).
  useEffect(() => {
    const element = checker.current;
    const onStep = () => setSteps((before) => before + 1);
    element?.addEventListener('coverage-step', onStep);
    return () => element?.removeEventListener('coverage-step', onStep);
  }, []);

  return (
    <>
      <coverage-checker ref={checker} complaint="other">
        <p>Bel 030 123 45 67.</p>
      </coverage-checker>
      <p>
        Stappen: <output>{steps}</output>
      </p>
    </>
  );
}

// @ts-expect-error There is no such attribute.
export const wrong = () => <coverage-checker colour="red" />;
