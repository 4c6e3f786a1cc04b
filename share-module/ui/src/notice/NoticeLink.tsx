import { Link } from 'react-router-dom';
import { useApp } from '../app/context';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';

/** The notice that a record belongs to, by its number; who may not read the notice is told no more than that there is one. */
export function NoticeLink({ id }: { id: string | null }) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const { data, error } = useLoad(id === null ? null : `${id} ${language}`, signal =>
    api.notices.one(id ?? '', signal),
  );
  if (id === null) {
    return <>—</>;
  }
  if (data === undefined) {
    return <>{error === null ? '…' : t('notice.notYours')}</>;
  }
  return (
    <Link to={`/app/notices/${encodeURIComponent(id)}`}>
      <bdi>{data.number ?? data.title}</bdi>
    </Link>
  );
}
