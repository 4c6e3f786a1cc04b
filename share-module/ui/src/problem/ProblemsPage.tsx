import { ImportOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { rememberList } from '../app/lastList';
import { Facets, toggled } from '../common/Facets';
import { RecordList } from '../common/RecordList';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { PROBLEM_COLUMNS } from './columns';
import { PROBLEM_FACETS } from './facets';
import { mayEnter } from './mayEnter';
import { ProblemCards } from './ProblemCards';
import {
  cleared,
  isFiltered,
  narrowed,
  parseProblems,
  problemQuery,
  problemSearch,
  type ProblemState,
} from './problemState';
import type { ProblemRow } from './types';

const ProblemFilters = lazy(() =>
  import('./ProblemFilters').then(part => ({ default: part.ProblemFilters })),
);
const ProblemBulkDrawer = lazy(() =>
  import('./ProblemBulkDrawer').then(part => ({ default: part.ProblemBulkDrawer })),
);

export default function ProblemsPage() {
  const { t, language } = useI18n();
  const { api, me } = useApp();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const state = parseProblems(parameters);
  const address = problemSearch(state).toString();
  useEffect(() => rememberList('/app/problems', address), [address]);
  const query = problemQuery(state);
  const loaded = useLoad(`${JSON.stringify(query)} ${language}`, signal => api.problems.list(query, signal));

  const go = (next: ProblemState) => setParameters(problemSearch(next));
  const toNotice = (selected: ProblemRow[]) => {
    const open = selected.filter(row => row.status === 'open');
    const address = `/app/notices/new?problems=${open.map(row => encodeURIComponent(row.id)).join(',')}`;
    return (
      <Button disabled={open.length === 0} title={t('problem.noticeHint')} onClick={() => navigate(address)}>
        {t('problem.toNotice', { count: open.length })}
      </Button>
    );
  };
  return (
    <RecordList
      id="rf-problems-title"
      title={t('problem.title')}
      state={state}
      filtered={isFiltered(state)}
      loaded={loaded}
      columns={PROBLEM_COLUMNS}
      empty={t('problem.empty')}
      emptyFiltered={t('problem.emptyFiltered')}
      filters={<ProblemFilters state={state} onChange={go} />}
      facets={
        <Facets
          groups={PROBLEM_FACETS}
          counts={loaded.data?.facets}
          chosen={state.lists}
          onToggle={(name, value) =>
            go(narrowed(state, { lists: { ...state.lists, [name]: toggled(state.lists[name], value) } }))
          }
        />
      }
      onState={change => go({ ...state, ...change })}
      onClear={() => go(cleared(state))}
      picked={({ selected }) => me.issuingUnits.length > 0 && toNotice(selected)}
      actions={({ selected }) =>
        mayEnter(me) && (
          <>
            <Button
              icon={<ImportOutlined aria-hidden />}
              onClick={() => navigate('/app/import?kind=problems')}
            >
              {t('import.button')}
            </Button>
            <Button
              type={selected.length > 0 ? 'default' : 'primary'}
              icon={<PlusOutlined aria-hidden />}
              onClick={() => navigate('/app/problems/new')}
            >
              {t('problem.enter')}
            </Button>
          </>
        )
      }
      rowName={row => row.description}
      cards={rows => <ProblemCards rows={rows} />}
      bulk={(rows, onClose) => <ProblemBulkDrawer rows={rows} onClose={onClose} />}
    />
  );
}
