import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';

interface Props {
  name: string;
  disabled?: boolean;
  onChosen(files: File[]): void;
}

/** A button that asks for files, as many as one likes; the same ones may be chosen again. */
export function ChooseFiles({ name, disabled = false, onChosen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        style={{ display: 'none' }}
        tabIndex={-1}
        aria-hidden="true"
        onChange={event => {
          onChosen([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        size="small"
        icon={<UploadOutlined aria-hidden />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {name}
      </Button>
    </>
  );
}
