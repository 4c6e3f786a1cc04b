import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { useI18n } from '../i18n';
import { useWide } from './useWide';

interface Props {
  filtered: boolean;
  onClear(): void;
  children: ReactNode;
}

/** What a list is narrowed by, above it; on a phone behind a button, so that the list is what is seen first. */
export function Filters({ filtered, onClear, children }: Props) {
  const { t } = useI18n();
  const wide = useWide('md');
  const [open, setOpen] = useState(false);
  const form = (
    <div className="rf-filters" role="search" aria-label={t('filter.label')}>
      {children}
      <Button onClick={onClear} disabled={!filtered}>
        {t('filter.clear')}
      </Button>
    </div>
  );
  if (wide) {
    return form;
  }
  return (
    <>
      <Button
        className="rf-gap"
        icon={<FilterOutlined aria-hidden />}
        type={filtered ? 'primary' : 'default'}
        onClick={() => setOpen(true)}
      >
        {t('filter.button')}
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title={t('filter.button')}
        placement="bottom"
        height="85%"
      >
        {form}
      </Drawer>
    </>
  );
}
