import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer } from 'antd';
import { Select } from '../common/Select';
import { useReturnFocus } from '../common/useReturnFocus';
import { useI18n } from '../i18n';
import { moved, ROWS, type DashletName, type Place } from './arrangement';

interface Props {
  places: Place[];
  onChange(places: Place[] | null): void;
  onClose(): void;
}

/** Which dashlets are shown, in which order, and how long each is. */
export function ArrangeDrawer({ places, onChange, onClose }: Props) {
  const { t, label } = useI18n();
  useReturnFocus();
  const set = (name: DashletName, change: Partial<Place>) =>
    onChange(places.map(place => (place.name === name ? { ...place, ...change } : place)));
  return (
    <Drawer
      open
      onClose={onClose}
      width="min(480px, 100vw)"
      title={t('home.arrange')}
      footer={
        <div className="rf-drawer-foot">
          <Button onClick={() => onChange(null)}>{t('home.reset')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        </div>
      }
    >
      <ol className="rf-arrange">
        {places.map((place, at) => {
          const title = label('homeDashlet', place.name);
          return (
            <li key={place.name}>
              <Checkbox
                checked={place.shown}
                onChange={event => set(place.name, { shown: event.target.checked })}
              >
                {title}
              </Checkbox>
              <span className="rf-spring" />
              {place.name !== 'rates' && (
                <Select
                  value={place.rows}
                  size="small"
                  aria-label={t('home.rowsOf', { name: title })}
                  options={ROWS.map(rows => ({ value: rows, label: t('home.rows', { rows }) }))}
                  onChange={rows => set(place.name, { rows })}
                />
              )}
              <Button
                size="small"
                icon={<ArrowUpOutlined aria-hidden />}
                disabled={at === 0}
                aria-label={t('home.up', { name: title })}
                onClick={() => onChange(moved(places, place.name, -1))}
              />
              <Button
                size="small"
                icon={<ArrowDownOutlined aria-hidden />}
                disabled={at === places.length - 1}
                aria-label={t('home.down', { name: title })}
                onClick={() => onChange(moved(places, place.name, 1))}
              />
            </li>
          );
        })}
      </ol>
    </Drawer>
  );
}
