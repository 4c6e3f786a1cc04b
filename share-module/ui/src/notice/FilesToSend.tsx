import { ChooseFiles } from '../common/ChooseFiles';
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
  return (
    <div className="rf-uploader">
      <ChooseFiles
        name={t('notice.chooseFiles')}
        disabled={sent !== null}
        onChosen={chosen => onChange([...files, ...chosen])}
      />
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
