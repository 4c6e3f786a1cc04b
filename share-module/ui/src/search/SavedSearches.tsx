import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Input, Modal, Popover } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApp } from '../app/context';
import { errorText } from '../common/errorText';
import { IdempotencyKeys } from '../common/idempotency';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { keptAddress, keptQuery, type SearchState } from './searchState';

const LONGEST_NAME = 50;

/** The searches that this person keeps, and keeping the one in view. */
export function SavedSearches({ state }: { state: SearchState }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { api } = useApp();
  const navigate = useNavigate();
  const { data, reload } = useLoad('saved', signal => api.search.saved(signal));
  const keys = useRef(new IdempotencyKeys());
  const [open, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<unknown>(null);

  const save = async () => {
    try {
      const body = { name: name.trim(), query: keptQuery(state) };
      await api.search.save(body, keys.current.keyFor(body));
      keys.current.settled();
      setNaming(false);
      reload();
    } catch (error) {
      keys.current.settled();
      setFailure(error);
    }
  };
  const remove = async (id: string) => {
    await api.search.remove(id).catch(() => undefined);
    reload();
  };

  const kept = data?.items ?? [];
  const list =
    kept.length === 0 ? (
      <span className="rf-muted">{t('search.saved.none')}</span>
    ) : (
      <ul className="rf-saved">
        {kept.map(each => (
          <li key={each.id}>
            <Button
              type="link"
              onClick={() => {
                setOpen(false);
                navigate(keptAddress(each.query));
              }}
            >
              <bdi>{each.name}</bdi>
            </Button>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('search.saved.remove', { name: each.name })}
              onClick={() => void remove(each.id)}
            />
          </li>
        ))}
      </ul>
    );

  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomRight"
        title={t('search.saved.title')}
        content={list}
      >
        <Button icon={<StarOutlined aria-hidden />}>{t('search.saved.title')}</Button>
      </Popover>
      <Button
        onClick={() => {
          setName(state.q.slice(0, LONGEST_NAME));
          setFailure(null);
          setNaming(true);
        }}
      >
        {t('search.saved.save')}
      </Button>
      <Modal
        open={naming}
        title={t('search.saved.save')}
        okText={t('action.save')}
        cancelText={t('action.cancel')}
        okButtonProps={{ disabled: name.trim() === '' }}
        onOk={() => void save()}
        onCancel={() => setNaming(false)}
        destroyOnHidden
      >
        <Form layout="vertical" onFinish={() => void save()}>
          <Form.Item label={t('search.saved.name')} htmlFor="rf-saved-name">
            <Input
              id="rf-saved-name"
              value={name}
              maxLength={LONGEST_NAME}
              autoFocus
              onChange={event => setName(event.target.value)}
            />
          </Form.Item>
          {failure !== null && <Alert type="error" showIcon message={errorText(i18n, failure)} />}
        </Form>
      </Modal>
    </>
  );
}
