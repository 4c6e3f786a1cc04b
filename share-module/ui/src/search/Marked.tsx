import type { Part } from './types';

/** Text in which what was searched for stands out; it is shown as text, whatever is in it. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  return (
    <bdi>
      {parts.map((part, index) =>
        part.hit ? (
          // The parts of one passage stay in their order.
          <mark key={index}>{part.text}</mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </bdi>
  );
}
