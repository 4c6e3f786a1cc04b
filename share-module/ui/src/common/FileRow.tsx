import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import { formatSize } from './format';

interface Props {
  name: string;
  /** In bytes. */
  size: number;
  disabled?: boolean;
  onRemove(): void;
  /** How far it is, or what became of it. */
  children?: ReactNode;
}

/** A file on its way, or one that is to go: its name, its size and the way out. */
export function FileRow({ name, size, disabled = false, onRemove, children }: Props) {
  const { t } = useI18n();
  return (
    <div className="rf-transfer">
      <bdi className="rf-one-line" title={name}>
        {name}
      </bdi>
      <span className="rf-muted">{formatSize(size)}</span>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        aria-label={t('attachment.cancel', { name })}
        disabled={disabled}
        onClick={onRemove}
      />
      {children}
    </div>
  );
}
