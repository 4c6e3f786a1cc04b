import { Link } from 'react-router-dom';
import type { ListColumn } from '../common/ListTable';
import type { I18n } from '../i18n';
import { recordAddress } from '../search/searchState';

/** What a case is, whether it waits to be filed or lies on the shelf. */
export function caseColumns<Case extends { id: string; kind: string; title: string; unit: string }>({
  t,
  label,
}: I18n): ListColumn<Case>[] {
  return [
    {
      title: t('archive.case'),
      card: 'title',
      render: (_, row) => (
        <Link to={recordAddress({ kind: row.kind, id: row.id })}>
          <bdi>{row.title}</bdi>
        </Link>
      ),
    },
    { title: t('archive.kind'), width: 120, render: (_, row) => label('searchKind', row.kind) },
    { title: t('archive.unit'), width: 140, render: (_, row) => row.unit },
  ];
}
