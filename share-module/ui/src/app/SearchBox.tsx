import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { useI18n } from '../i18n';

/** On the ledger, words are its own filter and the other filters stay; everywhere else they search everything. */
export function SearchBox() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [parameters] = useSearchParams();
  const onLedger = pathname.endsWith('/app/orders');
  const onSearch = pathname.endsWith('/app/search');
  const current = onLedger || onSearch ? (parameters.get('q') ?? '') : '';
  const [text, setText] = useState(current);
  useEffect(() => setText(current), [current]);

  const search = (words: string) => {
    const next = new URLSearchParams(onLedger || onSearch ? parameters : undefined);
    next.delete('page');
    if (words.trim() === '') {
      next.delete('q');
    } else {
      next.set('q', words.trim());
    }
    navigate(`/app/${onLedger ? 'orders' : 'search'}?${next.toString()}`);
  };

  return (
    <Input
      className="rf-search"
      data-hotkey="search"
      prefix={<SearchOutlined aria-hidden />}
      placeholder={t(onLedger ? 'search.placeholder' : 'search.everywhere')}
      aria-label={t(onLedger ? 'search.label' : 'search.everywhere')}
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
