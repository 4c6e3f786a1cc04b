import {
  AuditOutlined,
  ExceptionOutlined,
  FolderOutlined,
  HomeOutlined,
  InboxOutlined,
  NotificationOutlined,
  SearchOutlined,
  SettingOutlined,
  TableOutlined,
} from '@ant-design/icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { nameSearchMenu } from '../common/sharePage';
import { useI18n } from '../i18n';
import { Bell } from './Bell';
import { useApp } from './context';
import { LanguageSwitch } from './LanguageSwitch';
import { Seal } from './Seal';
import { SearchBox } from './SearchBox';

import { lastList } from './lastList';
import { useSearchKey } from './useListKeys';
import { useInSight, usePageName, useScrollableTables } from './whereOneIs';
import { UserMenu } from './UserMenu';

export function Layout({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { host, me } = useApp();
  const main = useRef<HTMLElement>(null);
  const menu = useRef<HTMLElement>(null);
  useSearchKey();
  usePageName(main, host.kind === 'embedded');
  useInSight(menu);
  useScrollableTables(main);
  useEffect(
    () => (host.kind === 'share' ? nameSearchMenu(document.body, t('share.searchMenu')) : undefined),
    [host, t],
  );
  return (
    <div className="rf-frame">
      <a
        className="rf-skip"
        href="#rectify-main"
        onClick={event => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <header className="rf-header">
        {host.kind === 'embedded' && (
          <Link to="/app/home" className="rf-brand">
            <Seal />
            <span className="rf-brand-name">{t('app.name')}</span>
          </Link>
        )}
        <nav className="rf-menu" aria-label={t('menu.label')} ref={menu}>
          {host.kind === 'embedded' && (
            <NavLink to="/app/home">
              <HomeOutlined aria-hidden /> <span>{t('menu.home')}</span>
            </NavLink>
          )}
          <NavLink to="/app/inbox">
            <InboxOutlined aria-hidden /> <span>{t('menu.inbox')}</span>
          </NavLink>
          <NavLink to={lastList('/app/orders')}>
            <TableOutlined aria-hidden /> <span>{t('menu.ledger')}</span>
          </NavLink>
          <NavLink to={lastList('/app/problems')}>
            <ExceptionOutlined aria-hidden /> <span>{t('menu.problems')}</span>
          </NavLink>
          <NavLink to={lastList('/app/notices')}>
            <NotificationOutlined aria-hidden /> <span>{t('menu.notices')}</span>
          </NavLink>
          <NavLink to={lastList('/app/agreements')}>
            <AuditOutlined aria-hidden /> <span>{t('menu.agreements')}</span>
          </NavLink>
          <NavLink to="/app/search">
            <SearchOutlined aria-hidden /> <span>{t('menu.search')}</span>
          </NavLink>
          {(me.administrator || me.units.length > 0) && (
            <NavLink to="/app/archive">
              <FolderOutlined aria-hidden /> <span>{t('menu.archive')}</span>
            </NavLink>
          )}
          {me.administrator && (
            <NavLink to="/app/admin">
              <SettingOutlined aria-hidden /> <span>{t('menu.admin')}</span>
            </NavLink>
          )}
        </nav>
        <SearchBox />
        <div className="rf-header-end">
          <Bell />
          <LanguageSwitch />
          <UserMenu />
        </div>
      </header>
      <main id="rectify-main" className="rf-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}
