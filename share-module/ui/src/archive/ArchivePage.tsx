import { useSearchParams } from 'react-router-dom';
import { useApp } from '../app/context';
import { PageTabs } from '../common/PageTabs';
import { useI18n } from '../i18n';
import { FiledTab } from './FiledTab';
import { SchemesTab } from './SchemesTab';
import { WaitingTab } from './WaitingTab';

/** The archivist's desk: what waits to be filed, and the shelf. */
export default function ArchivePage() {
  const { t } = useI18n();
  const { me } = useApp();
  const numbers = me.administrator || me.units.some(unit => unit.roles.includes('archivist'));
  const [parameters, setParameters] = useSearchParams();
  return (
    <section className="rf-page rf-list" aria-labelledby="rf-archive-title">
      <div className="rf-page-head">
        <h1 id="rf-archive-title">{t('menu.archive')}</h1>
      </div>
      <PageTabs
        tab={parameters.get('tab')}
        onTab={tab => setParameters({ tab }, { replace: true })}
        items={[
          { key: 'waiting', label: t('archive.tab.waiting'), children: <WaitingTab /> },
          { key: 'filed', label: t('archive.tab.filed'), children: <FiledTab /> },
          ...(numbers ? [{ key: 'schemes', label: t('archive.tab.schemes'), children: <SchemesTab /> }] : []),
        ]}
      />
    </section>
  );
}
