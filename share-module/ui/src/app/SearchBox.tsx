import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useI18n } from '../i18n';

/** Words go to the ledger's own filter; on the ledger the other filters stay. */
export function SearchBox() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const onLedger = pathname.endsWith('/app/orders');
  const current = onLedger ? (parameters.get('q') ?? '') : '';
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);

  const search = (words: string) => {
    const next = new URLSearchParams(onLedger ? parameters : undefined);
    next.delete('page');
    if (words.trim() === '') {
      next.delete('q');
    } else {
      next.set('q', words.trim());
    }
    navigate(`/app/orders?${next.toString()}`);
  };

  return (
    <Input
      className="rf-search"
      data-hotkey="search"
      prefix={<SearchOutlined aria-hidden />}
      placeholder={t('search.placeholder')}
      aria-label={t('search.label')}
      allowClear
      value={text}
      maxLength={200}
      onChange={event => {
        setText(event.target.value);
        if (event.target.value === '' && onLedger) {
          search('');
        }
      }}
      onPressEnter={() => search(text)}
    />
  );
}
