import { Result, Skeleton } from 'antd';
import { Outlet } from 'react-router-dom';
import { useUpperUnits } from '../agreement/useUpperUnits';
import { useI18n, type MessageKey } from '../i18n';
import { useApp } from './context';
import { useUnits } from './reference';

function NotYours({ says }: { says: MessageKey }) {
  const { t } = useI18n();
  return <Result status="403" title={t('app.notYours')} subTitle={t(says)} />;
}

/** What is for those who issue; others who come by an address are told so before they have filled anything in. */
export function ForIssuers() {
  const { me } = useApp();
  return me.issuingUnits.length > 0 ? <Outlet /> : <NotYours says="app.forIssuers" />;
}

/** What is for those who draw agreements up. */
export function ForUpperUnits() {
  const units = useUnits();
  const mine = useUpperUnits();
  if (units.length === 0) {
    return <Skeleton active className="rf-page" />;
  }
  return mine.length > 0 ? <Outlet /> : <NotYours says="app.forUpperUnits" />;
}
