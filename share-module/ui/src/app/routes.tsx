import { Result, Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { BrowserRouter, HashRouter, Link, Navigate, Outlet, Route, Routes } from 'react-router-dom';
import { useI18n } from '../i18n';
import { useApp } from './context';
import { Layout } from './Layout';
import { HOME, INBOX, LEDGER, ORDER } from './pages';
import { ForIssuers, ForUpperUnits } from './Posts';

const AdminPage = lazy(() => import('../admin/AdminPage'));
const ArchivePage = lazy(() => import('../archive/ArchivePage'));
const AgreementPage = lazy(() => import('../agreement/AgreementPage'));
const AgreementsPage = lazy(() => import('../agreement/AgreementsPage'));
const CampaignPage = lazy(() => import('../agreement/CampaignPage'));
const CampaignsPage = lazy(() => import('../agreement/CampaignsPage'));
const NewAgreementPage = lazy(() => import('../agreement/NewAgreementPage'));
const NewCampaignPage = lazy(() => import('../agreement/NewCampaignPage'));
const TemplatesPage = lazy(() => import('../agreement/TemplatesPage'));
const HomePage = lazy(HOME);
const ImportPage = lazy(() => import('../exchange/ImportPage'));
const InboxPage = lazy(INBOX);
const LedgerPage = lazy(LEDGER);
const EditOrderPage = lazy(() => import('../create/EditOrderPage'));
const NewOrderPage = lazy(() => import('../create/NewOrderPage'));
const EditNoticePage = lazy(() => import('../notice/EditNoticePage'));
const NewNoticePage = lazy(() => import('../notice/NewNoticePage'));
const NoticePage = lazy(() => import('../notice/NoticePage'));
const NoticesPage = lazy(() => import('../notice/NoticesPage'));
const SearchPage = lazy(() => import('../search/SearchPage'));
const EnterProblemsPage = lazy(() => import('../problem/EnterProblemsPage'));
const ProblemPage = lazy(() => import('../problem/ProblemPage'));
const ProblemsPage = lazy(() => import('../problem/ProblemsPage'));
const OrderPage = lazy(ORDER);

const START: Record<string, string> = {
  home: '/app/home',
  inbox: '/app/inbox',
  ledger: '/app/orders',
  orders: '/app/orders',
  problems: '/app/problems',
  'new-order': '/app/orders/new',
  'new-problem': '/app/problems/new',
  'new-notice': '/app/notices/new',
  'new-agreement': '/app/agreements/new',
  notices: '/app/notices',
  search: '/app/search',
  admin: '/app/admin',
  archive: '/app/archive',
  agreements: '/app/agreements',
};

/** On the embedded host the address is the page's own; in Share only its fragment is ours. */
export default function AppRoutes({ startPage }: { startPage: string }) {
  const { host } = useApp();
  const routes = <Pages start={START[startPage] ?? '/app/inbox'} />;
  return host.router === 'hash' ? (
    <HashRouter>{routes}</HashRouter>
  ) : (
    <BrowserRouter basename={host.routerBase}>{routes}</BrowserRouter>
  );
}

function Pages({ start }: { start: string }) {
  const { host, me } = useApp();
  return (
    <Routes>
      <Route path="/app" element={<Frame />}>
        <Route index element={<Navigate to="/app/inbox" replace />} />
        {host.kind === 'embedded' && <Route path="home" element={<HomePage />} />}
        <Route path="inbox" element={<InboxPage />} />
        <Route path="orders" element={<LedgerPage />} />
        <Route element={<ForIssuers />}>
          <Route path="orders/new" element={<NewOrderPage />} />
          <Route path="notices/new" element={<NewNoticePage />} />
        </Route>
        <Route element={<ForUpperUnits />}>
          <Route path="agreements/new" element={<NewAgreementPage />} />
          <Route path="agreements/campaigns/new" element={<NewCampaignPage />} />
        </Route>
        <Route path="import" element={<ImportPage />} />
        <Route path="orders/import" element={<Navigate to="/app/import?kind=orders" replace />} />
        <Route path="orders/:id" element={<OrderPage />} />
        <Route path="orders/:id/edit" element={<EditOrderPage />} />
        <Route path="problems" element={<ProblemsPage />} />
        <Route path="problems/new" element={<EnterProblemsPage />} />
        <Route path="problems/:id" element={<ProblemPage />} />
        <Route path="notices" element={<NoticesPage />} />
        <Route path="notices/:id" element={<NoticePage />} />
        <Route path="notices/:id/edit" element={<EditNoticePage />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="archive" element={<ArchivePage />} />
        <Route path="agreements" element={<AgreementsPage />} />
        <Route path="agreements/templates" element={<TemplatesPage />} />
        <Route path="agreements/campaigns" element={<CampaignsPage />} />
        <Route path="agreements/campaigns/:id" element={<CampaignPage />} />
        <Route path="agreements/:id" element={<AgreementPage />} />
        <Route path="agreements/:id/edit" element={<NewAgreementPage />} />
        {me.administrator && <Route path="admin" element={<AdminPage />} />}
        <Route path="*" element={<NotFound />} />
      </Route>
      <Route path="*" element={<Navigate to={start} replace />} />
    </Routes>
  );
}

function Frame() {
  return (
    <Layout>
      <Suspense fallback={<Skeleton active className="rf-page" paragraph={{ rows: 10 }} />}>
        <Outlet />
      </Suspense>
    </Layout>
  );
}

function NotFound() {
  const { t } = useI18n();
  return (
    <Result
      status="info"
      title={<h1>{t('error.notFoundTitle')}</h1>}
      extra={<Link to="/app/inbox">{t('menu.inbox')}</Link>}
    />
  );
}
