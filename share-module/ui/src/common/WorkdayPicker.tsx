import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useCalendars } from '../app/reference';
import { useI18n } from '../i18n';
import { dayInfo, workingDaysBetween } from './calendar';

interface Props {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  disabled?: boolean;
  /** Days before today cannot be chosen, and the distance from today is told. */
  future?: boolean;
  'aria-label'?: string;
}

/** A date picker whose calendar marks holidays and worked weekends. Its value is yyyy-MM-dd. */
export function WorkdayPicker({ id, value, onChange, disabled, future = false, ...rest }: Props) {
  const { t } = useI18n();
  const [shownYear, setShownYear] = useState(() => dayjs(value ?? undefined).year());
  const today = dayjs().format('YYYY-MM-DD');
  const lastYear = value ? Math.max(dayjs(value).year(), shownYear) : shownYear;
  const calendars = useCalendars(dayjs().year(), lastYear);
  const distance = future && value ? workingDaysBetween(calendars, today, value) : null;
  const unknown = future && Boolean(value) && calendars.get(dayjs(value).year())?.known === false;

  const cell = (day: Dayjs) => {
    const info = dayInfo(calendars, day);
    return (
      <div
        className={`ant-picker-cell-inner rf-day ${info.working ? '' : 'rf-day-off'}`}
        title={info.name ?? undefined}
      >
        {day.date()}
        {info.special !== null && (
          <span className={`rf-day-mark rf-day-${info.special}`}>{t(`calendar.${info.special}`)}</span>
        )}
      </div>
    );
  };

  return (
    <div>
      <DatePicker
        id={id}
        className="rf-wide"
        value={value ? dayjs(value) : null}
        disabled={disabled}
        onChange={day => onChange?.(day === null ? null : day.format('YYYY-MM-DD'))}
        onPanelChange={day => setShownYear(day.year())}
        disabledDate={future ? day => day.isBefore(dayjs(), 'day') : undefined}
        cellRender={(day, info) => (info.type === 'date' ? cell(day as Dayjs) : info.originNode)}
        {...rest}
      />
      {distance !== null && <div className="rf-hint">{t('calendar.distance', { days: distance })}</div>}
      {unknown && (
        <div className="rf-hint rf-late">{t('calendar.unknown', { year: dayjs(value).year() })}</div>
      )}
    </div>
  );
}
