/** What our elements tell the page, each with its detail. */
const TYPES = [
  'coverage-step',
  'coverage-result',
  'coverage-reset',
  'complaint-change',
  'section-change',
  'guide-step',
] as const;

/** The events that reach the element while `during` runs. */
export async function eventsOf(
  element: EventTarget,
  during: () => unknown,
): Promise<CustomEvent<unknown>[]> {
  const heard: CustomEvent<unknown>[] = [];
  const listen = (event: Event) => heard.push(event as CustomEvent<unknown>);
  TYPES.forEach((type) => {
    element.addEventListener(type, listen);
  });
  try {
    await during();
    return heard;
  } finally {
    TYPES.forEach((type) => {
      element.removeEventListener(type, listen);
    });
  }
}

/** The types of those events, in their order. */
export async function eventTypesOf(element: EventTarget, during: () => unknown): Promise<string[]> {
  return (await eventsOf(element, during)).map(({type}) => type);
}
