import { useSearchParams } from 'react-router-dom';
import { PageTabs } from '../common/PageTabs';
import { useI18n } from '../i18n';
import { TemplatesTab } from '../document/TemplatesTab';
import { CalendarTab } from './CalendarTab';
import { OperationsTab } from './OperationsTab';
import { UnitsTab } from './UnitsTab';

/** What only administrators look after: units and people, the calendar, and checks of what is kept. */
export default function AdminPage() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  return (
    <section className="rf-page rf-admin" aria-labelledby="rf-admin-title">
      <div className="rf-page-head">
        <h1 id="rf-admin-title">{t('menu.admin')}</h1>
      </div>
      <PageTabs
        tab={parameters.get('tab')}
        onTab={tab => setParameters({ tab }, { replace: true })}
        items={[
          { key: 'units', label: t('admin.tab.units'), children: <UnitsTab /> },
          { key: 'calendar', label: t('admin.tab.calendar'), children: <CalendarTab /> },
          { key: 'templates', label: t('admin.tab.templates'), children: <TemplatesTab /> },
          { key: 'operations', label: t('admin.tab.operations'), children: <OperationsTab /> },
        ]}
      />
    </section>
  );
}
