import type { Light as LightValue } from '../api/types';
import { useI18n } from '../i18n';

const SHAPES: Record<LightValue, JSX.Element> = {
  green: <circle cx="6" cy="6" r="5" />,
  yellow: <path d="M6 .8 11.6 11H.4z" />,
  red: <path d="M3.6.6h4.8l3 3v4.8l-3 3H3.6l-3-3V3.6z" />,
  grey: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
};

interface Props {
  light: LightValue;
  /** Shape and colour alone where the word stands beside it anyway; the word is then for readers only. */
  compact?: boolean;
}

/** A light is told by colour, by shape and in words, so that no one has to rely on the colour. */
export function Light({ light, compact = false }: Props) {
  const { label } = useI18n();
  const word = label('light', light);
  return (
    <span className={`rf-light rf-light-${light}`} title={word}>
      <svg width="12" height="12" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
        {SHAPES[light]}
      </svg>
      <span className={compact ? 'rf-hidden' : undefined}>{word}</span>
    </span>
  );
}
