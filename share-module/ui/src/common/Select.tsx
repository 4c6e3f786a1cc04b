import { AutoComplete as AntAutoComplete, Select as AntSelect, TreeSelect as AntTreeSelect } from 'antd';
import { useEffect, useRef, type ComponentType } from 'react';

type Required = boolean | 'true' | 'false';

/**
 * Ant Design puts aria-required on the frame of a choice, where it means nothing; who cannot see the asterisk hears it from
 * the field itself.
 */
function required(Control: ComponentType<Record<string, unknown>>) {
  return function WithRequired({
    'aria-required': needed,
    ...rest
  }: Record<string, unknown> & {
    'aria-required'?: Required;
  }) {
    const control = useRef<{ nativeElement?: HTMLElement } | null>(null);
    useEffect(() => {
      const field = control.current?.nativeElement?.querySelector('input, textarea');
      if (needed === true || needed === 'true') {
        field?.setAttribute('aria-required', 'true');
      } else {
        field?.removeAttribute('aria-required');
      }
    });
    return <Control ref={control} {...rest} />;
  };
}

type Plain = ComponentType<Record<string, unknown>>;

export const Select = required(AntSelect as unknown as Plain) as unknown as typeof AntSelect;
export const TreeSelect = required(AntTreeSelect as unknown as Plain) as unknown as typeof AntTreeSelect;
export const AutoComplete = required(
  AntAutoComplete as unknown as Plain,
) as unknown as typeof AntAutoComplete;
