import {html, type TemplateResult} from 'lit';
import {
  COMPLAINT_LABELS as labels,
  COMPLAINTS,
  TOPICS,
  type TopicId,
} from '../../content/complaint-list.js';

/** A button for each topic, with the number of complaints in it. */
export function topicsView(
  current: TopicId | 'all',
  onTopic: (topic: TopicId | 'all') => void,
): TemplateResult {
  const button = (topic: TopicId | 'all', name: string, count: number) =>
    html`<button
      class="topic"
      part="topic"
      type="button"
      aria-pressed=${topic === current ? 'true' : 'false'}
      @click=${() => {
        onTopic(topic);
      }}
    >
      ${name} <span class="count">${count}</span>
    </button>`;
  return html`<div class="topics no-print" role="group" aria-label=${labels.topics()}>
    ${button('all', labels.all(), COMPLAINTS.length)}
    ${TOPICS.map(({id, name}) => button(id, name(), countIn(id)))}
  </div>`;
}

function countIn(topic: TopicId): number {
  return COMPLAINTS.filter(({topics}) => topics.includes(topic)).length;
}
