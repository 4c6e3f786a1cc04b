import { FileAddOutlined, PrinterOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApp } from '../app/context';
import '../dashlet/dashlet.css';
import { useI18n } from '../i18n';
import { ArrangeDrawer } from './ArrangeDrawer';
import { keepArrangement, loadArrangement } from './arrangement';
import { Dashlet } from './Dashlet';

/** What Share's user dashboard shows of Rectify, on the host that has no Share. */
export default function HomePage() {
  const { t } = useI18n();
  const { me } = useApp();
  const navigate = useNavigate();
  const [places, setPlaces] = useState(() => loadArrangement(me.userName));
  const [arranging, setArranging] = useState(false);
  const shown = places.filter(place => place.shown);
  return (
    <section className="rf-page" aria-labelledby="rf-home-title">
      <div className="rf-page-head">
        <h1 id="rf-home-title">{t('home.title')}</h1>
        <span className="rf-spring" />
        {me.mayCreate.includes('order') && (
          <Button
            type="primary"
            icon={<FileAddOutlined aria-hidden />}
            onClick={() => navigate('/app/orders/new')}
          >
            {t('menu.newOrder')}
          </Button>
        )}
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('home.print')}
        </Button>
        <Button icon={<SettingOutlined aria-hidden />} onClick={() => setArranging(true)}>
          {t('home.arrange')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <Empty className="rf-empty" description={t('home.none')}>
          <Button onClick={() => setArranging(true)}>{t('home.arrange')}</Button>
        </Empty>
      ) : (
        <div className="rf-home">
          {shown.map(place => (
            <Dashlet key={place.name} place={place} />
          ))}
        </div>
      )}
      {arranging && (
        <ArrangeDrawer
          places={places}
          onClose={() => setArranging(false)}
          onChange={next => {
            keepArrangement(me.userName, next);
            setPlaces(loadArrangement(me.userName));
          }}
        />
      )}
    </section>
  );
}
