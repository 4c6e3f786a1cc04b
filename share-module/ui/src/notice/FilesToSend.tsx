import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { FileRow } from '../common/FileRow';
import { Progress } from '../common/Progress';
import { useI18n } from '../i18n';

interface Props {
  files: readonly File[];
  /** How much of each has gone, in the order of the files; null until they are sent. */
  sent: readonly number[] | null;
  onChange(files: File[]): void;
}

/** Files that are chosen now and sent once there is a record to send them to. */
export function FilesToSend({ files, sent, onChange }: Props) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="rf-uploader">
      <input
        ref={input}
        type="file"
        multiple
        style={{ display: 'none' }}
        tabIndex={-1}
        aria-hidden="true"
        onChange={event => {
          onChange([...files, ...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        size="small"
        icon={<UploadOutlined aria-hidden />}
        disabled={sent !== null}
        onClick={() => input.current?.click()}
      >
        {t('notice.chooseFiles')}
      </Button>
      {files.map((file, at) => (
        <FileRow
          key={`${at} ${file.name}`}
          name={file.name}
          size={file.size}
          disabled={sent !== null}
          onRemove={() => onChange(files.filter((_, other) => other !== at))}
        >
          {sent !== null && (
            <Progress percent={Math.floor((sent[at] ?? 0) * 100)} size="small" aria-label={file.name} />
          )}
        </FileRow>
      ))}
    </div>
  );
}
