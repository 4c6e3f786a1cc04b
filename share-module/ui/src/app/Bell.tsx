import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Empty, Popover, Tag } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { NotificationItem, NotificationPage } from '../api/types';
import { formatInstant } from '../common/format';
import { useI18n } from '../i18n';
import { recordAddress } from '../inbox/inboxItem';
import { useApp } from './context';

const POLL_MS = 60_000;

const COLOURS: Record<string, string> = {
  overdue: 'red',
  'remind-overdue': 'red',
  'remind-due-soon': 'gold',
  'remind-due-today': 'gold',
  urged: 'volcano',
  returned: 'orange',
  declined: 'orange',
  reopened: 'orange',
  accepted: 'green',
};

/** What came in. Asked for once a minute while the page is in view, and when one comes back to it. */
export function Bell() {
  const { t, language } = useI18n();
  const { api } = useApp();
  const [page, setPage] = useState<NotificationPage | null>(null);
  const [open, setOpen] = useState(false);

  const load = useCallback(() => {
    if (document.visibilityState === 'visible') {
      api.notifications().then(setPage, () => undefined);
    }
  }, [api]);

  useEffect(() => {
    load();
    const timer = setInterval(load, POLL_MS);
    document.addEventListener('visibilitychange', load);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', load);
    };
  }, [load, language]);

  const mark = (ids: string[] | null) => {
    api.markRead(ids === null ? { all: true } : { ids }).then(load, () => undefined);
  };

  const unread = page?.unread ?? 0;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={next => {
        setOpen(next);
        if (next) {
          load();
        }
      }}
      content={
        <BellList
          items={page?.items ?? []}
          unread={unread}
          onOpened={item => {
            setOpen(false);
            if (!item.read) {
              mark([item.id]);
            }
          }}
          onReadAll={() => mark(null)}
        />
      }
    >
      <Badge count={unread} size="small" overflowCount={99} offset={[-4, 4]}>
        <Button type="text" icon={<BellOutlined aria-hidden />} aria-label={t('bell.label', { unread })} />
      </Badge>
    </Popover>
  );
}

interface ListProps {
  items: NotificationItem[];
  unread: number;
  onOpened(item: NotificationItem): void;
  onReadAll(): void;
}

function BellList({ items, unread, onOpened, onReadAll }: ListProps) {
  const { t } = useI18n();
  const navigate = useNavigate();
  return (
    <div className="rf-bell">
      <div className="rf-bell-head">
        <strong>{t('bell.title')}</strong>
        <Button type="link" size="small" disabled={unread === 0} onClick={onReadAll}>
          {t('bell.readAll')}
        </Button>
      </div>
      {items.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('bell.empty')} />}
      <ul>
        {items.map(item => (
          <li key={item.id} className={item.read ? undefined : 'rf-unread'}>
            <button
              type="button"
              onClick={() => {
                onOpened(item);
                navigate(recordAddress(item.record, item.recordId));
              }}
            >
              <span className="rf-bell-line">
                <Tag color={COLOURS[item.kind]}>{item.kindLabel}</Tag>
                <span className="rf-muted">{formatInstant(item.at)}</span>
                {!item.read && <span className="rf-hidden">{t('bell.unread')}</span>}
              </span>
              {item.text?.includes(item.title) !== true && (
                <bdi className="rf-one-line" title={item.title}>
                  {item.number === null ? item.title : `${item.number} ${item.title}`}
                </bdi>
              )}
              {item.text !== null && item.text !== '' && <bdi className="rf-bell-text">{item.text}</bdi>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
