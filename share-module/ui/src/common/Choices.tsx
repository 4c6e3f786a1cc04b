import { Radio, type RadioGroupProps } from 'antd';

interface Props extends RadioGroupProps {
  /** What is chosen; a label that stands beside cannot name a group of buttons. */
  'aria-label': string;
  'aria-required'?: boolean | 'true' | 'false';
}

/** A few values side by side, of which one is chosen, as a group that says what it is. */
export function Choices({ id, 'aria-label': name, 'aria-required': required, ...rest }: Props) {
  return (
    <div id={id} role="radiogroup" aria-label={name} aria-required={required}>
      <Radio.Group {...rest} />
    </div>
  );
}
